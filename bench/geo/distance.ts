const earthDiameterKm = 12_742;

/** Gives the great-circle distance of two points in kilometres. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((a.lat - b.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) *
      Math.cos(b.lat * radians) *
      Math.sin(((a.lon - b.lon) * radians) / 2) ** 2;
  return earthDiameterKm * Math.asin(Math.min(1, Math.sqrt(half)));
}
