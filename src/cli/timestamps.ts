/** Gives the time-stamping authorities that VIGIL_TIMESTAMP_AUTHORITIES names; none when it is not set. */
export function authoritiesNamed(): string[] {
  const named = process.env["VIGIL_TIMESTAMP_AUTHORITIES"] ?? "";
  return named.split(/\s+/).filter((url) => url !== "");
}

/** Gives the instant at which the UTC day of an instant began. */
export function startOfDay(instant: string): string {
  return `${instant.slice(0, 10)}T00:00:00.000Z`;
}
