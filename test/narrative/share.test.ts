import assert from "node:assert/strict";
import fc from "fast-check";
import { shareOf } from "../../shared/narrative/share.ts";

describe("a share", () => {
  it("is exact, with as many decimals as it needs, at most two", () => {
    assert.equal(shareOf(66, 80), "82.5%");
    assert.equal(shareOf(5, 80), "6.25%");
    assert.equal(shareOf(1, 3), "33.33%");
    assert.equal(shareOf(2, 3), "66.67%");
    assert.equal(shareOf(1, 2), "50%");
    assert.equal(shareOf(200, 200), "100%");
    assert.equal(shareOf(0, 7), "0%");
    // In binary fractions 1.005 % would come out as 1 %.
    assert.equal(shareOf(201, 20_000), "1.01%");
  });

  it("says neither none of a few nor all of nearly all", () => {
    assert.equal(shareOf(1, 1_000_000), "不足0.01%");
    assert.equal(shareOf(999_999, 1_000_000), "超过99.99%");
  });

  it("is not stated of what is no part", () => {
    for (const [part, whole] of [
      [1, 0],
      [7, 5],
      [-1, 5],
      [0.5, 5],
      [1, Number.NaN],
    ] as const) {
      assert.equal(shareOf(part, whole), undefined);
    }
  });

  it("is within half a hundredth of the quotient", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (part, rest) => {
        fc.pre(part + rest > 0);
        const text = shareOf(part, part + rest) ?? "";
        if (/[\u4e00-\u9fff]/.test(text)) return;
        assert.match(text, /^\d{1,3}(?:\.\d?[1-9])?%$/);
        assert.ok(Math.abs(Number(text.slice(0, -1)) - (part / (part + rest)) * 100) <= 0.005 + 1e-9);
      }),
    );
  });
});
