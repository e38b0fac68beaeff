// Number words, held against an encoder of their own that writes any number the way people do.

import assert from "node:assert/strict";
import fc from "fast-check";
import { figureFor } from "../../shared/dialogue/figureFor.ts";
import { normalise } from "../../shared/dialogue/normalise.ts";
import { numberOf } from "../../shared/dialogue/numerals.ts";
import { quantityAt } from "../../shared/dialogue/quantity.ts";
import { blank } from "../scenario/scenario.ts";

const plain = { digits: "零一二三四五六七八九", places: ["", "十", "百", "千"] };
const formal = { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] };

/** 0 … 9999_9999_9999 in words. */
function inWords(value: number, { digits, places } = plain): string {
  if (value === 0) return digits.charAt(0);
  const groups = [value % 1e4, Math.floor(value / 1e4) % 1e4, Math.floor(value / 1e8)];
  let text = "";
  for (let group = 2; group >= 0; group--) {
    const part = groups[group] ?? 0;
    if (part === 0) {
      continue;
    }
    if (text !== "" && (part < 1000 || (groups[group + 1] ?? 0) === 0)) text += digits.charAt(0);
    text += group0(part) + ["", "万", "亿"][group]!;
  }
  return text;

  function group0(part: number): string {
    let words = "";
    let zero = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(part / 10 ** place) % 10;
      if (digit === 0) zero = words !== "";
      else {
        words += (zero ? digits.charAt(0) : "") + digits.charAt(digit) + places[place]!;
        zero = false;
      }
    }
    return words;
  }
}

describe("number words", () => {
  it("round-trip, in ordinary and in formal characters", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(200),
          fc.nat(99_999),
          fc.nat({ max: 999_999_999 }),
          fc.maxSafeNat().map((value) => value % 1e12),
        ),
        (value) => {
          assert.equal(numberOf(inWords(value)), value);
          assert.equal(numberOf(inWords(value, formal)), value);
        },
      ),
      { numRuns: 2_000 },
    );
    for (let value = 0; value <= 1_200; value++) assert.equal(numberOf(inWords(value)), value);
  });

  it("are read as people shorten them", () => {
    const shortened = {
      十二: 12,
      廿三: 23,
      两千三百: 2300,
      一万二: 12_000,
      三千五: 3500,
      一百二: 120,
      二〇: 20,
      俩: 2,
      "3.5万": 35_000,
      一百零二: 102,
      卅一: 31,
    };
    for (const [text, value] of Object.entries(shortened)) assert.equal(numberOf(text), value, text);
  });

  it("that leave open how many are no number", () => {
    for (const text of ["二三", "三五", "百", "万", "一百一百", "甲"])
      assert.equal(numberOf(text), undefined, text);
  });

  it("with a unit are figures, however they are written", () => {
    fc.assert(
      fc.property(fc.nat(99_999), (value) => {
        const written = [
          `${value}件`,
          `${value.toLocaleString("en-US")}件`,
          `${inWords(value)}件`,
          Array.from(`${value}件`)
            .map((mark) => (/\d/.test(mark) ? String.fromCharCode(mark.charCodeAt(0) + 0xfee0) : mark))
            .join(""),
        ];
        for (const text of written) {
          const quantity = quantityAt(normalise(text), 0);
          assert.deepEqual([quantity?.kind, quantity?.value, quantity?.unit], ["exact", value, "件"], text);
        }
      }),
    );
  });

  it("of money become 万元 to the last 分", () => {
    const fee = blank("2021").form.fieldById.get("disclosure.fees.amount")!;
    fc.assert(
      fc.property(fc.nat(999_999_999), (fen) => {
        const yuan = (fen / 100).toFixed(2);
        const quantity = quantityAt(`${yuan}元`, 0)!;
        assert.equal(figureFor(fee, quantity), Number((fen / 1e6).toFixed(6)));
      }),
    );
  });

  it("with a point in words are read to the last digit", () => {
    assert.deepEqual(
      [quantityAt("二十八点五万元", 0)?.value, quantityAt("三点零五元", 0)?.value],
      [285_000, 3.05],
    );
  });

  it("of years, dates, articles and percentages are not figures", () => {
    for (const text of [
      "2024年",
      "12月31日",
      "第三十六条",
      "第36条",
      "80%",
      "20个工作日",
      "〔2021〕30号",
      "0517-83605210",
      "二〇二四年",
    ])
      assert.equal(quantityAt(normalise(text), 0)?.kind, "none", text);
  });
});
