import type { LineRule } from "./lines.ts";
import { pageLines } from "./page-lines.ts";
import { replyForm } from "./reply-form.ts";

/** Every rule for single lines, strongest kinds first: the first that fits names the line's kind. */
export const lineRules: readonly LineRule[] = [...replyForm, ...pageLines];
