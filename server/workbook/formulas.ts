// The Excel reading of rule trees: totals as SUM over ranges, checks that say 平 or 差 n in words.

import { toFormula, type Operand } from "../../shared/form/expression.ts";
import type { Expression } from "../../shared/form/expression.ts";
import type { FieldId } from "../../shared/form/define.ts";
import { addressOf, type CellPlace } from "../../shared/worksheet/address.ts";
import type { Check } from "../../shared/worksheet/plan.ts";

type PlaceByField = ReadonlyMap<FieldId, CellPlace>;

/** Without the leading "="; neighbours are joined to ranges, as people write sums. */
export function sumFormula(expression: Expression, placeByField: PlaceByField): string {
  const text = toFormula(expression, (operand) => addressIn(operand, placeByField));
  return text.replace(
    /SUM\(([A-Z]+\d+(?:,[A-Z]+\d+)*)\)/g,
    (_, list: string) => `SUM(${joined(list.split(","))})`,
  );
}

/** What a check says of an identity, and of an inequality. */
const verdicts = { "=": { holds: "平", broken: "差" }, ">=": { holds: "符合", broken: "少" } } as const;

/** 平 or 差 -1; of an inequality 符合 or 少 1; 待填 while an operand is blank, and 非数字 where it holds text. */
export function checkFormula({ relation, operands }: Check, placeByField: PlaceByField): string {
  const cells = joined(operands.map((id) => addressIn({ field: id, previous: false }, placeByField)));
  const gap = `ROUND(${sumFormula(relation.left, placeByField)}-${sumFormula(relation.right, placeByField)},6)`;
  const { comparison } = relation;
  const { holds, broken } = verdicts[comparison];
  const verdict = `IF(${gap}${comparison}0,"${holds}","${broken} "&${comparison === "=" ? gap : `-${gap}`})`;
  return `IF(COUNT(${cells})<${operands.length},IF(COUNTA(${cells})>COUNT(${cells}),"非数字","待填"),${verdict})`;
}

/** True where the check says that its relation is broken. */
export function brokenFormula({ place, relation }: Check): string {
  return `LEFT(${addressOf(place, true)},1)="${verdicts[relation.comparison].broken}"`;
}

/** True where the check says that its relation holds. */
export function holdsFormula({ place, relation }: Check): string {
  return `${addressOf(place, true)}="${verdicts[relation.comparison].holds}"`;
}

/** Addresses in one line become ranges; `separator` is a comma in formulas and a space in ranges of formats. */
export function joined(addresses: readonly string[], separator = ","): string {
  const places = addresses.map(placeOf);
  const runs: { from: CellPlace; to: CellPlace }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && follows(run, place)) run.to = place;
    else runs.push({ from: place, to: place });
  }
  return runs
    .map(({ from, to }) => (from === to ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`))
    .join(separator);
}

function follows({ from, to }: { from: CellPlace; to: CellPlace }, next: CellPlace): boolean {
  const down = from.column === to.column && next.column === to.column && next.row === to.row + 1;
  const right = from.row === to.row && next.row === to.row && next.column === to.column + 1;
  return down || right;
}

function placeOf(address: string): CellPlace {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function addressIn({ field }: Operand, placeByField: PlaceByField): string {
  const place = placeByField.get(field);
  if (!place) throw new RangeError(`no cell for ${field}`);
  return addressOf(place);
}
