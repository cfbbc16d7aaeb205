import { identityOf } from "../intake/index.ts";
import { sha256 } from "../store/index.ts";

/** Gives the id a report must have, from the hash of its bytes and the source and address it was given with. */
export function reportIdOf(
  rawSha256: string,
  given: { readonly source: string | null; readonly url: string | null },
): string {
  return `r${sha256(identityOf(rawSha256, given)).slice(0, 24)}`;
}
