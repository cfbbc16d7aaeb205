import { lookup } from "node:dns/promises";
import { problem, type Problem } from "../../model/index.ts";
import { isPublicAddress, literalAddress } from "./addresses.ts";

/** Gives every address of a host name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

/** Asks the system's resolver, hosts file included: what it says is what a connection would use. */
export const systemLookup: Lookup = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

const slowMs = 5000;

function timeUp(ms: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), ms).unref());
}

/**
 * Resolves a host, once, and refuses it when any of its addresses is not public: what is given out is what is connected to,
 * so a name that answers otherwise a moment later gains nothing.
 *
 * @param may - says of an address that is not public whether it may be used all the same
 */
export async function resolveHost(
  hostname: string,
  ask: Lookup,
  may: (address: string) => boolean,
): Promise<readonly string[] | Problem> {
  const literal = literalAddress(hostname);
  const asked = literal === null ? ask(hostname).catch(() => []) : [literal];
  const addresses = await Promise.race([asked, timeUp(slowMs)]);
  if (addresses === null || addresses.length === 0) {
    const message = `${hostname} has no address: check the spelling and the connection.`;
    return problem("capture/no-answer", message);
  }
  const hidden = addresses.find((address) => !isPublicAddress(address) && !may(address));
  if (hidden === undefined) return addresses;
  const message = `${hostname} is not fetched: its address ${hidden} is not one of the public internet.`;
  return problem("capture/forbidden-address", message);
}
