// The template beside the library alone: the same cells written and read with nothing else in them.

import { readXlsx, writeXlsx } from "hucre/xlsx";
import { official } from "../../shared/form/official.ts";
import { readReportWorkbook } from "../../server/workbook/readReport.ts";
import { plainSheets, writeTemplate } from "../../server/workbook/template.ts";
import { balanced } from "../scenario/scenario.ts";
import { milliseconds, timingOf, type Row, type Timing } from "./measure.ts";

const rounds = 60;

export async function benchWorkbook(): Promise<Row[]> {
  const { form, report } = balanced("2021", 4);
  const bytes = await writeTemplate(form, report);
  const [write, bareWrite, read, bareRead] = await inTurn([
    () => writeTemplate(form, report),
    () => writeXlsx({ sheets: plainSheets(form, report) }),
    () => readReportWorkbook(bytes, official),
    () => readXlsx(bytes),
  ]);
  if (!write || !bareWrite || !read || !bareRead) throw new RangeError("not timed");
  return [
    row("write the filled template", write, bareWrite, 1.5),
    row("read a filled template into a report", read, bareRead, 1.3),
  ];
}

function row(what: string, own: Timing, bare: Timing, most: number): Row {
  const ratio = own.median / bare.median;
  return {
    what,
    measured: `${milliseconds(own.median)} (spread ×${own.spread.toFixed(2)}), ×${ratio.toFixed(2)}`,
    target: `×${most}`,
    beside: `the library alone ${milliseconds(bare.median)} (spread ×${bare.spread.toFixed(2)})`,
    held: ratio <= most,
  };
}

async function inTurn(candidates: readonly (() => Promise<unknown>)[]): Promise<Timing[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -5; round < rounds; round++) {
    for (const [index, run] of candidates.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(timingOf);
}
