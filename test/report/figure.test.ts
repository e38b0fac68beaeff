import assert from "node:assert/strict";
import fc from "fast-check";
import type { FigureKind } from "../../shared/form/define.ts";
import {
  isBlankMark,
  readFigure,
  writeFigure,
  type FigureChange,
  type FigureValue,
} from "../../shared/report/figure.ts";

const read: [string, FigureKind, FigureValue, FigureChange[]][] = [
  ["12", "count", 12, []],
  ["１２", "count", 12, ["fullWidth"]],
  ["＋1", "count", 1, ["fullWidth", "sign"]],
  ["14,069件", "count", 14069, ["separators", "unit"]],
  ["1，234", "count", 1234, ["fullWidth", "separators"]],
  ["3.5万件", "count", 35000, ["converted"]],
  ["-3", "count", -3, []],
  ["2.5件", "count", 2.5, ["unit"]],
  ["增98", "change", 98, ["sign"]],
  ["增加5项", "change", 5, ["sign", "unit"]],
  ["减少2", "change", -2, ["sign"]],
  ["−18", "change", -18, ["fullWidth"]],
  ["251000元", "money", 25.1, ["converted"]],
  ["75394432.52元", "money", 7539.443252, ["converted"]],
  ["712.187895万元", "money", 712.187895, ["unit"]],
  ["1.2亿元", "money", 12000, ["converted"]],
  ["", "count", null, []],
  ["　", "count", null, []],
];

const kept: [string, FigureKind][] = [
  ["12abc", "count"],
  ["十几件", "count"],
  ["200余件", "count"],
  ["约30", "count"],
  ["1,2", "count"],
  ["1.2.3", "count"],
  ["5元", "count"],
  ["5件", "money"],
  ["增5", "count"],
  ["增", "change"],
  ["/", "count"],
  ["3、4", "count"],
  ["=1+1", "count"],
  ["9".repeat(60), "count"],
];

describe("a cell", () => {
  for (const [typed, kind, value, changes] of read) {
    it(`“${typed}” (${kind}) reads as ${String(value)}, and says ${changes.join(", ") || "nothing changed"}`, () => {
      assert.deepEqual(readFigure(typed, kind), { value, changes });
    });
  }

  for (const [typed, kind] of kept) {
    it(`“${typed.slice(0, 20)}” (${kind}) is no figure and stays as typed`, () => {
      assert.deepEqual(readFigure(typed, kind), { value: typed, changes: [] });
    });
  }

  it("knows the marks that people write for nothing", () => {
    for (const mark of ["/", "／", "-", "—", "——", "无", ""]) assert.ok(isBlankMark(mark), mark);
    for (const text of ["0", "无许可", "-3"]) assert.ok(!isBlankMark(text), text);
  });

  it("gives back every figure that it printed", () => {
    const millionths = fc.integer({ min: -9e15, max: 9e15 }).map((value) => value / 1e6);
    fc.assert(
      fc.property(millionths, (value) => {
        const kind = "money";
        assert.equal(
          readFigure(writeFigure(value, { kind, decimals: 6 }), kind).value,
          value === 0 ? 0 : value,
        );
      }),
    );
  });

  it("never throws and never loses what was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom<FigureKind>("count", "change", "money"),
        (typed, kind) => {
          const { value } = readFigure(typed, kind);
          assert.ok(
            typeof value === "number"
              ? Number.isFinite(value)
              : value === typed || (value === null && typed.trim() === ""),
          );
        },
      ),
    );
  });

  it("prints an amount with the decimals that its profile asks for", () => {
    assert.equal(writeFigure(5.04, { kind: "money", decimals: 4 }), "5.0400");
    assert.equal(writeFigure(5.04751, { kind: "money", decimals: 4 }), "5.04751");
    assert.equal(writeFigure(0, { kind: "money", decimals: 4 }), "0");
    assert.equal(writeFigure(24252.311082, { kind: "money", decimals: 6 }), "24252.311082");
  });
});
