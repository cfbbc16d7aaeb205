import type { Notes } from "../../model/index.ts";
import { conditionRules } from "./conditions.ts";
import { eventRules } from "./events.ts";
import { figureRules } from "./figures.ts";
import { readingRules } from "./reading.ts";

/** Every rule that makes a value of the record, with what it goes by, in a sentence. Names are stable: `group/what`. */
export const rules = { ...eventRules, ...figureRules, ...conditionRules, ...readingRules } as const;
/** The stable name of a rule. */
export type RuleName = keyof typeof rules;
/** Notes on which rule made which value. */
export type RuleNotes = Notes<RuleName>;
