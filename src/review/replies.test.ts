import { describe, expect, it } from "vitest";
import { checkReply, isTrapped, replyParagraphs, type TypedReply } from "./index.ts";

const good: TypedReply = {
  name: "A neighbour",
  showName: true,
  email: "writer@example.org",
  text: "I was there.\n\nIt was the other street.",
  website: "",
};

function faultsOf(over: Partial<TypedReply>): string[] {
  const checked = checkReply({ ...good, ...over });
  return "faults" in checked ? checked.faults.map(({ field }) => field) : [];
}

describe("a typed reply", () => {
  it("is taken as it was written", () => {
    const { name, showName, email, text } = good;
    expect(checkReply(good)).toEqual({ reply: { name, showName, email, text } });
  });

  it.each([
    ["Zoë", "Zoë"],
    ["  Zoë ", "Zoë"],
    ["Zoe\u0308", "Zoë"],
    ["eli\u202Eve\u200B", "elive"],
    ["محمد", "محمد"],
  ])("takes the name %j", (name, kept) => {
    expect(checkReply({ ...good, name })).toMatchObject({ reply: { name: kept } });
  });

  it.each([
    "",
    " \t",
    "\u200B",
    "a\nb",
    "a\tb",
    "<script>alert(1)</script>",
    "a\u0000b",
    "x".repeat(81),
  ])("refuses the name %j", (name) => expect(faultsOf({ name })).toEqual(["name"]));

  it.each(["a@b.co", "first.last+tag@sub.example.org", "δοκιμή@παράδειγμα.ελ", " a@b.co "])(
    "takes the e-mail address %j",
    (email) => expect(faultsOf({ email })).toEqual([]),
  );

  it.each([
    "",
    "nobody",
    "a@b",
    "a@@b.co",
    "a b@c.co",
    "a@b.co\nBcc: c@d.co",
    "a@b.co\r\n",
    "a@b.co,c@d.co",
    "<a@b.co>",
    "a@.co",
    "a@b..co",
    `${"x".repeat(250)}@b.co`,
    '"<script>"@b.co',
  ])("refuses the e-mail address %j", (email) => expect(faultsOf({ email })).toEqual(["email"]));

  it.each([
    "I <3 my town",
    "5 < 6 and 7 > 6",
    "'; drop table replies; --",
    "Два слова",
    "👍🏽 thanks",
  ])("takes the text %j", (text) => expect(faultsOf({ text })).toEqual([]));

  it.each(["", " ", "x", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a\u0000b"])(
    "refuses the text %j",
    (text) => expect(faultsOf({ text })).toEqual(["text"]),
  );

  it("counts characters as people do", () => {
    expect(faultsOf({ text: "🕊".repeat(5000) })).toEqual([]);
    expect(faultsOf({ text: "🕊".repeat(5001) })).toEqual(["text"]);
    expect(faultsOf({ text: "x".repeat(1_000_000) })).toEqual(["text"]);
  });

  it("refuses a text that would show its writer's e-mail address to everyone", () =>
    expect(faultsOf({ text: "Write to WRITER@example.org" })).toEqual(["text"]));

  it("names every field that is wrong, in the order of the form", () =>
    expect(faultsOf({ name: "", email: "", text: "" })).toEqual(["name", "email", "text"]));

  it("knows a program by the field that people never see", () => {
    expect(isTrapped({ ...good, website: "https://example.org" })).toBe(true);
    expect(isTrapped(good)).toBe(false);
  });
});

describe("a published reply", () => {
  it("has a paragraph for each block of lines", () =>
    expect(replyParagraphs("One\nline\n\n\nTwo\n\n \n")).toEqual(["One\nline", "Two"]));
});
