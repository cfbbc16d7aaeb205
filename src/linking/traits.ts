import type { Report } from "../model/index.ts";
import { normalAddress, sketchOf, toldText } from "../text/index.ts";

/** Of a longer text the beginning is compared, in UTF-16 code units. */
const comparedLength = 200_000;

/** What was known of a report from outside, as far as it names it. */
export interface NamedReport {
  /** A path or other name. */
  readonly name: string;
  readonly metadata: {
    readonly id?: string | null;
    readonly source: string | null;
    readonly url: string | null;
    readonly translationOf?: string | null;
  };
}

/** A name under which a later version of a document is known to be one. */
export interface DocumentName {
  readonly basis: "id" | "address";
  readonly name: string;
}

/** By what a report is found among those held. */
export interface Traits {
  /** MinHash keys of its text. */
  readonly sketch: readonly number[];
  readonly names: readonly DocumentName[];
  /** Names by which another may say that it translates it: its sender's id and its address. */
  readonly originals: readonly string[];
  /** Names that what it translates may have. */
  readonly translated: readonly string[];
}

/** An id is its sender's own: it counts within its source, or, where that is unknown, within files of one name. */
function idName(id: string, { name, metadata }: NamedReport): string {
  const file = /[^/\\]*$/.exec(name.replace(/:\d+$/, ""))?.[0] ?? name;
  return JSON.stringify(["id", metadata.source ?? `file ${file}`, id]);
}

function addressName(url: string | null): string[] {
  const address = url === null ? null : normalAddress(url);
  return address === null ? [] : [JSON.stringify(["address", address])];
}

/** Gives a report's names: its sender's id where there is one, else its address. */
function namesOf(named: NamedReport): DocumentName[] {
  const { id, url } = named.metadata;
  if (id != null) return [{ basis: "id", name: idName(id, named) }];
  return addressName(url).map((name) => ({ basis: "address", name }));
}

/** Finds by what a report is found among those held: the words it tells, its names, and what it says it translates. */
export function traitsOf(report: Report, named: NamedReport): Traits {
  const { translationOf } = named.metadata;
  const translated =
    translationOf == null ? [] : [idName(translationOf, named), ...addressName(translationOf)];
  const sketch = sketchOf(toldText(report).slice(0, comparedLength));
  const { id, url } = named.metadata;
  const originals = [...(id == null ? [] : [idName(id, named)]), ...addressName(url)];
  return { sketch, names: namesOf(named), originals, translated };
}
