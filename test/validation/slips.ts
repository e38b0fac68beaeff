// Every kind of slip that people make, planted in every cell that stands in an identity. For tests only.

import type { Field } from "../../shared/form/form.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import type { Scenario } from "../scenario/scenario.ts";

export interface Slip {
  readonly kind: string;
  /** What stands in the cells instead. */
  readonly typed: Readonly<Record<string, number | null>>;
}

/** Shares of slips: found at all; located for certain; at least named among the possible cells; a false repair. */
export interface Tally {
  planted: number;
  found: number;
  located: number;
  named: number;
  false: number;
}

export function cellsInIdentities({ form }: Scenario): Field[] {
  const ids = new Set(
    form.edition.rules.flatMap((rule) =>
      rule.kind === "relation" && rule.severity === "error"
        ? rule.relations(form).flatMap(({ left, right }) => [left, right].flatMap(fieldsIn))
        : [],
    ),
  );
  return form.fields.filter(({ id, derived }) => ids.has(id) && !derived);
}

type Tree = Parameters<typeof JSON.stringify>[0];

const fieldsIn = (expression: Tree): string[] =>
  [...JSON.stringify(expression).matchAll(/"field":"(.+?)"/g)].flatMap(([, id = ""]) => id);

export function slipsIn(field: Field, scenario: Scenario): Slip[] {
  const right = figure(scenario, field.id);
  const single = (kind: string, value: number | null): Slip[] =>
    value === right || (value !== null && value < 0) ? [] : [{ kind, typed: { [field.id]: value } }];
  const digits = String(right);
  const swapped = digits.length > 1 ? Number(`${digits[1]}${digits[0]}${digits.slice(2)}`) : right;
  return [
    ...single("+7", right + 7),
    ...single("+1", right + 1),
    ...single("−1", right - 1),
    ...single("×10", right * 10),
    ...single("digits swapped", swapped),
    ...single("left at 0", 0),
    ...single("left blank", null),
    ...neighboursOf(field, scenario).flatMap((other): Slip[] => {
      const beside = figure(scenario, other);
      return beside === right
        ? []
        : [{ kind: "neighbours exchanged", typed: { [field.id]: beside, [other]: right } }];
    }),
  ];
}

/** The cell to the right and the cell below, of the same kind: a total is not mixed up with its parts. */
function neighboursOf(field: Field, { form }: Scenario): string[] {
  const block = form.blocks.find((each) => each.block.id === field.block);
  const row = block?.rows.findIndex(({ key }) => key === field.row) ?? -1;
  const column = block?.columns.findIndex(({ key }) => key === field.column) ?? -1;
  const at = (r: number, c: number) => {
    const [below, beside] = [block?.rows[r], block?.columns[c]];
    const id = below && beside ? `${below.id}.${beside.key}` : "";
    return form.fieldById.get(id)?.derived === false ? [id] : [];
  };
  return [...at(row, column + 1), ...at(row + 1, column)];
}

/** The sheet calculates what is a formula; a blank adds nothing. */
export function recalculated(scenario: Scenario): Scenario {
  const { form } = scenario;
  const values = new Map<string, number | null>();
  const valueOf = (id: string): number | null => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const computed = form.fieldById.get(id)?.computed;
    const value = computed
      ? computed.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0)
      : blankOr(scenario, id);
    values.set(id, value);
    return value;
  };
  return scenario.fills(
    Object.fromEntries(
      form.fields.flatMap(({ id, computed, derived }) => (computed && !derived ? [[id, valueOf(id)]] : [])),
    ),
  );
}

export function count(tally: Tally, { typed }: Slip, scenario: Scenario, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  const cells = Object.keys(typed);
  const isRight = (field: string, to: number) => cells.includes(field) && to === figure(scenario, field);
  const repairs = errors.flatMap(({ repair }) => repair ?? []);
  const exchanges = errors.flatMap(({ exchanges: each = [] }) => each);
  const isPair = exchanges.filter((pair) => pair.every(({ field, to }) => isRight(field, to)));
  const blanks = errors.filter(({ rule, fields }) => rule === "blank" && cells.includes(fields[0] ?? ""));
  const isNamed = errors.some(({ suspects = [] }) => suspects.some(({ field, to }) => isRight(field, to)));
  const located =
    blanks.length > 0 ||
    (cells.length === 1 && repairs.some(({ field, to }) => isRight(field, to))) ||
    (isPair.length > 0 && isPair.length === exchanges.length);
  tally.planted += 1;
  tally.found += Number(errors.length > 0);
  tally.located += Number(located);
  tally.named += Number(located || isNamed || isPair.length > 0);
  tally.false += Number(repairs.some(({ field, to }) => !isRight(field, to)));
}

const figure = (scenario: Scenario, id: string): number => blankOr(scenario, id) ?? 0;

function blankOr({ form, report }: Scenario, id: string): number | null {
  const local = form.fieldById.get(id)?.local;
  const value = local
    ? report.localRows[local.official]?.find(({ key }) => key === local.key)?.values[
        form.fieldById.get(id)?.column ?? ""
      ]
    : report.values[id];
  return typeof value === "number" ? value : null;
}
