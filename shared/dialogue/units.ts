// The figures of one clause set right among each other: labels that stand behind their figures, a second figure that leaves the first
// in doubt. It does not know which cells are meant.

import type { Meaning } from "./lexicon.ts";
import type { Quantity } from "./quantity.ts";
import { combine } from "./selection.ts";

export interface LabelItem {
  readonly meaning: Meaning;
  /** Behind 和, 、: it stands beside the label before it. */
  readonly joined: boolean;
}

/** A figure, or 没有, or 其余, with the labels of the same clause. */
export interface Unit {
  readonly value: Quantity | "zero" | "remainder";
  before: LabelItem[];
  after: LabelItem[];
  readonly rest: boolean;
  /** 除第7项外: what is none of the rest. */
  readonly excepted: readonly LabelItem[];
  /** 其余两项: how many are left. */
  readonly restCount?: number;
  readonly each: boolean;
  readonly sum: boolean;
  /** 那一列全部: the line of the table as a whole. */
  readonly line: boolean;
  readonly delta?: { readonly sign: 1 | -1; readonly firm: boolean; readonly explains: boolean };
  readonly isSingleton: boolean;
  /** What stands between its label, where that is a kind, and the figure; and behind the figure: 自然人的24件里. */
  readonly link: string | undefined;
  trail: string;
  /** A figure that is known, of which the parts are told: 自然人的24件里予以公开16件. */
  recalled: boolean;
  /** 没被, 未受到: what somebody did to the body. */
  passive: boolean;
  /** 也没有, 都没有: with 一件 before it, none at all. */
  readonly emphatic: boolean;
}

/** 自然人12、13件, 自然人1 2件: a second figure without a label of its own leaves the first in doubt. */
export function withDoubt(units: readonly Unit[]): Unit[] {
  const [first, ...others] = units;
  const isBare = ({ before, after, value, sum, rest, delta }: Unit) =>
    typeof value === "object" && before.length + after.length === 0 && !sum && !rest && !delta;
  const listed = (first?.before ?? []).filter(({ joined }) => joined).length === others.length;
  if (
    !first ||
    others.length === 0 ||
    !others.every(isBare) ||
    isBare(first) ||
    typeof first.value !== "object" ||
    listed
  )
    return [...units];
  const text = [first, ...others]
    .map(({ value }) => (typeof value === "object" ? value.text : ""))
    .join("、");
  return [{ ...first, value: { ...first.value, kind: "vague", text } }];
}

/** 新收12件自然人3件企业: the labels stand behind their figures. */
export function shiftLabels(units: readonly Unit[]): void {
  const last = units.at(-1);
  if (units.length < 2 || !last || last.after.length === 0) return;
  const dimension = dimensionOf(last.after);
  const alike = units.every(
    (unit, index) => index === 0 || (unit.before.length > 0 && dimensionOf(unit.before) === dimension),
  );
  if (
    dimension === undefined ||
    !alike ||
    (units[0]?.before ?? []).some((item) => dimensionOf([item]) === dimension)
  )
    return;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (!next) return;
    unit.after.push(...next.before);
    next.before = [];
  });
}

/** In labels. */
const longestList = 60;

/** 制发4件规范性文件、废止2件: the label says what the figure before it still wanted. */
export function endsUnit(unit: Unit | undefined, behind: readonly LabelItem[]): boolean {
  if (!unit || unit.after.length > 0 || behind.length > longestList) return false;
  const own = dimensionOf(unit.before);
  const other = dimensionOf(behind);
  return own !== undefined && other !== undefined && own !== other;
}

/** 自然人7件、企业2件予以公开: the row behind a list of kinds is that of all. */
export function shareLabels(units: readonly Unit[]): void {
  const last = units.at(-1);
  const isList =
    units.length > 1 &&
    units.every((unit) => unit === last || unit.after.length === 0) &&
    units.every(({ before, value }) => dimensionOf(before) === "columns" && typeof value === "object");
  if (!last || !isList || dimensionOf(last.after) !== "rows") return;
  for (const unit of units) if (unit !== last) unit.after = [...last.after];
}

/** 5个项目总金额113.96万元: of two labels that exclude each other the first belongs to the figure before. */
export function partLabels(units: readonly Unit[]): void {
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const [first, second] = next?.before ?? [];
    if (!next || !first || !second || second.joined) return;
    const dimension = dimensionOf([first]);
    const isSame = dimension !== undefined && dimensionOf([second]) === dimension;
    if (!isSame || combine(first.meaning.selections, second.meaning.selections).length > 0) return;
    const hasOwn = [...unit.before, ...unit.after].some((item) => dimensionOf([item]) === dimension);
    if (hasOwn) return;
    unit.after.push(first);
    next.before = next.before.slice(1);
  });
}

/** 企业的3件公开2件、查档1件; 自然人15件里公开10件; 个人那7件，公开4件; 个人的7件：公开4件. */
export function recallWholes(units: readonly Unit[], isHeading: boolean): void {
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const isFollowed = next ? dimensionOf([...next.before, ...next.after]) === "rows" : isHeading;
    unit.recalled =
      unit.link !== undefined &&
      unit.after.length === 0 &&
      typeof unit.value === "object" &&
      ((/^[里中]|^当中/.test(unit.trail) && (isFollowed || !next)) ||
        (unit.link.endsWith("的") && isFollowed) ||
        (/[那这]$/.test(unit.link) && (isFollowed || !next)));
  });
}

export function dimensionOf(items: readonly LabelItem[]): "rows" | "columns" | undefined {
  const selections = items.flatMap(({ meaning }) => meaning.selections);
  if (selections.length === 0) return undefined;
  if (selections.every(({ rows, columns }) => rows !== null && columns === null)) return "rows";
  return selections.every(({ rows, columns }) => rows === null && columns !== null) ? "columns" : undefined;
}
