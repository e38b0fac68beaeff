// The text that Excel, WPS and Word put on the clipboard.

import assert from "node:assert/strict";
import fc from "fast-check";
import { clipboardBlock } from "../../../../addin/host/grid/clipboardBlock.ts";

describe("a block from the clipboard", () => {
  const examples: readonly (readonly [what: string, text: string, block: string[][]])[] = [
    ["one cell", "12", [["12"]]],
    [
      "rows and columns, with Excel's last line break",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["empty cells", "\t\t5", [["", "", "5"]]],
    ["a quoted cell with a line break, a tab and quotes", '"a\nb\t""c"""\t2', [['a\nb\t"c"', "2"]]],
    ["a quote that somebody typed", '"引用"之后\t"没有关', [['"引用"之后', '"没有关']]],
  ];
  for (const [what, text, block] of examples) {
    it(`reads ${what}`, () => assert.deepEqual(clipboardBlock(text), block));
  }

  it("reads back whatever Excel may have written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", " ", '"', "\t", "\n", "件") });
    const block = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map((row) => row.slice(0, Math.min(...rows.map(({ length }) => length)))));
    const written = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(block, (rows) => {
        const text = rows.map((row) => row.map(written).join("\t")).join("\r\n") + "\r\n";
        assert.deepEqual(clipboardBlock(text), rows);
      }),
    );
  });
});
