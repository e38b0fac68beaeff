// Labels side by side as one meaning where they fit together, as a list where they do not. It does not know the figures.

import { type Selection, combine, isNamed } from "./selection.ts";
import type { LabelItem } from "./units.ts";

/** Of several readings those that name both dimensions, if there are any. */
export function bestOf(selections: readonly Selection[]): readonly Selection[] {
  const named = selections.filter(isNamed);
  return named.length > 0 ? named : selections;
}

/** Labels side by side as one meaning where they fit together, as a list where they do not. */
export function fold(items: readonly LabelItem[], asList = false): Selection[][] {
  const groups: { selections: readonly Selection[]; joined: boolean; cited: boolean }[] = [];
  for (const [index, { meaning, joined }] of items.entries()) {
    const last = groups.at(-1);
    const beside = joined ? items[index - 1]?.meaning.selections : undefined;
    const selections = beside ? listedWith(beside, meaning.selections) : meaning.selections;
    if (selections.length === 0) continue;
    if (meaning.each) {
      const narrowed = meaning.each.map((own) => combine(last?.selections ?? own, own));
      const isNarrowed = last !== undefined && narrowed.every((own) => own.length > 0);
      if (isNarrowed) groups.pop();
      for (const own of isNarrowed ? narrowed : meaning.each)
        groups.push({ selections: own, joined: true, cited: false });
      continue;
    }
    if (!last) {
      groups.push({ selections, joined: false, cited: meaning.cited === true });
      continue;
    }
    const together = combine(last.selections, selections);
    if (together.length > 0) {
      // What is said once behind a list holds for all of it: 自然人、企业分别收到.
      groups.forEach((group, index) => {
        const shared = combine(group.selections, selections);
        if (shared.length > 0 && (!joined || index === groups.length - 1))
          groups[index] = { ...group, selections: shared, cited: group.cited && meaning.cited === true };
      });
      continue;
    }
    if ((meaning.common && !joined) || meaning.cited || yields(meaning.yieldsTo, last.selections)) continue;
    if (last.cited) {
      groups[groups.length - 1] = { selections, joined: last.joined, cited: false };
      continue;
    }
    // 不予公开决定: a column of another table says nothing of the row that was named.
    if (!joined && isColumnElsewhere(selections, last.selections)) continue;
    // Rows that exclude each other and are not listed: the later one is meant (收到的申请中予以公开5件).
    const isLater =
      !asList &&
      !joined &&
      !last.joined &&
      groups.length === 1 &&
      last.selections.every(({ columns }) => columns === null) &&
      selections.every(({ columns }) => columns === null);
    if (isLater) groups[groups.length - 1] = { selections, joined, cited: false };
    else groups.push({ selections, joined, cited: false });
  }
  return groups.map(({ selections }) => [...selections]);
}

/** 上年结转没办完的: what was named outright decides. */
const yields = (to: readonly Selection[] = [], named: readonly Selection[]) =>
  to.length > 0 && combine(to, named).length > 0;

/** 律所、其他: of what a listed label may mean that which is listed, a column beside a column. */
function listedWith(before: readonly Selection[], selections: readonly Selection[]): readonly Selection[] {
  const alike = selections.filter(({ block, rows, columns }) =>
    before.some(
      (other) =>
        other.block === block &&
        (other.rows === null) === (rows === null) &&
        (other.columns === null) === (columns === null),
    ),
  );
  return alike.length > 0 ? alike : selections;
}

const isColumnElsewhere = (selections: readonly Selection[], named: readonly Selection[]) =>
  selections.every(
    ({ block, rows }) =>
      rows === null && named.every((other) => other.rows !== null && other.block !== block),
  );
