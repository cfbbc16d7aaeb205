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
  return value?.toWellFormed().replaceAll("\0", "\uFFFD") ?? null;
}
