import { describe, expect, it } from "vitest";
import { differenceOf, normalAddress, toldText } from "./index.ts";

describe("the difference of two texts", () => {
  const before = "Shelling killed four people. Two clinics were hit. Rescue work went on.";

  it("is the sentences that stand no more and those that are new", () => {
    const after =
      "Shelling killed six people. Two clinics were hit. Rescue work went on. It rained.";
    expect(differenceOf(before, after)).toEqual({
      removed: ["Shelling killed four people."],
      added: ["Shelling killed six people.", "It rained."],
      isWhole: true,
    });
  });

  it("is nothing where only white space changed", () => {
    const after = before.replaceAll(". ", ".\n\n").replaceAll(" ", "  ");
    expect(differenceOf(before, after)).toEqual({ removed: [], added: [], isWhole: true });
  });

  it("lists at most 200 sentences each way, in bounded time, and says that there are more", () => {
    const text = (word: string): string =>
      Array.from({ length: 20_000 }, (_, at) => `${word} ${at} happened there.`).join(" ");
    const difference = differenceOf(text("Shelling"), text("Bombing"));
    expect(difference.removed).toHaveLength(200);
    expect(difference.added[0]).toBe("Bombing 0 happened there.");
    expect(difference.isWhole).toBe(false);
  });
});

describe("the one form of an address", () => {
  it.each([
    ["http://Example.org:80/a?b=1&utm_source=x&fbclid=y#part", "https://example.org/a?b=1"],
    ["https://user:secret@example.org", "https://example.org/"],
    ["https://example.org/a?q=%20+b", "https://example.org/a?q=%20+b"],
    ["http://example.org:8080/", "https://example.org:8080/"],
  ])("of %s is %s", (address, normal) => {
    expect(normalAddress(address)).toBe(normal);
  });

  it.each(["", "example.org", "ftp://example.org/", "javascript:alert(1)"])(
    "is none of: %s",
    (address) => {
      expect(normalAddress(address)).toBeNull();
    },
  );
});

it("tells a text without what is set aside", () => {
  const setAside = [
    { span: { start: 11, end: 14 }, kind: "share" as const },
    { span: { start: 0, end: 4 }, kind: "navigation" as const },
    { span: { start: 12, end: 15 }, kind: "other" as const },
  ];
  expect(toldText({ text: "Menu Words Like Rest", setAside })).toBe(" Words   Rest");
  expect(toldText({ text: "Words", setAside: [] })).toBe("Words");
});
