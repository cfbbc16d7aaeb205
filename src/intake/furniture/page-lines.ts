import { rule, type LineRule } from "./lines.ts";

const network =
  "(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|viber|messenger|instagram|youtube|flipboard|pocket|vk|google\\+?|e-?mail|print|copy link|link|tweet|share|pin|like|more|sms|line|rss)";

/** Share bars. */
const share: LineRule[] = [
  rule("anywhere", /^click to (?:share|e-?mail|print)\b.{0,80}$/i, "share"),
  rule(
    "anywhere",
    new RegExp(
      `^(?:share|tweet|post|e-?mail|save|follow us|send|like us) (?:this(?: (?:article|story|post|page|news))?|on|via|with|to|by)?\\s*(?:on|via|with|by|to)?\\s*${network}(?:[ ,|/]+(?:(?:share|follow us) (?:on|via|with) )?${network}){0,12}$`,
      "i",
    ),
    "share",
  ),
  rule(
    "anywhere",
    /^share (?:this|the)(?: (?:article|story|post|page|news|on social media))?\s*:?$/i,
    "share",
  ),
  rule(
    "anywhere",
    /^(?:like this|share|shares|sharing|share via|share on|share it)\s*:$/i,
    "share",
  ),
  rule("anywhere", /^like loading\.*$/i, "share"),
  rule("anywhere", new RegExp(`^(?:${network}[ ,|/\\u00b7]+){2,12}${network}$`, "i"), "share"),
  rule(
    "edge",
    new RegExp(`^(?:${network}|[\\d.,]{1,6}k? shares?|shares?)(?:[ ,|/]+${network})?$`, "i"),
    "share",
  ),
  rule("near", new RegExp(`^(?:${network}|[\\d.,]{1,6}k?(?: shares?)?)$`, "i"), "share"),
];

const cookies: LineRule[] = [
  rule(
    "anywhere",
    /^.{0,60}\b(?:we|(?:this|our)(?: web)?(?: ?site| pages?)|our partners)(?: and our partners)? (?:may )?uses? cookies\b.{0,220}$/i,
    "cookie-note",
  ),
  rule(
    "anywhere",
    /^by (?:continuing|using|browsing|clicking|closing).{0,80}(?:you (?:agree|accept|consent)).{0,160}$/i,
    "cookie-note",
  ),
  rule(
    "anywhere",
    /^(?:accept|reject|allow|manage|decline)(?: all)?(?: the)? (?:cookies|consent)(?: .{0,30})?$/i,
    "cookie-note",
  ),
  rule("anywhere", /^cookie (?:settings|policy|preferences|notice)$/i, "cookie-note"),
  rule(
    "near",
    /^(?:accept(?: all)?|reject(?: all)?|ok|i agree|got it!?|learn more|read more|find out more)$/i,
    "cookie-note",
  ),
];

const newsletter: LineRule[] = [
  rule(
    "anywhere",
    /^(?:(?:please|click here to|sign up and) )?(?:sign up|subscribe|register)(?: (?:now|here|today|free))*(?: (?:for|to|and) (?:our|the|my|receive|get|unlimited)\b.{0,120})?[.!]?$/i,
    "newsletter",
  ),
  rule(
    "anywhere",
    /^(?:get|receive) .{1,120}\b(?:to|in) (?:your|you[r]?) (?:e-?mail )?(?:inbox|mailbox|e-?mail)\b.{0,60}$/i,
    "newsletter",
  ),
  rule("anywhere", /^enter your e-?mail(?: address)?\b.{0,100}$/i, "newsletter"),
  rule(
    "anywhere",
    /^join [\d.,]+k? (?:other )?(?:subscribers|followers|readers)\.?$/i,
    "newsletter",
  ),
  rule("anywhere", /^you can unsubscribe (?:at )?any ?time\.?.{0,60}$/i, "newsletter"),
  rule(
    "edge",
    /^(?:newsletters?|our newsletters?|daily (?:newsletter|briefing|digest))$/i,
    "newsletter",
  ),
  rule(
    "near",
    /^(?:e-?mail(?: address)?|sign up|submit|your e-?mail.{0,20})\s*\*?$/i,
    "newsletter",
  ),
];

/** Single lines that send the reader to another page; headings of lists are in related.ts. */
const related: LineRule[] = [
  rule(
    "anywhere",
    /^(?:read(?: more| also| next)?|also read|see(?: also)?|related(?: (?:article|story|news))?|more on this(?: story)?|watch(?: also| now| more)?|listen|recommended)\s*[:|\u00bb>-]\s*\S.{2,220}$/i,
    "related",
  ),
];

const agency =
  "(?:afp|ap|a\\.p\\.|reuters|epa|efe|xinhua|tass|anadolu|aa|getty(?: images)?|dpa|ansa|shutterstock|courtesy|supplied|handout|archive|file|social media|screengrab|screenshot)";

