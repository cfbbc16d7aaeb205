/** Gives the 24-bit hash of a folded key (FNV-1a over its UTF-16 units); its low 16 bits are the key's bucket. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}
