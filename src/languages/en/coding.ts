import type { CodingLexicon } from "../../codebook/index.ts";
import { casualties } from "./casualties.ts";
import { grammar } from "./coding-grammar.ts";
import { conditions } from "./conditions.ts";
import { displacement } from "./displacement.ts";
import { triggers } from "./triggers.ts";
import { whereabouts } from "./whereabouts.ts";

/** All English words that coding needs. */
export const codingLexicon: CodingLexicon = {
  triggers,
  grammar,
  whereabouts,
  casualties,
  displacement,
  conditions,
  acts: {
    accuses: "accuse blame",
    admits: "admit acknowledge concede",
    "claims-responsibility": "claim_responsibility",
    denies: "deny refute",
  },
};
