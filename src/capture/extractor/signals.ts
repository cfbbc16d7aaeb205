import type { Report } from "../../model/index.ts";
import { attributeOf, type PageElement } from "./page-tree.ts";

/**
 * What an element says it is: `comments`, readers' words; `furniture`, something else that stands round an article;
 * `small`, a line of the article's own furniture (who wrote it and when, its tags); `caption`; `article`, the article itself.
 */
export type Signal =
  "landmark" | "hidden" | "comments" | "furniture" | "small" | "caption" | "article";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const landmarks = words("nav footer aside form dialog menu");
const landmarkRoles = words(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar form tablist",
);

/** Words of classes and ids, as content systems commonly use them. */
const commentWords = words(
  "comment comments commentlist commentform disqus respond replies kommentar kommentare comentarios commentaires",
);
const furnitureWordsByKind = {
  "reply-form": commentWords,
  share: words(
    "share shares sharing sharedaddy sharebar sharethis addtoany addthis social socials socialmedia",
  ),
  related: words(
    "related relatedposts recommended recommendation recommendations recirc readmore recommend outbrain taboola trending popular mostread slideshow carousel",
  ),
  newsletter: words("newsletter newsletters subscribe subscription signup optin mailchimp"),
  advertisement: words(
    "advert adverts advertisement advertising ads adsense adslot sponsor sponsored sponsors promo promos promotion promoted",
  ),
  "cookie-note": words("cookie cookies consent gdpr"),
  navigation: words(`
    breadcrumb breadcrumbs menu menus submenu nav navi navbar navigation pagination pager paging
    sidebar sidebars footer masthead toolbar toolbox toc searchform searchbox search`),
  byline: words("authorbox biography"),
  other: words("popup modal overlay lightbox login register rating ratings poll survey"),
} as const;
const furnitureWords: ReadonlySet<string> = new Set(
  Object.values(furnitureWordsByKind).flatMap((family) => [...family]),
);
/** As a whole class name or id only: as a part they name layouts. */
const furnitureWhole = words(
  "widget ad tags tag-list taglist post-tags entry-tags tools print latest more-news topics keywords jp-relatedposts screen-reader-text sr-only visually-hidden skip-link author-info author-bio about-author post-author-box noprint no-print copyright imprint disclaimer meta-nav",
);
const smallWords = words(
  "byline author authors dateline timestamp pubdate postmeta entrymeta meta date datetime published updated posted breadcrumbs tags tag category categories kicker readingtime credit credits copyright views counter",
);
const captionWords = words("caption figcaption captions bildunterschrift imagecaption");
const bodyWhole = words(
  "articlebody storybody postbody entrycontent postcontent articlecontent articletext storytext storycontent bodytext mainbody newsbody newscontent contentbody textbody blogcontent",
);
/** Names with these say in what state an element is, or what it stands beside, not what it is. */
const stateWords = words(
  "has no not is with without open closed on off enabled disabled hide show",
);
const bodyParts = words("article story post entry news blog single content text main page body");

/** Reads the signs an element gives by its name, role, schema.org properties, classes and id. */
export function signalOf(element: PageElement): Signal | null {
  const { name } = element;
  if (name === "figcaption") return "caption";
  if (element.attributes === null) return landmarks.has(name) ? "landmark" : null;
  if (isHidden(element)) return "hidden";
  const property = attributeOf(element, "itemprop") ?? "";
  if (/\barticleBody\b/i.test(property)) return "article";
  if (landmarks.has(name) || landmarkRoles.has(attributeOf(element, "role") ?? ""))
    return name === "form" && isWholePage(element) ? null : "landmark";
  return signalOfNames(namesOf(element), name);
}

/** Gives the kind of furniture that an element's classes and id name; null where they name none. */
export function furnitureKindOf(element: PageElement): Report["setAside"][number]["kind"] | null {
  const parts = element.attributes === null ? [] : namesOf(element).flatMap(partsOf);
  for (const [kind, family] of Object.entries(furnitureWordsByKind)) {
    if (parts.some((part) => family.has(part))) return kind as keyof typeof furnitureWordsByKind;
  }
  return parts.some((part) => smallWords.has(part)) ? "byline" : null;
}

function isHidden(element: PageElement): boolean {
  if (element.attributes?.["hidden"] !== undefined) return true;
  const style = element.attributes?.["style"] ?? "";
  return style !== "" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Some systems put the whole page into one form. */
function isWholePage(form: PageElement): boolean {
  return form.parent?.name === "body" || form.parent?.name === "html";
}

function namesOf(element: PageElement): string[] {
  const names = `${element.attributes?.["class"] ?? ""} ${element.attributes?.["id"] ?? ""}`;
  if (names.length > 2000) return [];
  // "tag-flood" and "category-comments" name a post's themes.
  return names.split(/\s+/).filter((name) => name !== "" && !/^(?:tag|category)-./i.test(name));
}

function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

function signalOfNames(names: readonly string[], element: string): Signal | null {
  if (names.length === 0 || element === "body" || element === "html") return null;
  const parts = names.map(partsOf).filter((each) => !each.some((part) => stateWords.has(part)));
  const has = (family: ReadonlySet<string>): boolean =>
    parts.some((each) => each.some((part) => family.has(part)));
  if (has(commentWords)) return "comments";
  if (parts.some(isBody)) return "article";
  if (has(furnitureWords) || names.some((name) => furnitureWhole.has(name.toLowerCase())))
    return "furniture";
  if (has(captionWords)) return "caption";
  return has(smallWords) ? "small" : null;
}

function isBody(parts: readonly string[]): boolean {
  if (bodyWhole.has(parts.join(""))) return true;
  const last = parts.at(-1) ?? "";
  if (!/^(?:body|content|text|main|copy)$/.test(last) || parts.length < 2) return false;
  return parts.slice(0, -1).every((part) => bodyParts.has(part) || part.length <= 3);
}