const caption: LineRule[] = [
  rule(
    "anywhere",
    /^(?:file |undated |representative |illustrative |handout )?(?:photo(?:graph)?s?|image|picture|illustration|graphic)(?: (?:by|from|courtesy(?: of)?|credit|source|caption))?\s*(?:[:|\u00a9]|credit|courtesy).{0,250}$/i,
    "caption",
  ),
  rule(
    "anywhere",
    /^(?:photo|image|picture|media|video) (?:credit|source|caption|courtesy)\b.{0,120}$/i,
    "caption",
  ),
  rule("anywhere", /^\u00a9 ?.{1,80}$/i, "caption"),
  rule(
    "anywhere",
    /^.{1,240}\b(?:file photo|photo|image)\s*[:/]\s*[^.:]{1,60}[.)\]]?$/i,
    "caption",
  ),
  rule(
    "anywhere",
    new RegExp(
      `^.{1,240}[(\\[](?:[^()\\[\\]]{1,50}(?:/| via | for )${agency}|(?:file|photo|image|picture)s?[:/ ][^()\\[\\]]{1,50}|file photo|file)[)\\]]\\.?$`,
      "i",
    ),
    "caption",
  ),
  rule(
    "anywhere",
    new RegExp(
      `^[(\\[]?(?:[^()\\[\\]]{1,50}(?:/|\\u00a9 ?|via |for ))?(?:afp|ap|epa|reuters|getty images)(?: ?/ ?(?:afp|getty images|file))?(?: (?:photo|image|file photo))?[)\\]]?$`,
      "i",
    ),
    "caption",
  ),
];

const notDay =
  "(?!(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|dawn|nightfall)\\b)";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** A line that is only a date: when the page was put up. */
const dateLine = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[ ,|-]+(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?)?$`,
  "i",
);

const byline: LineRule[] = [
  {
    kind: "byline",
    where: "edge",
    pattern: new RegExp(
      `^(?:[Bb]y|BY|Written by|Reported by|Story by) ${notDay}(?:[A-Z\\u00c0-\\u00de][\\w'\\u2019.\\u00c0-\\u017f-]*|al|de|van|von|bin|and|with|the|our|for|in)(?:[ ,|]+(?:[A-Z\\u00c0-\\u00de][\\w'\\u2019.\\u00c0-\\u017f-]*|al|de|van|von|bin|and|with|the|desk|staff|correspondent|reporters?|writers?|editors?|in|for|of)){0,12}$`,
    ),
  },
  rule(
    "edge",
    /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created))(?: (?:on|at|by))?\b[^.!?]{0,90}(?:\d{4}|ago|\d{1,2}:\d{2}|[ap]m|staff|admin|editor).{0,40}$/i,
    "byline",
  ),
  rule("edge", /^\(?(?:additional )?reporting by .{3,250}$/i, "byline"),
  rule("edge", /^\(?(?:editing|writing|edited|translated|compiled) by .{3,200}$/i, "byline"),
  rule("edge", /^with (?:files|reporting|agencies|inputs) from .{2,120}$/i, "byline"),
  rule("edge", dateLine, "byline"),
  rule("edge", /^\d{1,3} ?(?:min(?:ute)?s?)(?: of)? read(?:ing)?(?: time)?$/i, "byline"),
];

const advertisement: LineRule[] = [
  rule(
    "anywhere",
    /^(?:advertisements?|advertising|sponsored(?: content| post| by .{1,60})?|promoted(?: content| stories)?|paid content)(?:\s*[-\u2013\u2014:].{0,60})?$/i,
    "advertisement",
  ),
  rule(
    "anywhere",
    /^(?:story|article|content) continues (?:below|after)(?: (?:this |the )?advertisement)?\.?$/i,
    "advertisement",
  ),
  rule(
    "anywhere",
    /^(?:scroll (?:down )?to continue|report this ad|skip ad(?:vertisement)?|remove ads?)(?: .{0,40})?$/i,
    "advertisement",
  ),
  rule("edge", /^ads?$/i, "advertisement"),
];

const navigation: LineRule[] = [
  rule("anywhere", /^skip to (?:main )?(?:content|navigation|search)$/i, "navigation"),
  rule(
    "anywhere",
    /^(?:(?:previous|next|older|newer) (?:article|post|story|entries|posts)|(?:back|return) to top|click here to (?:read|continue|view).{0,60})(?:\s*[:\u00bb].{0,150})?$/i,
    "navigation",
  ),
  rule(
    "anywhere",
    /^home(?:\s*(?:[>/\u00bb|\u203a])\s*[^>/\u00bb|\u203a]{1,60}){1,6}$/i,
    "navigation",
  ),
  rule(
    "edge",
    /^(?:tags?|tagged|filed under|topics?|categor(?:y|ies)|posted in|keywords?)\s*:?\s+[^.!?]{1,250}$/i,
    "navigation",
  ),
  rule(
    "edge",
    /^(?:home|menu|search|news|login|log in|sign in|sign out|register|contact(?: us)?|about(?: us)?|close|loading\.*|toggle navigation|main menu|breaking news|latest news|world|politics|sports?|opinion|video|photos?|multimedia)$/i,
    "navigation",
  ),
  rule("edge", /^(?:copyright\b|\(c\) ?\d{4}|all rights reserved).{0,150}$/i, "other"),
  rule("edge", /^.{0,80}\ball rights reserved\b.{0,80}$/i, "other"),
  rule(
    "edge",
    /^(?:terms(?: of (?:use|service))?|privacy(?: policy)?|disclaimer)(?:[ |,\u00b7&]+(?:terms.{0,20}|privacy.{0,20}|contact.{0,10}|about.{0,10}|disclaimer|cookies.{0,10})){0,6}$/i,
    "other",
  ),
];

/** Lines of all other sorts of page furniture, strongest kinds first. */
export const pageLines: readonly LineRule[] = [
  ...cookies,
  ...newsletter,
  ...share,
  ...related,
  ...caption,
  ...advertisement,
  ...byline,
  ...navigation,
];
