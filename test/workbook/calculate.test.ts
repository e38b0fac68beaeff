import assert from "node:assert/strict";
import { calculate, type Operand } from "../../server/workbook/calculate.ts";

/** The formula over cells that stand side by side from A1 on. */
const over = (formula: string, ...cells: Operand[]) =>
  calculate(formula, { valueAt: (row, column) => (row === 0 ? (cells[column] ?? null) : undefined) });

describe("a total's formula, calculated where the file keeps no result", () => {
  it("adds up as a sheet does: blanks and text count as nothing", () => {
    assert.equal(over("=SUM(A1:C1)", 1, null, 2), 3);
    assert.equal(over("=A1+B1-C1", 5, 4, 2), 7);
    assert.equal(over("=SUM(A1:C1)", 1, "3001", null), 1);
    assert.equal(over("=SUM(A1:C1)", "12", "3001", null), 0);
  });

  it("is blank over blanks alone", () => assert.equal(over("=SUM(A1:C1)", null, null), null));

  it("leaves faults and other formulas to the result that the file keeps", () => {
    assert.equal(over("=SUM(A1:C1)", 1, "#DIV/0!", 2), undefined);
    assert.equal(over("=SUM(A1:C1)", 1, "#N/A", 2), undefined);
    assert.equal(over("=A1+B1", 1, "3001"), undefined);
    assert.equal(over("=AVERAGE(A1:C1)", 1, 2), undefined);
  });
});
