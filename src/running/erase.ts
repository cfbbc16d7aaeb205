import type { Store } from "../store/index.ts";
import { emailField, type Keys } from "./keys.ts";

/** How long after its decision a reply's e-mail can still be read, in days. */
const EMAIL_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Erases the e-mails of replies decided more than `EMAIL_DAYS` ago, by destroying their keys; the trail notes each.
 *
 * @param at - ISO instant
 * @returns the ids of the replies whose e-mails were erased
 */
export async function eraseOldEmails(store: Store, keys: Keys, at: string): Promise<string[]> {
  const before = new Date(Date.parse(at) - EMAIL_DAYS * DAY_MS).toISOString();
  const erased: string[] = [];
  for (const id of await store.replies.decidedBefore(before)) {
    if (!keys.destroy(emailField({ collectionId: store.collectionId, id }))) continue;
    await store.replies.noteErasure({ id, actor: "vigil", at });
    erased.push(id);
  }
  return erased;
}
