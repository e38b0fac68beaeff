// Where a pasted block goes: on figures only, whatever the shape of the table it came from.

import assert from "node:assert/strict";
import { pasteBlock } from "../../../../addin/host/grid/pasteBlock.ts";
import type { Sheet } from "../../../../addin/host/grid/sheet.ts";
import { tableSheet } from "../../../../addin/host/grid/tableSheet.ts";
import { wordsSheet } from "../../../../addin/host/grid/wordsSheet.ts";
import { official } from "../../../../shared/form/official.ts";

const form = official.formOf({ edition: "2019" });
const sheetOf = (id: string): Sheet => {
  const section = form.edition.sections.find((each) => each.id === id)!;
  return section.kind === "table" ? tableSheet(section, form) : wordsSheet(section, 4);
};
const at = (sheet: Sheet, place: string) => {
  const { row, column } = sheet.cells.find((cell) => cell.kind === "entry" && cell.place === place)!;
  return { top: row, left: column, bottom: row, right: column };
};
const paste = (sheet: Sheet, place: string, block: string[][]) =>
  Object.fromEntries(pasteBlock(sheet, at(sheet, place), block));

describe("a pasted block", () => {
  const disclosure = sheetOf("disclosure");

  it("fills figures to the right and down", () => {
    assert.deepEqual(
      paste(sheetOf("requests"), "requests.received.other", [
        ["1", "2"],
        ["3", "4"],
      ]),
      {
        "requests.received.other": "1",
        "requests.received.total": "2",
        "requests.carriedOver.other": "3",
        "requests.carriedOver.total": "4",
      },
    );
  });

  it("skips labels, and what would stand outside", () => {
    assert.deepEqual(
      paste(disclosure, "disclosure.normativeDocuments.totalDisclosed", [["1", "9"], ["x"], ["y"], ["753"]]),
      {
        "disclosure.normativeDocuments.totalDisclosed": "1",
        "disclosure.licensing.decisions": "753",
      },
    );
  });

  it("takes merged cells as Excel copies them, with empty cells behind, and as Word does, as one", () => {
    const fees = { "disclosure.fees.priorItems": "3", "disclosure.fees.change": "-1" };
    const { left, top } = at(disclosure, "disclosure.fees.priorItems");
    const columns = at(disclosure, "disclosure.fees.change").left - left;
    const asExcel = ["3", ...Array<string>(columns - 1).fill(""), "-1", ""];
    assert.deepEqual(
      Object.fromEntries(pasteBlock(disclosure, { top, left, bottom: top, right: left }, [asExcel])),
      fees,
    );
    assert.deepEqual(paste(disclosure, "disclosure.fees.priorItems", [["3", "-1"]]), fees);
  });

  it("fills the selection with a single cell", () => {
    const requests = sheetOf("requests");
    const { top, left } = at(requests, "requests.received.naturalPerson");
    const pasted = pasteBlock(requests, { top, left, bottom: top + 1, right: left + 6 }, [["0"]]);
    assert.equal(pasted.size, 14);
  });

  it("puts a line to a row in a section of words, and keeps together what no longer fits", () => {
    assert.deepEqual(paste(sheetOf("overview"), "narrative.overview#2", [["一"], ["二"], ["三", "续"]]), {
      "narrative.overview#2": "一",
      "narrative.overview#3": "二\n三 续",
    });
  });
});
