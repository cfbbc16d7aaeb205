/** Parameters that say where a reader came from and change nothing of the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|cmpid|at_\w+)$/i;

/**
 * Gives the one form of a web address: without fragment, user, tracking parameters and the scheme's own port; http as https.
 *
 * @returns null for what is no web address
 */
export function normalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === "http:") url.protocol = "https:";
  if (url.protocol !== "https:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  // Setting parameters spells them anew, so only where there is something to take out.
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
