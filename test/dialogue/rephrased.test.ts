// What is understood in one way of writing is understood in all: marks, digits, politeness, other words for the same applicant.

import assert from "node:assert/strict";
import { judge } from "./judge.ts";
import { heldOut, utterances } from "./utterances.ts";

const ways: Readonly<Record<string, (text: string) => string>> = {
  "with half-width commas": (text) => text.replaceAll("，", ","),
  "with full-width digits": (text) =>
    /\d[，,、]\d/.test(text)
      ? text
      : text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  "with a full stop": (text) => `${text}。`,
  "with an exclamation": (text) => `${text}！`,
  "with a request before it": (text) => `麻烦帮我填一下，${text}`,
  "with thanks behind it": (text) => `${text}，谢谢`,
  "with 老百姓 and 公司": (text) =>
    text.replaceAll("自然人", "老百姓").replace(/商业企业|(?<!商)企业/g, "公司"),
  "with a colon before the figure": (text) => text.replace(/(自然人|企业|公开)(?=\d)/g, "$1："),
};

describe("what clerks say in another way of writing", () => {
  const all = [...utterances, ...heldOut];
  Object.entries(ways).forEach(([way, rewrite], nth) => {
    it(`means the same ${way}`, () => {
      // Each in two of the eight ways: in all of them it would take minutes.
      const some = all.filter((_, place) => place % 4 === nth % 4);
      const wrong = some.flatMap((utterance) => {
        const says = utterance.says.map(rewrite);
        const verdict = judge({ ...utterance, says });
        return verdict.exact ? [] : [{ says, wrong: verdict.wrong, missing: verdict.missing }];
      });
      assert.deepEqual(wrong, []);
    }).timeout(60_000);
  });
});
