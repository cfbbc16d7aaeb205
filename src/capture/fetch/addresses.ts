import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Public by its number, but answered by the cloud's own machinery: Azure's. */
const cloudAddresses: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** Says whether an IPv6 address is in the block that is given out, 2000::/3: the rest wraps, translates or is reserved. */
function isGivenOut(address: ReturnType<typeof ipaddr.process>): boolean {
  return address.kind() === "ipv4" || (address.toByteArray()[0] ?? 0) >> 5 === 1;
}

/**
 * Says whether an IP address is one of the public internet: no loopback, private, link-local (where clouds answer with
 * credentials), carrier, documentation or multicast address, and no IPv6 form that carries an IPv4 address inside.
 *
 * @param address - as `net` gives it; a zone ("fe80::1%eth0") is never public
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes("%")) return false;
  const read = ipaddr.process(address);
  if (cloudAddresses.has(read.toString())) return false;
  return read.range() === "unicast" && isGivenOut(read);
}

/** Gives the address that a URL's host spells, without brackets; null when the host is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) === 0 ? null : bare;
}
