import { problem, type Problem } from "../../model/index.ts";

/** An address that may be asked for; its host is still to be resolved and checked. */
export interface AllowedUrl {
  readonly url: URL;
  readonly port: number;
}

const longestUrl = 2048;
const portOf: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

function forbidden(address: string, why: string): Problem {
  const shown = address.slice(0, 200);
  return problem("capture/forbidden-address", `${shown} is not fetched: ${why}.`);
}

/**
 * Reads a web address and checks all that can be checked before its host is resolved: scheme, user name, port, length.
 *
 * @param address - as given, or as a redirect names it
 * @param base - what a relative address is relative to
 * @param mayUse - says whether a port other than the scheme's own may be used
 */
export function checkUrl(
  address: string,
  base: URL | null,
  mayUse: (port: number) => boolean,
): AllowedUrl | Problem {
  if (address.length > longestUrl)
    return forbidden(address, `it has more than ${longestUrl} signs`);
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null) return forbidden(address, "it is no web address");
  const usual = portOf[url.protocol];
  if (usual === undefined) return forbidden(address, "only http and https are");
  if (url.username !== "" || url.password !== "") return forbidden(address, "it names a user");
  const port = url.port === "" ? usual : Number(url.port);
  if (port !== usual && !mayUse(port)) return forbidden(address, `port ${port} is not ${usual}`);
  url.hash = "";
  return { url, port };
}
