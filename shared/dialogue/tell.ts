// 都是自然人, 尚未审结: what is said on of figures before that are still open. It does not know how the figures were read.

import type { Form } from "../form/form.ts";
import type { Clause } from "./clause.ts";
import { type Selection, combine } from "./selection.ts";
import { type Statement, isSettled } from "./statement.ts";

/** 都是自然人, 涉及国家秘密, 尚未审结: said of the figures before that are still open. */
export function tell(
  selections: readonly Selection[],
  clause: Clause,
  statements: readonly Statement[],
  form: Form,
): boolean {
  const near = statements.filter(({ sentence, check }) => sentence === clause.sentence && !check);
  const here = clause.opens === "；" ? near : near.filter(({ segment }) => segment === clause.segment);
  const earlier = statements.filter(({ check }) => !check);
  const reachable =
    here.length > 0
      ? here
      : clause.tells
        ? earlier.filter((each) => each.sentence === earlier.at(-1)?.sentence)
        : [];
  const every = clause.every || (clause.tells && clause.every);
  const last = reachable.at(-1);
  const isKindsOnly = reachable.every(({ selections: all }) =>
    all.every(({ rows, columns }) => rows === null && columns !== null),
  );
  const targets =
    every || isKindsOnly
      ? reachable
      : reachable.filter((each) => each === last || (each.unit === last?.unit && each.unit.each));
  let hasTold = false;
  if (
    last &&
    clause.tells &&
    last.text === clause.text &&
    combine(last.selections, selections).length === 0
  ) {
    // 新收自然人12……自然人12是予以公开的: what was taken over gives way to what is said.
    const said = combine(last.own, selections);
    if (said.length > 0) {
      last.selections = said;
      return true;
    }
  }
  const isSaid = ({ selections: own }: Statement) => own.length > 0 && combine(own, selections).length > 0;
  if (clause.above && reachable.length > 0 && reachable.every(isSaid)) hasTold = true;
  for (const statement of targets) {
    // 公开15件（自然人13件、企业2件），部分公开4件（均为自然人）: parts of several kinds are not all of one.
    const parts = statements.filter(({ parent }) => parent === statement);
    const isDivided = parts.some((part) => !every || combine(part.selections, selections).length === 0);
    if (isSettled(statement, form) || isDivided) continue;
    const narrowed =
      statement.selections.length === 0 && clause.tells
        ? selections
        : combine(statement.selections, selections);
    if (narrowed.length === 0 || JSON.stringify(narrowed) === JSON.stringify(statement.selections)) continue;
    statement.selections = narrowed;
    hasTold = true;
  }
  return hasTold;
}
