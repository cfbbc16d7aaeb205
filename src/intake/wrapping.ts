/** Lines of hard-wrapped text are shorter than this. */
const widestWrap = 100;
const narrowestWrap = 40;
const fewestLines = 8;

/**
 * Joins the lines of text that was broken at a fixed width (wires, mail): a break inside a paragraph becomes a space.
 *
 * Text of any other shape comes back as it was. Lengths do not change, so spans hold.
 */
export function unwrap(text: string): string {
  const longest = longestLine(text);
  if (longest > widestWrap || longest < narrowestWrap) return text;
  const lines = text.split("\n");
  const width = wrapWidth(lines);
  if (width === null) return text;
  let joined = lines[0] ?? "";
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const before = lines[at - 1] ?? "";
    joined += (breaksInside(before, line, width) ? " " : "\n") + line;
  }
  return joined;
}

/** The length of the longest line: most texts need no other look, and a long one has millions of lines. */
function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

/** Gives the width that text was broken at; null when it was not. */
function wrapWidth(lines: readonly string[]): number | null {
  const filled = lines.filter((line) => line !== "");
  if (filled.length < fewestLines) return null;
  const widest = filled.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest > widestWrap || widest < narrowestWrap) return null;
  const followed = lines.filter((line, at) => line !== "" && (lines[at + 1] ?? "") !== "");
  const long = followed.filter((line) => line.length >= widest * 0.75);
  return followed.length >= fewestLines / 2 && long.length >= followed.length * 0.6 ? widest : null;
}

function breaksInside(before: string, line: string, width: number): boolean {
  if (before === "" || line === "") return false;
  // An indented line, a list mark or a line that could have held the next word begins something new.
  if (/^(?:\s|[-*•–]\s|\d{1,2}[.)]\s)/.test(line)) return false;
  const firstWord = /^\S*/.exec(line)?.[0].length ?? 0;
  return before.length + 1 + firstWord > width * 0.9;
}
