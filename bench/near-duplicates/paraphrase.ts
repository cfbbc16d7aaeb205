/** Words that news writers put for one another; each is put in the place of the one before it, the first in the last one's. */
const synonyms = `
  said stated · told informed · killed slain · wounded injured · attack assault · attacked assaulted · fighters militants ·
  soldiers troops · town city · village hamlet · officials authorities · government administration · leader chief ·
  people persons · residents inhabitants · house home · houses homes · began started · ended finished · near close-to ·
  large big · small little · several some · many numerous · also too · after following · before ahead-of · during amid ·
  while as · because since · although though · about around · more over · least minimum · children kids · women females ·
  area zone · areas zones · region district · road route · hospital clinic · report account · reports accounts ·
  reported related · announced declared · accused blamed · denied rejected · called urged · asked requested · wants seeks ·
  want seek · take seize · took seized · taken captured · left departed · arrived came · sent dispatched · found discovered ·
  destroyed ruined · damaged hit · bomb explosive · bombs explosives · explosion blast · explosions blasts · fire gunfire ·
  planes jets · aircraft warplanes · forces units · group faction · groups factions · war conflict · truce ceasefire ·
  talks negotiations · agreement deal · military army · police gendarmes · members adherents · week seven-days ·
  morning dawn · night evening · today on-this-day · help aid · food provisions · water drinking-water · dead deceased ·
  first initial · last final · new fresh · main chief · major key · recent late · other further · against versus · would might ·
  will shall · must has-to · can may · near by · between among · through via · using with · including among-them`
  .split("·")
  .map((family) => family.trim().split(/\s+/));
const synonymOf = new Map(
  synonyms.flatMap((family): [string, string][] =>
    family.map((word, at) => [word, family[(at + 1) % family.length] ?? word]),
  ),
);

const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.!?]["”’]?)\s+/);

/** Puts what stands behind a sentence's first comma before it. */
function turned(sentence: string): string {
  const parts = /^([^,]{15,}), ([^,]{15,})([.!?]["”’]?)$/.exec(sentence);
  if (parts === null) return sentence;
  const [, first = "", second = "", end = ""] = parts;
  const capital = second.charAt(0).toUpperCase() + second.slice(1);
  return `${capital}, ${first.charAt(0).toLowerCase()}${first.slice(1)}${end}`;
}

function reworded(sentence: string): string {
  return sentence.replace(/\p{L}+/gu, (word) => {
    const other = synonymOf.get(word.toLowerCase())?.replaceAll("-", " ");
    if (other === undefined) return word;
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

/**
 * Tells a text in other words, as an editor does who wants to hide a wire: a synonym wherever it knows one, clauses turned
 * round, and every two sentences in each other's place.
 */
export function paraphrase(text: string): string {
  return text
    .split(/\n+/)
    .map((paragraph) => {
      const told = sentencesOf(paragraph).map((sentence) => reworded(turned(sentence)));
      return told.map((sentence, at) => told[at % 2 === 0 ? at + 1 : at - 1] ?? sentence).join(" ");
    })
    .join("\n\n");
}
