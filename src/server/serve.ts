import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

/** A server that is running. */
export interface Serving {
  /** "http://127.0.0.1:8080" */
  readonly url: string;
  /** Stops taking requests, answers those it has, and frees the port. */
  close(): Promise<void>;
}

/** Where to serve: an address of this machine, and a port; 0 takes any free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Serves an app.
 *
 * @throws Error when the port is taken or not allowed
 */
export async function serve(app: FastifyInstance, at: Address): Promise<Serving> {
  await app.listen({ host: at.host, port: at.port });
  const { address, family, port } = app.server.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  return { url: `http://${host}:${port}`, close: () => app.close() };
}
