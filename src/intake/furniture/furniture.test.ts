import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFurniture } from "./index.ts";

const prose = [
  "Shells fell on the town of Saraqib on Monday, killing four people and wounding nine, residents said.",
  "The rescue service said that the shelling had begun before dawn and went on until the afternoon.",
  "A spokesman for the hospital said two of the wounded were children, and that it had no beds left.",
];

/** Gives the words set aside with their kind when lines stand behind running text. */
function behind(...lines: string[]): [string, string][] {
  return found([...prose, ...lines].join("\n\n"));
}

function before(...lines: string[]): [string, string][] {
  return found([...lines, ...prose].join("\n\n"));
}

function found(text: string): [string, string][] {
  return findFurniture(text).map(({ span, kind }) => [kind, text.slice(span.start, span.end)]);
}

describe("page furniture", () => {
  it("sets a reply form aside as one span, with its arithmetic question", () => {
    const form = [
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "53 + = 54",
      "Post Comment",
    ];
    expect(behind(...form)).toEqual([["reply-form", form.join("\n\n")]]);
  });

  it.each([
    "53 + = 54",
    "+ 4 = 11",
    "7 × 3 = ?",
    "nine − = 4",
    "What is 5 + 3 = ?",
    "12 - ___ = 8",
    "Leave a comment",
    "Post a Comment Cancel reply",
    "Leave a Reply to Ahmad Cancel reply",
    "Save my name, email, and website in this browser for the next time I comment.",
    "Notify me of new posts by email.",
    "You must be logged in to post a comment.",
    "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
    "Comments are closed.",
    "Be the first to comment",
  ])("sets the form's line aside: %s", (line) => {
    expect(behind(line)).toEqual([["reply-form", line]]);
  });

  it.each([
    "Related Shells Fall on Saraqib Market Army Denies Raid on Town Talks to Go On in Geneva",
    "... 12 Topic War in the North (1204) Related Shelling Kills Nine in Saraqib Envoy Arrives for Talks",
    "Tags: Saraqib Idlib Shelling Civilians Army Ceasefire",
  ])(
    "sets titles of other pages aside that were flattened into the report's last line: %s",
    (end) => {
      const titles = end.replace(/^\.\.\. 12 /, "");
      expect(found(`${prose.join(" ")} ${end}`)).toEqual([["related", titles]]);
    },
  );

  it.each([
    "Related attacks in the province killed twelve people last week, the monitor said.",
    "Related Companies Ltd said on Monday that it had lost two lorries in the shelling of the town.",
    "Tags were found on the bodies. Two of them bore names that Saraqib's Local Council knows.",
  ])("leaves a sentence alone that begins like a label: %s", (end) => {
    expect(found(`${prose.join(" ")} ${end}`)).toEqual([]);
  });

  it("sets a form aside that was flattened into the report's last line", () => {
    const form =
      "Leave a Reply Your email address will not be published. Required fields are marked * 53 + = 54";
    expect(found(`${prose.join(" ")} ${form}`)).toEqual([["reply-form", form]]);
  });

  it("sets readers' comments aside with the form below them", () => {
    const comments = [
      "2 Comments",
      "ahmad says:",
      "I was there, at least fifty people were killed. Nobody reported it.",
      "Leave a Reply",
    ];
    expect(behind(...comments)).toEqual([["reply-form", comments.join("\n\n")]]);
  });

  it("keeps the report under a link to its comments", () => {
    expect(before("2 Comments")).toEqual([["reply-form", "2 Comments"]]);
    expect(
      found(["Shelling in Saraqib", "2 Comments", ...prose, "Leave a Reply"].join("\n")),
    ).toEqual([
      ["reply-form", "2 Comments"],
      ["reply-form", "Leave a Reply"],
    ]);
  });

  it.each([
    ["share", "Share this:"],
    ["share", "Share on Facebook Share on Twitter"],
    ["share", "Click to share on WhatsApp (Opens in new window)"],
    ["share", "Facebook Twitter WhatsApp Telegram"],
    ["share", "Facebook | Twitter | Email"],
    ["cookie-note", "We use cookies to improve your experience on this site."],
    ["cookie-note", "By continuing to use this website, you agree to our use of cookies."],
    ["cookie-note", "Accept all cookies"],
    ["newsletter", "Sign up for our newsletter"],
    ["newsletter", "Subscribe"],
    ["newsletter", "Get the latest news delivered to your inbox"],
    ["newsletter", "Enter your email address to subscribe"],
    ["related", "Read more: Olive growers count the cost of a lost season"],
    ["related", "Also read: Bakeries reopen after three weeks"],
    ["related", "Related: Wheat prices climb"],
    ["caption", "Photo: A street in Saraqib"],
    ["caption", "Rescue workers at the site of the strike [Omar Haddad/AFP]"],
    ["caption", "A file photo shows the market before the war. (File: Reuters)"],
    ["caption", "AFP/Getty Images"],
    ["advertisement", "Advertisement"],
    ["advertisement", "ADVERTISEMENT - CONTINUE READING BELOW"],
    ["advertisement", "Story continues below advertisement"],
    ["navigation", "Skip to content"],
    ["navigation", "Home > News > Region"],
    ["navigation", "Tags: ceasefire, Hama"],
    ["byline", "Reporting by a correspondent in Idlib; Editing by the desk"],
    ["other", "Copyright © 2020 Northern Wire. All rights reserved."],
  ])("sets aside as %s: %s", (kind, line) => {
    expect(behind(line)).toEqual([[kind, line]]);
  });

  it.each([
    "By Northern Wire desk",
    "By Our Correspondent",
    "Published: January 9, 2020, 10:00 am",
    "3 min read",
    "January 9, 2020",
    "Thursday, 9 January 2020, 10:05 am GMT",
  ])("sets the line of the writer or time aside above the report: %s", (line) =>
    expect(before(line)).toEqual([["byline", line]]),
  );

  it("sets a list of other pages aside with its heading, and not the report's next heading", () => {
    const list = [
      "Related stories",
      "Wheat prices climb for a third month",
      "Schools in the north stay shut",
    ];
    expect(behind(...list)).toEqual([["related", list.join("\n\n")]]);
    expect(found([prose[0], ...list, "Hospitals full", prose[1]].join("\n\n"))).toEqual([
      ["related", list.join("\n\n")],
    ]);
  });
});

