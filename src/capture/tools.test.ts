import { expect, it } from "vitest";
import { openIntakeTools } from "./tools.ts";

const tools = await openIntakeTools();

it.each([
  ["Militants threw a grenade at police in Srinagar.", "en"],
  ["Gunmen kidnapped two aid workers.", "en"],
  ["Bomba sa Marawi, 12 patay, ayon sa pulisya", "tl"],
  ["Sicarios matan a dos policías en Tijuana", "es"],
])("tells the language of a headline: %s", (text, language) => {
  expect(tools.languageOf(text)).toBe(language);
});

it("tells no language of a few letters", () => {
  expect(tools.languageOf("Kabul, 12.")).toBeNull();
});
