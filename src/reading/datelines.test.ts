import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { endOfDateline } from "./datelines.ts";

function behind(text: string): string {
  const report = plainReport(text, { publishedAt: null });
  return text.slice(endOfDateline(report, { start: 0, end: text.length }));
}

describe("datelines", () => {
  it.each([
    ["BEIRUT (Reuters) - Shells fell.", "Shells fell."],
    ["   LIMA, 3 MAR 90 (EFE) -- [REPORT BY A. WRITER] [TEXT] SHELLS FELL.", "SHELLS FELL."],
    ["QUITO, NO DATE (RADIO SUR) -- [TEXT] SHELLS FELL.", "SHELLS FELL."],
    ["MEXICO CITY (MEXICO), 3 MAR 90 -- [TEXT] SHELLS FELL.", "SHELLS FELL."],
    ["MOSCOW, Jan. 3 (Xinhua) -- Shells fell.", "Shells fell."],
    ["PARIS, Mo. — Shells fell.", "Shells fell."],
    ["CARACAS/WASHINGTON - Shells fell.", "Shells fell."],
    ["CAIRO/GAZA, Oct 3 (Reuters) - Shells fell.", "Shells fell."],
    ["Beirut (AFP) - Shells fell.", "Shells fell."],
    ["Port Sudan, Sudan (AP) — Shells fell.", "Shells fell."],
    ["(Reuters) - Shells fell.", "Shells fell."],
    ["(Associated Press/AFP) -- Shells fell.", "Shells fell."],
  ])("reads on behind: %s", (text, rest) => {
    expect(behind(text)).toBe(rest);
  });

  it.each([
    "THE PRESIDENT -- WHO IS ILL -- SPOKE.",
    "The town - a port - fell.",
    "Talca - a port - fell on 3 May.",
    "BEIRUT (Reuters) - ",
    "Talca (a port) - fell on 3 May.",
    "(Reuters) - ",
    "(He spoke before troops left) - Shells fell.",
    "(Reuters) reported that shells fell.",
    "TEN (10) people died.",
  ])("leaves alone: %s", (text) => {
    expect(behind(text)).toBe(text);
  });
});
