// A process that compiles many reports, no two alike, in every format, and says how much memory it holds on the way.

import { compile } from "../../server/compile/compiled.ts";
import { formats } from "../../server/compile/formats.ts";
import { createPress } from "../../server/compile/press.ts";
import { balanced } from "../scenario/scenario.ts";

/** Megabytes of resident memory after a tenth and at the end. */
export interface BatchMemory {
  readonly early: number;
  readonly late: number;
  readonly seconds: number;
}

const count = Number(process.argv[2] ?? 1_000);
const press = createPress();
const start = performance.now();
let early = 0;
for (let index = 0; index < count; index++) {
  const { report, form } = balanced(index % 2 === 0 ? "2021" : "2019", index);
  const overview = `本年第${index}份报告。`.repeat(40);
  const source = {
    report: { ...report, agency: { name: `平川县第${index}局` }, narrative: { overview } },
    form,
    previous: [],
  };
  for (const format of Object.keys(formats)) await compile(format, source, press);
  if (index + 1 === Math.ceil(count / 10)) early = megabytes();
}
const late = megabytes();
const seconds = Math.round((performance.now() - start) / 1000);
console.log(JSON.stringify({ early, late, seconds } satisfies BatchMemory));

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
