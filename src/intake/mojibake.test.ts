import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "./clean.ts";
import { documentText } from "./document-text.ts";
import { repairMojibake } from "./mojibake.ts";
import { cp1252Characters } from "./windows-1252.ts";

/** Reads a text's UTF-8 as windows-1252, as a careless program does. */
const misread = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte >= 0x80 && byte < 0xa0
        ? cp1252Characters.charAt(byte - 0x80)
        : String.fromCharCode(byte),
    )
    .join("");
const misreadAsLatin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("double encoding", () => {
  it.each([
    ["a quotation", "The “truce” isn’t one — yet…"],
    ["French", "Déjà, l’armée a tiré près d’Alep"],
    ["Portuguese, two in a row", "a situação é grave, não há informações"],
    ["Czech", "Příliš žluťoučký kůň úpěl"],
    ["Turkish", "Şanlıurfa'nın ilçesinde çatışma"],
    ["Russian", "Обстрел посёлка продолжается"],
    ["Arabic", "قصف على مدينة إدلب"],
    ["Chinese", "叙利亚北部的战斗"],
    ["a capital inside a sentence", "The État and the Élysée"],
    ["degrees and pounds", "5°C for £20"],
    ["an emoji", "Help 😀 us"],
  ])("is repaired in %s", (_, text) => {
    expect(repairMojibake(misread(text)).text).toBe(text);
    expect(repairMojibake(misreadAsLatin1(text)).text).toBe(text);
  });

  it("is repaired where it happened twice", () => {
    const text = "L’armée a tiré près d’Alep";
    expect(repairMojibake(misread(misread(text))).text).toBe(text);
  });

  it("is repaired in one quotation of a text that is right elsewhere", () => {
    expect(repairMojibake("Son cafÃ© est à Orléans").text).toBe("Son café est à Orléans");
  });

  it.each([
    ["a capital before a closing quotation mark", "“LE CAFÉ” SAID “IRMÃ”"],
    ["a capital before a dash", "LA FRANÇAFRIQUE—L’ÉTÉ—NON, MANHÃ—AS"],
    ["a capital before an ellipsis", "POURQUOI PAS À…"],
    ["a capital before guillemets", "« LE CAFÉ » ou «CAFÉ», «MAÇÃ»"],
    ["a name with a mark", "CAFÉ® and MAÇÃ» and NESCAFÉ™, JOSÉ², IRMÃ²"],
    ["a capital before ž or š", "Úžasné, Ášová"],
    ["small letters before marks", "a café”—he said, Allâ…”"],
    ["lone high letters", "Ã Â Ð ñ ß ÿ"],
    ["plain letters", "Şanlıurfa, Zürich, Málaga, København, Łódź"],
  ])("is not seen in %s", (_, text) => {
    expect(repairMojibake(text)).toEqual({ text, rounds: [] });
  });

  const words = fc
    .array(
      fc.tuple(
        fc.stringMatching(/^[a-zàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžß]{1,9}$/u),
        fc.constantFrom("", ",", ".", "”", "’", "»", "…", " —", "–", "!”", "?»", "…”", "\u00A0!"),
        fc.boolean(),
      ),
      { maxLength: 30 },
    )
    .map((all) =>
      all.map(([word, mark, isLoud]) => (isLoud ? word.toUpperCase() : word) + mark).join(" "),
    );

  it("changes no text that is written as letters, marks and spaces are", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(repairMojibake(text).text).toBe(text);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  it("is repaired once and for all, whatever the text", () => {
    const high = fc.constantFrom(...Array.from("ÃÂâ€™©Ð¿Ñ€Å¡ï¿½ðŸ˜ab \u0081\u00A0ã‚¢"));
    const any = fc.oneof(
      fc.string({ unit: high, maxLength: 40 }),
      fc.string({ unit: "binary" }).map(misread),
    );
    fc.assert(
      fc.property(any, (text) => {
        const once = repairMojibake(text).text;
        expect(repairMojibake(once)).toEqual({ text: once, rounds: [] });
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it("is repaired in a document and in a text that came without one, and a problem says how", () => {
    const { text, problems } = documentText(new TextEncoder().encode("Son cafÃ© brÃ»lait."));
    expect(text).toBe("Son café brûlait.");
    expect(problems.map(({ code }) => code)).toEqual(["intake/wrong-charset"]);
    expect(problems[0]?.message).toContain('"Ã©" for "é"');
    expect(clean("Son cafÃ© brÃ»lait.").text).toBe("Son café brûlait.");
  });

  it("is looked for in a time that grows with the text's length", () => {
    const long = "Ã©".repeat(200_000) + "É”".repeat(100_000);
    expect(repairMojibake(`${long} a`).text).toHaveLength(300_002);
  });
});
