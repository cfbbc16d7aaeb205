import fc from "fast-check";
import { expect, it } from "vitest";
import { decode } from "./charset.ts";

/** Writes text in a charset of one byte a character, by what its decoder gives for each byte. */
function bytesIn(charset: string, text: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = Array.from(new TextDecoder(charset).decode(all));
  return Uint8Array.from(text, (character) => characters.indexOf(character));
}

it.each([
  [
    "windows-1251",
    "В среду при ударе по рынку погибли двенадцать мирных жителей, сообщили спасатели.",
  ],
  ["koi8-r", "В среду при ударе по рынку погибли двенадцать мирных жителей, сообщили спасатели."],
  [
    "windows-1256",
    "قتل اثنا عشر مدنيا في غارة جوية على سوق البلدة يوم الأربعاء، بحسب فرق الإنقاذ.",
  ],
  ["iso-8859-8", "שנים עשר אזרחים נהרגו ביום רביעי בהתקפה אווירית על שוק, אמרו כוחות ההצלה."],
  [
    "windows-1252",
    "Douze civils ont été tués mercredi sur un marché, d'après les secours. L'armée l'a nié.",
  ],
])("reads %s that nothing declares, and says so", (charset, text) => {
  const read = decode(bytesIn(charset, text), null);
  expect(read).toMatchObject({ text, charset });
  expect(read.problems.map(({ code }) => code)).toEqual(["intake/wrong-charset"]);
});

it("reads the letters of a page, not its marks", () => {
  const words = "В среду при ударе по рынку погибли двенадцать мирных жителей.";
  const page = `<html><body class="news">${"<p class='paragraph of the article'>".repeat(40)}${words}</p></body></html>`;
  expect(decode(bytesIn("windows-1251", page), null).text).toContain(words);
});

it("goes by windows-1252 where a few marks are all there is", () => {
  expect(decode(bytesIn("windows-1252", "The café was hit."), null).text).toBe("The café was hit.");
});

it("reads any bytes, in whatever charset they look like", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decode(bytes, null).text).toBe("string");
    }),
  );
});
