import { describe, expect, it } from "vitest";
import type { Article } from "../../intake/index.ts";
import { articleOf } from "./article.ts";
import { treeOf } from "./build-tree.ts";

const lead =
  "Shells fell on the eastern quarter of Binnish at dawn, the town's council said in a note.";
const second =
  "Two ambulances were hit on the road to the hospital, and a nurse was hurt, it added later.";
const third =
  "The army did not answer questions about the shelling, which went on until the afternoon.";
const story = `<p>${lead}</p><p>${second}</p><p>${third}</p>`;

function read(body: string, head = ""): Article {
  const tree = treeOf(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
  );
  if (typeof tree === "string") throw new Error(tree);
  return articleOf(tree);
}
const textsOf = (body: string): string[] => read(body).blocks.map(({ text }) => text);

describe("the article of a page", () => {
  it.each([
    [
      "a menu",
      "<nav><ul><li><a href=/>World news and analysis from the region</a></li></ul></nav>",
    ],
    [
      "a sidebar",
      "<div class=sidebar><p>Our correspondents write from the field every single day of the week.</p></div>",
    ],
    [
      "a share bar",
      '<div class="social-share"><span>Share this on all of the networks you use every day of the week</span></div>',
    ],
    [
      "a cookie note",
      "<div id=cookie-notice>We keep small files on your device to know you again when you come back.</div>",
    ],
    [
      "related stories",
      "<section class=related-posts><h2>Related</h2><p>Drones strike a fuel depot near the port, officials say this morning.</p></section>",
    ],
    [
      "a newsletter box",
      "<div class=newsletter-signup><p>Have the news of the day in your mailbox every morning before breakfast.</p></div>",
    ],
    [
      "a reply form",
      "<form action=/reply><p>Your address will not be shown to anybody. What is 53 plus 1?</p><input name=mail></form>",
    ],
    [
      "readers' comments",
      "<ol class=comment-list><li><p>I was there and saw it with my own eyes, this is what happened in truth.</p></li></ol>",
    ],
    [
      "a hidden copy",
      "<div style='display: none'><p>Shells fell on the western quarter of Saraqib at dusk, the mayor said.</p></div>",
    ],
    [
      "a list of links",
      "<ul><li><a href=/1>Army enters the town</a></li><li><a href=/2>Talks end with no result</a></li></ul>",
    ],
    [
      "a heading over links alone",
      "<h3>Read next</h3><ul><li><a href=/1>Army enters the town</a></li></ul>",
    ],
    [
      "a footer",
      "<footer><p>All of the words on these pages belong to those who wrote them, year by year.</p></footer>",
    ],
  ])("leaves out %s", (_, furniture) => {
    expect(textsOf(`<main><article>${story}${furniture}</article></main>`)).toEqual([
      lead,
      second,
      third,
    ]);
    expect(
      textsOf(`<div class=page><div class=entry-content>${story}</div>${furniture}</div>`),
    ).toEqual([lead, second, third]);
  });

  it.each([
    ["a class of the page's state", `<div class="post has-sidebar comments-open">${story}</div>`],
    [
      "a post's theme in its class",
      `<div class="post tag-newsletter category-comments">${story}</div>`,
    ],
    [
      "a sidebar's name round the whole",
      `<div class="content-sidebar-wrap"><main>${story}</main></div>`,
    ],
    ["a form round the whole page", `<form id=aspnetForm>${story}</form>`],
    ["line breaks in place of paragraphs", `<div>${lead}<br><br>${second}<br><br>${third}</div>`],
    [
      "cells of a table as its frame",
      `<table><tr><td><a href=/>Home</a></td><td>${story}</td></tr></table>`,
    ],
    ["unclosed paragraphs", `<p>${lead}<p>${second}<p>${third}`],
  ])("keeps what stands under %s", (_, body) => {
    expect(textsOf(body).slice(-3)).toEqual([lead, second, third]);
  });

  it("keeps the standfirst between the heading and the body", () => {
    const standfirst =
      "Council speaks of the heaviest shelling since the truce of last summer was signed.";
    const body = `<h1>Shells fall on Binnish</h1><div class=intro><p>${standfirst}</p></div><div class=article-body>${story}</div>`;
    expect(textsOf(`<div><div>${body}</div></div>`)).toEqual([standfirst, lead, second, third]);
  });

  it("keeps short paragraphs and headings among the story", () => {
    const body = `<article><p>${lead}</p><h2>At the hospital</h2><p>It burned.</p><p>${third}</p></article>`;
    expect(textsOf(body)).toEqual([lead, "At the hospital", "It burned.", third]);
  });

  it("marks captions by element and by class", () => {
    const body = `<article><figure><img src=a><figcaption>Smoke over Binnish.</figcaption></figure>${story}<div class="wp-caption-text">The road to the hospital.</div></article>`;
    expect(read(body).blocks.filter(({ kind }) => kind === "caption")).toMatchObject([
      { text: "Smoke over Binnish.", kind: "caption" },
      { text: "The road to the hospital.", kind: "caption" },
    ]);
  });

  it("gives what calls itself furniture where there is nothing else", () => {
    expect(textsOf(`<div class=comments><p>${lead}</p></div>`)).toEqual([lead]);
  });
});

describe("the day of a page", () => {
  const dayOf = (body: string, head = ""): unknown =>
    read(`<h1>Shells fall</h1>${body}${story}`, head).dates[0];

  it.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-12-27T09:00:00Z"}</script>',
      "",
      "2019-12-27T09:00:00Z",
      "json-ld",
    ],
    ['<meta property="article:published_time" content="2019-12-27">', "", "2019-12-27", "meta"],
    ["", '<time datetime="2019-12-27">yesterday</time>', "2019-12-27", "time-element"],
    [
      "",
      '<time class=updated datetime="2020-01-02"></time><time class=published datetime="2019-12-27"></time>',
      "2019-12-27",
      "time-element",
    ],
    [
      "",
      '<span itemprop="datePublished" content="2019-12-27">27/12</span>',
      "2019-12-27",
      "time-element",
    ],
    [
      "",
      "<p class=byline>By the desk | 27 December 2019, 10:30</p>",
      "27 December 2019",
      "visible-text",
    ],
    ["", "<div>27. Dezember 2019</div>", "27. Dezember 2019", "visible-text"],
    ["", "<p>Published: Dec. 27, 2019</p>", "Dec. 27, 2019", "visible-text"],
    [
      "",
      "<p>Updated: 2 January 2020</p><p>Published: 27 December 2019</p>",
      "27 December 2019",
      "visible-text",
    ],
  ])("is read from %s%s", (...[head, body, text, basis]) => {
    expect(dayOf(body, head)).toEqual({ text, basis });
  });

  it.each([
    [
      "a day in the story",
      "<p>The truce that was signed on 5 August 2019 in the capital had held until this very morning, they said.</p>",
    ],
    ["a day that no calendar has", "<p class=date>31 February 2019</p>"],
    ["the year 20119", "<p class=date>27 December 20119</p>"],
  ])("is not read from %s", (_, body) => {
    expect(dayOf(body)).toBeUndefined();
  });
});

it("refuses no page for what its JSON-LD holds", () => {
  const head =
    '<script type="application/ld+json">{"@graph":[[[[[[[[[{"@type":"NewsArticle"}]]]]]]]]]}</script><script type="application/ld+json">{oops</script>';
  expect(read(story, head).dates).toEqual([]);
});
