// 应该是企业, 不是予以公开，是部分公开: the figures that were proposed last, in another row or column.

import type { Clause } from "./clause.ts";
import { bestOf, fold } from "./fold.ts";
import { type Selection, candidatesOf, combine, selectionOfField } from "./selection.ts";
import type { Situation, Understood } from "./situation.ts";
import type { Change } from "./state.ts";

/** 应该是企业, 不是予以公开，是部分公开: the figures that were proposed last, in another row or column. */
export function move(
  clauses: readonly Clause[],
  selections: readonly (readonly Selection[])[],
  { form, memory }: Situation,
): Understood | undefined {
  const [meant] = selections;
  const isCorrection = clauses.some(({ correction }) => correction);
  if (!isCorrection || !meant || selections.length > 1 || memory.last.length === 0) return undefined;
  const denied = fold(clauses.flatMap((clause) => clause.denied))[0];
  const changes: Change[] = [];
  const withdrawn: string[] = [];
  for (const change of memory.last) {
    const field = form.fieldById.get(change.field);
    const place = field && selectionOfField(form, field);
    if (!field || !place || typeof change.to !== "number") continue;
    if (denied && combine([place], denied).length === 0) continue;
    const targets = meant.flatMap((selection) => {
      if (selection.block !== place.block) {
        // 看错行了，是行政许可: a table of one column leaves nothing open.
        const fields = selection.rows === null ? [] : candidatesOf(form, selection);
        return fields.length === 1 ? fields : [];
      }
      const moved = {
        block: selection.block,
        rows: selection.rows ?? place.rows,
        columns: selection.columns ?? place.columns,
      };
      return candidatesOf(form, moved);
    });
    const [target] = targets;
    if (!target || targets.length > 1 || target.id === field.id) continue;
    if (memory.now(field.id) === change.to && change.from !== change.to)
      changes.push({ field: field.id, from: change.to, to: change.from });
    withdrawn.push(field.id);
    changes.push({ field: target.id, from: memory.now(target.id), to: change.to });
  }
  return changes.length > 0 ? { kind: "changes", changes, notes: [], withdrawn } : undefined;
}

export function deniedFields(clauses: readonly Clause[], { form }: Situation): string[] {
  const denied = fold(clauses.flatMap((clause) => clause.denied)).flat();
  return bestOf(denied)
    .flatMap((selection) => candidatesOf(form, selection))
    .map(({ id }) => id);
}