describe("a report's own words", () => {
  it.each([
    "Two plus two attacks made four in one week, the mayor said.",
    "The toll of 12 + 15 = 27 was given by the ministry.",
    "The army shared photos of the strike on Facebook and Twitter.",
    "Share prices fell after the attack.",
    "Militants told residents to sign up for their police or leave.",
    "Leave a reply to the letter, the governor told his aides, and then wait.",
    "Related attacks killed nine people in Hama.",
    "Read more slowly, the judge told the defendant.",
    "By Tuesday, 30 people had been killed.",
    "By dawn the town had fallen",
    "The photo shows the body of a man; officials said he was a soldier.",
    "A spokesman told AFP that 12 people had died.",
    "The website of the ministry said 12 people had died.",
    "Email traffic between the two commanders was published.",
    "Advertisement boards were hit by shrapnel.",
    "Cookies and bread were handed out to the displaced.",
    "Home to three million people, the province has seen the worst of it.",
    "Search and rescue teams found 12 bodies",
    "9 killed, 14 injured",
    "Names of the dead",
    "January 9, 2020: two shells hit the school",
    "Comment from the army was not at hand.",
  ])("are never set aside: %s", (line) => {
    expect(found([prose[0], line, prose[1]].join("\n\n"))).toEqual([]);
    expect(found([prose[0], line, prose[1]].join("\n"))).toEqual([]);
  });

  it("are left alone in a title over a report", () => {
    expect(before("Syrian army denies responsibility for Binnish market strike")).toEqual([]);
  });
});

describe("any text", () => {
  it("gives spans inside it, in order and apart", () => {
    const pieces = fc.constantFrom(
      ...prose,
      "Leave a Reply",
      "Name",
      "53 + = 54",
      "Related",
      "Share",
      "",
      "x",
      "Photo: a",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (lines) => {
        const text = lines.join("\n");
        let end = 0;
        for (const { span } of findFurniture(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
