/**
 * Gives the words that a report's id is made of: of its bytes' SHA-256, its given source and its given address.
 *
 * Of source and address as they are kept: a database holds neither NUL nor half a character.
 */
export function identityOf(
  sha256: string,
  { source, url }: { readonly source: string | null; readonly url: string | null },
): string {
  return JSON.stringify([sha256, kept(source), kept(url)]);
}

function kept(value: string | null): string | null {
  // With the flag u, \p{Surrogate} matches only surrogates without a partner.
  // eslint-disable-next-line no-control-regex -- NUL is what is looked for
  return value?.replace(/\u0000|\p{Surrogate}/gu, "\uFFFD") ?? null;
}
