import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

/** Who does a text's first event, and of which country. */
function doerIn(text: string): string {
  const [event] = code(read(plainReport(text), resources), "vigil 0.1.0").events;
  const [doer] = event?.roles.initiator ?? [];
  return `${doer?.text ?? "nobody"} ${doer?.countryCode ?? "nowhere"}`;
}

it.each([
  ["Angry French paper workers blocked the bridge.", "workers FR"],
  ["Opposition groups in Zimbabwe demanded elections.", "Opposition groups ZW"],
  ["Vietnamese-led forces shelled the camps.", "forces VN"],
])("takes the country of those described from their phrase: %s", (text, doer) => {
  expect(doerIn(text)).toBe(doer);
});

it.each([
  ["Angry paper workers blocked the bridge in France.", "workers nowhere"],
  ["Soldiers in Mali shelled the camps.", "Soldiers nowhere"],
])("takes no country from where they are: %s", (text, doer) => {
  expect(doerIn(text)).toBe(doer);
});
