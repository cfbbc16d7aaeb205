import { expect, it } from "vitest";
import { conditionsIn } from "../../../test/conditions-in.ts";

it.each([
  [
    "The Security Council adopted a resolution on Syria on Friday.",
    "measure/adopted by=Security Council body=Security Council on=2019-12-27..2019-12-27",
  ],
  [
    "Russia and China vetoed a resolution on aid deliveries to Syria.",
    "measure/vetoed by=Russia+China",
  ],
  [
    "The Security Council extended the mandate of the mission until June 30.",
    "measure/adopted by=Security Council body=Security Council on=..2020-06-30",
  ],
  [
    "The mandate of the UN mission in Mali expires on January 31.",
    "measure/may-expire body=UN mission in Mali on=2020-01-31..2020-01-31",
  ],
  [
    "The resolution was adopted on Thursday by the Council.",
    "measure/adopted by=Council on=2019-12-26..2019-12-26",
  ],
  ["Germany drafted a resolution that would extend aid deliveries.", "measure/proposed by=Germany"],
  ["Parliament passed a bill on conscription.", "measure/adopted by=Parliament"],
  ["The arms embargo on South Sudan expires in May.", "measure/may-expire on=2020-05..2020-05"],
  ["The council voted to renew sanctions on Mali.", "measure/adopted by=council"],
  ["France proposed a resolution on Libya.", "measure/proposed by=France"],
  [
    "The United States imposed sanctions on Sudan in May.",
    "measure/adopted by=United States on=2019-05..2019-05",
  ],
  ["The Council approved an arms embargo on Libya.", "measure/adopted by=Council"],
  ["The United States cast its veto on a resolution.", "measure/vetoed by=United States"],
  [
    "The Council failed to adopt a resolution on Sudan after the United States cast its veto.",
    "measure/vetoed by=United States",
  ],
  ["The mandate may lapse if the Council does not act.", "measure/may-expire"],
])("tells all that is said of measure in: %s", (text, ...lines) => {
  expect(conditionsIn(text)).toEqual(lines);
});

it.each([
  "The Council failed to adopt a resolution on Sudan.",
  "The Security Council will vote on a resolution on Friday.",
  "The president extended the curfew until January 15.",
])("tells of no measure in: %s", (text) => {
  expect(conditionsIn(text)).toEqual([]);
});
