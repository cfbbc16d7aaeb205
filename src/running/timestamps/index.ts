/**
 * The trail comes in; what time-stamping authorities answer about it goes to the store, and is checked. No authority is
 * asked that the operator did not name, and none is waited for. What reads the answers is loaded when one is there.
 *
 * @module
 */
import type { Stamping, StampSetting } from "./stamp.ts";
import type { Certificate, Stamp } from "./token.ts";
import type { Store } from "../../store/index.ts";

export type { Stamping } from "./stamp.ts";
export { TokenError } from "./token-error.ts";
export type { Certificate } from "./token.ts";

/**
 * Has the trail stamped as it stood before an instant, by each authority that has not stamped it as far; nothing is asked
 * where nothing but time-stamps came to it since. An authority that fails stops nothing: it is asked again next time.
 *
 * @source docs/decisions/0004-custody.md
 */
export async function stampTrail(store: Store, setting: StampSetting): Promise<Stamping[]> {
  const { askAuthorities } = await import("./stamp.ts");
  return await askAuthorities(store, setting);
}

/**
 * Reads the certificates of a PEM text; an empty list when it holds none.
 *
 * @throws TokenError when one cannot be read
 */
export async function certificatesIn(pem: string): Promise<Certificate[]> {
  const { parseCertificates } = await import("./token.ts");
  return parseCertificates(pem);
}

/**
 * Reads an authority's answer and checks it: that it grants, that it is of these words, that its signature is right and
 * made with a certificate for time-stamping. With `trusted` the certificate must also follow from one of those.
 *
 * @throws TokenError when any of that is not so
 * @source RFC 3161, sections 2.4.2 and 2.3
 */
export async function readStamp(
  answer: Uint8Array,
  words: Uint8Array,
  trusted?: readonly Certificate[],
): Promise<Stamp> {
  const { checkStamp } = await import("./token.ts");
  return await checkStamp(answer, words, trusted);
}
