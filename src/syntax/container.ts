/** The parts of a model file by name. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const magic = "VIGIL-SYNTAX-1\n";
const decoder = new TextDecoder();

function lineAt(bytes: Uint8Array, from: number): { line: string; next: number } {
  const end = bytes.indexOf(10, from);
  if (end < 0)
    throw new RangeError("The model file has no complete header: fetch data/models again.");
  return { line: decoder.decode(bytes.subarray(from, end)), next: end + 1 };
}

/**
 * Gives the sections of a model file: a magic line, a line of "name length" pairs, then the bytes in that order.
 *
 * @throws RangeError when the file is not of this form or is cut short
 */
export function readSections(bytes: Uint8Array): Sections {
  const first = lineAt(bytes, 0);
  if (`${first.line}\n` !== magic)
    throw new RangeError("The file is not a syntax model of this version.");
  const second = lineAt(bytes, first.next);
  const sections = new Map<string, Uint8Array>();
  let at = second.next;
  for (const pair of second.line.split(" ")) {
    const [name = "", size = "0"] = pair.split(":");
    const end = at + Number(size);
    if (end > bytes.length)
      throw new RangeError(`The model file is cut short in its section ${name}.`);
    sections.set(name, bytes.subarray(at, end));
    at = end;
  }
  return sections;
}

/** Gives the bytes of a model file: what {@link readSections} reads. */
export function writeSections(sections: Sections): Uint8Array {
  const table = [...sections].map(([name, bytes]) => `${name}:${bytes.length}`).join(" ");
  const parts = [new TextEncoder().encode(`${magic}${table}\n`), ...sections.values()];
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Gives one section. @throws RangeError when the model has none of that name */
export function sectionOf(sections: Sections, name: string): Uint8Array {
  const section = sections.get(name);
  if (section === undefined) throw new RangeError(`The model file has no section ${name}.`);
  return section;
}

/** Gives one section as lines of text. */
export function linesOf(sections: Sections, name: string): string[] {
  return decoder.decode(sectionOf(sections, name)).split("\n");
}
