// The arithmetic of the form beside the same identities as formulas in an established engine (IronCalc, compiled to WebAssembly).
// Both are given a report in which one cell has changed and say how many identities are broken; ours says much more.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { toFormula } from "../../shared/form/expression.ts";
import { validate } from "../../shared/validation/validate.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { milliseconds, timeInTurn, type Row } from "./measure.ts";

export function benchIdentities(right: Scenario): Row {
  const field = "requests.granted.business";
  const broken = right.fills(field, 130);
  const engine = openEngine(right);
  const ours = ({ report, form }: Scenario) =>
    validate(report, form).filter(({ severity }) => severity === "error").length;
  const theirs = ({ report }: Scenario) => engine.brokenWith(field, report.values[field] as number);
  if (ours(broken) !== theirs(broken) || ours(right) !== theirs(right))
    throw new RangeError(`${ours(broken)} broken against ${theirs(broken)}`);
  const [own, other] = timeInTurn([
    { name: "validate", run: () => ours(right) },
    { name: "engine", run: () => theirs(right) },
  ]);
  if (!own || !other) throw new RangeError("not timed");
  return {
    what: "all rules on the figures, beside the identities alone as formulas",
    measured: `${milliseconds(own.median)} (spread ×${own.spread.toFixed(2)})`,
    target: "0.05 ms",
    beside: `IronCalc ${milliseconds(other.median)} (spread ×${other.spread.toFixed(2)})`,
    held: own.median <= 0.05,
  };
}

/** Figures in column A, the gap of each identity in column B, their number in C1. */
function openEngine({ form, report }: Scenario) {
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(wasm) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  const rowOf = (id: string) => (form.fieldById.get(id)?.index ?? 0) + 1;
  for (const { id } of form.fields) model.setUserInput(0, rowOf(id), 1, String(report.values[id] ?? ""));
  const relations = form.edition.rules.flatMap((rule) =>
    rule.kind === "relation" && rule.severity === "error" ? rule.relations(form) : [],
  );
  relations.forEach(({ left, right }, index) => {
    const [one, other] = [left, right].map((side) => toFormula(side, ({ field }) => `A${rowOf(field)}`));
    model.setUserInput(0, index + 1, 2, `=ROUND(${one ?? ""}-(${other ?? ""}),6)`);
  });
  model.setUserInput(0, 1, 3, `=COUNTIF(B1:B${relations.length},"<>0")`);
  model.resumeEvaluation();
  return {
    brokenWith(field: string, value: number): number {
      model.setUserInput(0, rowOf(field), 1, String(value));
      return Number(model.getFormattedCellValue(0, 1, 3));
    },
  };
}
