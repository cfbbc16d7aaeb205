import { rule, type LineRule } from "./lines.ts";

/** A number in digits or words, as arithmetic questions write them. */
const number =
  "(?:\\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
const sign = "(?:[-+\\u2212\\u2013\\u00d7x*\\u00f7/]|plus|minus|times)";
const blank = "(?:_+|\\?|\\u25a1|\\[ ?\\]|\\.{2,3})";
const sum = (left: string, right: string, result: string): string =>
  `${left}\\s*${sign}\\s*${right}\\s*(?:=|equals|is)\\s*${result}`;
const ask =
  "(?:(?:what is|how much is|solve|please solve|captcha|math question|anti-?spam(?: question)?):?\\s*)?";
const arithmetic = (left: string, right: string, result: string): RegExp =>
  new RegExp(`^${ask}${sum(left, right, result)}\\s*[?*]{0,2}$`, "i");
const someBlank = `${blank}?`;

/** Reply forms: what a page puts round the boxes a reader fills in. */
export const replyForm: readonly LineRule[] = [
  rule(
    "anywhere",
    /^(?:leave|write|post|add|submit|make) (?:a|your|an?other) (?:reply|comment|response)(?: to [^.,;]{1,80})?(?: \(?cancel reply\)?)?[.:]?$/i,
  ),
  rule(
    "anywhere",
    /^.{0,60}your e-?mail(?: address)? will (?:not|never) be (?:published|shared|displayed|made public)\b.{0,120}$/i,
  ),
  rule(
    "anywhere",
    /^.{0,160}\b(?:leave|post|write|drop|add) (?:us |me )?(?:a|your) (?:comment|reply|response)\b.{0,60}\bbelow\b.{0,40}$/i,
  ),
  rule("anywhere", /^.{0,160}\blet (?:us|me) know\b.{0,60}\bin the comments\b.{0,60}$/i),
  rule("anywhere", /^required fields are marked.{0,20}$/i),
  rule("anywhere", /^\(?cancel reply\)?$/i),
  rule("anywhere", /^(?:post|submit|send|publish) (?:your )?(?:comment|reply)$/i),
  rule("anywhere", /^save my name, e-?mail.{0,100}$/i),
  rule("anywhere", /^notify me (?:of|when|by|about) .{0,100}$/i),
  rule(
    "anywhere",
    /^(?:you must be|please) (?:logged in|log ?in|register(?:ed)?|sign(?:ed)? in)\b.{0,60}comment.{0,20}$/i,
  ),
  rule("anywhere", /^comments? (?:are|is) (?:now )?(?:closed|off|disabled|moderated).{0,60}$/i),
  rule("anywhere", /^this site uses akismet.{0,200}$/i),
  rule("anywhere", /^(?:mail|e-?mail) \(will not be published\).{0,20}$/i),
  rule("anywhere", /^(?:i'?m|i am) not a robot$/i),
  rule("anywhere", arithmetic(number, someBlank, number)),
  rule("anywhere", arithmetic(someBlank, number, number)),
  rule("anywhere", arithmetic(number, number, someBlank)),
  rule("near", arithmetic(number, number, number)),
  rule(
    "near",
    /^(?:your )?(?:full )?(?:name|e-?mail(?: address)?|website|url|web ?site|comments?|message|phone|subject|captcha|reply)\s*(?:\(?(?:required|optional)\)?)?\s*[*:]{0,3}$/i,
  ),
  rule(
    "near",
    /^(?:submit|send|log in to reply|reply|type here\.*|enter (?:the )?(?:code|captcha).{0,40}|Δ|\*+)$/i,
  ),
  rule(
    "near",
    /^(?:name|e-?mail|website|comment)[* ]{1,4}(?:name|e-?mail|website|comment)[* ]{0,4}(?:name|e-?mail|website|comment)?[* ]{0,4}$/i,
  ),
  rule(
    "edge",
    /^(?:no|\d{1,5}) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to) .{1,200})?$/i,
  ),
  rule("edge", /^be the first to (?:comment|reply)\b.{0,60}$/i),
];
