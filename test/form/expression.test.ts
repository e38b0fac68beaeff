import assert from "node:assert/strict";
import fc from "fast-check";
import {
  evaluate,
  field,
  minus,
  previous,
  sum,
  toCoefficients,
  toFormula,
  toWords,
  type Expression,
} from "../../shared/form/expression.ts";

const names = ["a", "b", "c", "d"] as const;
const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map(field),
    tie("tree").map(minus),
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map((terms) => sum(terms)),
  ),
})).tree;
const values = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.integer({ min: -1e6, max: 1e6 })])),
);

describe("an expression", () => {
  it("has one value, whether read as a tree or by its coefficients", () => {
    fc.assert(
      fc.property(expressions, values, (tree, valueByName) => {
        const byCoefficients = toCoefficients(tree).reduce(
          (total, { field: id, factor }) => total + factor * (valueByName[id] ?? 0),
          0,
        );
        assert.equal(
          (evaluate(tree, (operand) => valueByName[operand.field]) ?? NaN) + 0,
          byCoefficients + 0,
        );
      }),
    );
  });

  it("is unknown as soon as one operand is", () => {
    assert.equal(
      evaluate(sum([field("a"), field("b")]), ({ field: id }) => (id === "a" ? 1 : undefined)),
      undefined,
    );
  });

  it("reads as an Excel formula and as words", () => {
    const tree = sum([field("a"), sum([field("b"), field("c")], "其余各项"), minus(previous("d"))]);
    const name = (operand: { field: string; previous: boolean }) =>
      (operand.previous ? "上年" : "") + operand.field;
    assert.equal(
      toFormula(tree, ({ field: id }) => id.toUpperCase()),
      "SUM(A,SUM(B,C),-D)",
    );
    assert.equal(toWords(tree, name), "a + 其余各项 － 上年d");
  });
});
