import { stampedWords, type Store, type TrailRoot } from "../../store/index.ts";
import { askAuthority } from "./authority.ts";
import { TokenError } from "./token-error.ts";
import { checkStamp, requestFor } from "./token.ts";

/** What came of asking one authority. */
export interface Stamping {
  readonly authority: string;
  /** Number of the trail's entry. */
  readonly number: number;
  /** As the authority says; null when it gave none, and the message says why. */
  readonly stampedAt: string | null;
  readonly message: string;
}

/** What stamping is given. */
export interface StampSetting {
  readonly authorities: readonly string[];
  /** ISO instant: the trail is stamped as it stood before then. */
  readonly before: string;
  /** Gives the time, ISO instant. */
  readonly now: () => string;
  /** Name and version of the program. */
  readonly by: string;
}

async function stampOnce(
  store: Store,
  root: TrailRoot,
  { authority, now, by }: { authority: string; now: () => string; by: string },
): Promise<Stamping> {
  const words = stampedWords(root);
  const { number } = root;
  const query = requestFor(words);
  try {
    const answer = await askAuthority(authority, query.bytes);
    const { stampedAt, signer, nonce } = await checkStamp(answer, words);
    if (nonce !== query.nonce) throw new TokenError("It is an answer to another request.");
    const stamp = { number, authority, stampedAt, answer };
    await store.addTimestamp(stamp, { at: now(), by });
    return { authority, number, stampedAt, message: `stamped by ${signer}` };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { authority, number, stampedAt: null, message: error.message };
  }
}

/** Asks each authority that has not stamped the trail as far as it stood before an instant. */
export async function askAuthorities(
  store: Store,
  { authorities, before, now, by }: StampSetting,
): Promise<Stamping[]> {
  const root = await store.rootBefore(before);
  if (root === null) return [];
  const stamps = await store.timestamps();
  const stampings: Stamping[] = [];
  for (const authority of authorities) {
    const numbers = stamps.filter((one) => one.authority === authority).map((one) => one.number);
    const after = Math.max(0, ...numbers);
    if (!(await store.hasNewsBetween({ after, upTo: root.number }))) continue;
    stampings.push(await stampOnce(store, root, { authority, now, by }));
  }
  return stampings;
}
