import { chanceOf, pick } from "../chance.ts";
import { edits } from "./edits.ts";
import { paraphrase } from "./paraphrase.ts";
import { sharesPassage } from "./passages.ts";

const seed = 20_191_228;

/** One text that is looked up among those held. */
export interface Query {
  readonly id: string;
  readonly text: string;
  /** What was done to make it; "other" for a text of its own, which has no original. */
  readonly edit: keyof typeof edits | "stitched" | "paraphrased" | "other";
  /** Ids of the held texts that it was made of. */
  readonly originals: readonly string[];
  /** Ids of held texts that share a passage with it by the set's own doing: neither right nor wrong to find. */
  readonly unclear: ReadonlySet<string>;
  readonly held: readonly Held[];
}

/** One text that stands among those held. */
export interface Held {
  readonly id: string;
  readonly text: string;
}

/** Makes the queries of a set of texts: every second is held, and comes again edited; the others come as they are. */
export function queriesOf(texts: readonly string[]): Query[] {
  const chance = chanceOf(seed);
  const own = [...new Set(texts)].map((text, at) => ({ id: String(at), text }));
  const held = own.filter((_, at) => at % 2 === 0);
  const rest = own.filter((_, at) => at % 2 === 1);
  const stock = { chance, others: rest.map(({ text }) => text) };
  const shares = sharesPassage(held);
  const edited = held.flatMap(({ id, text }): Query[] => {
    const near = { unclear: shares(text), held, originals: [id] };
    const other = pick(
      chance,
      held.filter((each) => each.id !== id),
    );
    const both = { unclear: new Set([...near.unclear, ...shares(other.text)]), held };
    const made = Object.entries(edits).map(([edit, make]) => ({
      ...near,
      id: `${id} ${edit}`,
      edit: edit as keyof typeof edits,
      text: make(text, stock),
    }));
    const stitched = {
      ...both,
      id: `${id} stitched`,
      edit: "stitched" as const,
      text: `${text}\n\n${other.text}`,
      originals: [id, other.id],
    };
    const told = paraphrase(text);
    const paraphrased = {
      ...near,
      id: `${id} paraphrased`,
      edit: "paraphrased" as const,
      text: told,
    };
    return [...made, stitched, paraphrased];
  });
  const others = rest.map(({ id, text }): Query => {
    return { id, text, edit: "other", originals: [], unclear: shares(text), held };
  });
  return [...edited, ...others];
}
