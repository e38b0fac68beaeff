// Compiled files: Word beside the library's bare document with the same cells, PDF and PNG stated, and a batch of
// reports (BENCH_REPORTS says how many) in a process of its own, whose memory must not grow.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { writeDocx } from "../../server/compile/docx.ts";
import { withOutlines } from "../../server/compile/outlines.ts";
import { writePdf } from "../../server/compile/pdf/writePdf.ts";
import { drawPng } from "../../server/compile/png.ts";
import { documentOf } from "../../shared/document/compose.ts";
import { toInfographic } from "../../shared/document/infographic.ts";
import type { ReportDocument, TableCell as Cell } from "../../shared/document/tree.ts";
import { balanced } from "../scenario/scenario.ts";
import type { BatchMemory } from "./compileBatch.ts";
import { milliseconds, timingOf, type Row, type Timing } from "./measure.ts";

const rounds = 25;
const reports = Number(process.env.BENCH_REPORTS ?? 200);

export async function benchDocuments(): Promise<Row[]> {
  const { form, report } = balanced("2021", 4);
  const document = documentOf(report, form);
  const [docx, bare, pdf, png] = await inTurn([
    () => writeDocx(documentOf(report, form)),
    () => bareDocx(document),
    () => writePdf(documentOf(report, form)),
    () => drawPng(withOutlines(toInfographic(document, report, form))),
  ]);
  if (!docx || !bare || !pdf || !png) throw new RangeError("not timed");
  const ratio = docx.median / bare.median;
  return [
    {
      what: "compile DOCX",
      measured: `${shown(docx)}, ×${ratio.toFixed(2)}`,
      target: "×2",
      beside: `the library's bare document, same cells ${shown(bare)}`,
      held: ratio <= 2,
    },
    stated("compile PDF, typeface embedded", pdf),
    stated("draw the infographic as PNG", png),
    await batch(),
  ];
}

const shown = ({ median, spread }: Timing) => `${milliseconds(median)} (spread ×${spread.toFixed(2)})`;

const stated = (what: string, timing: Timing): Row => ({
  what,
  measured: shown(timing),
  target: "—",
  beside: "made in a thread of its own",
  held: undefined,
});

/** The same words in the same cells, with no look at all. */
export function bareDocx({ nodes }: ReportDocument): Promise<Uint8Array> {
  const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const cell = ({ text, rowSpan, columnSpan }: Cell) =>
    new TableCell({ rowSpan, columnSpan, children: [paragraph(text)] });
  const children = nodes.flatMap((node): (Paragraph | Table)[] => {
    if (node.kind === "signature") return node.lines.map((line) => paragraph(line));
    if (node.kind !== "table") return [paragraph(node.text)];
    const rows = node.groups.flatMap(({ head, body }) => [...head, ...body]);
    return [new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) })];
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const growth = 1.25;

async function batch(): Promise<Row> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "test/bench/compileBatch.ts", String(reports)],
    { maxBuffer: 2 ** 20 },
  );
  const { early, late, seconds } = JSON.parse(stdout) as BatchMemory;
  return {
    what: `${reports} reports compiled in every format, memory of the process`,
    measured: `${late} MB at the end, in ${seconds} s`,
    target: `at most ×${growth} of what it was after a tenth`,
    beside: `${early} MB after a tenth`,
    held: late <= early * growth,
  };
}

async function inTurn(candidates: readonly (() => Promise<unknown>)[]): Promise<Timing[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -4; round < rounds; round++) {
    for (const [index, run] of candidates.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(timingOf);
}
