// The counting sentences of section 一: how many items were disclosed, of which kinds, and what share a kind has.
// It states what was given and nothing else; whether the parts add up is for the rules to say.

import type { Facts } from "../report/report.ts";
import { shareOf } from "./share.ts";

type DisclosedItems = NonNullable<Facts["disclosedItems"]>;
type Category = NonNullable<DisclosedItems["byCategory"]>[number];

/** "" where neither a total nor a category was given. */
export function describeDisclosedItems({ total, byCategory = [] }: DisclosedItems): string {
  const categories = byCategory.filter(({ label }) => label.trim() !== "");
  const [only] = categories;
  if (total === undefined) {
    return only ? `全年主动公开的政府信息中，${clausesOf(categories, undefined)}。` : "";
  }
  const counted = `全年主动公开政府信息${total}条`;
  if (!only) return total === 0 ? "全年没有主动公开的政府信息。" : `${counted}。`;
  if (categories.length === 1 && only.count === total && total > 0) {
    return `${counted}，${total === 1 ? "为" : "均为"}${only.label.trim()}。`;
  }
  return `${counted}。其中，${clausesOf(categories, total)}。`;
}

/** Neighbours of the same share stand together and state it once, with 分别. */
function clausesOf(categories: readonly Category[], total: number | undefined): string {
  const groups: { share: string | undefined; counts: string[] }[] = [];
  for (const category of categories) {
    const share =
      category.share && category.count > 0 && total !== undefined
        ? shareOf(category.count, total)
        : undefined;
    const previous = groups.at(-1);
    if (share !== undefined && previous?.share === share) previous.counts.push(countOf(category));
    else groups.push({ share, counts: [countOf(category)] });
  }
  return groups
    .map(({ share, counts }) =>
      share === undefined
        ? counts.join("，")
        : `${counts.join("，")}，${counts.length > 1 ? "分别" : ""}占比${share}`,
    )
    .join("；");
}

function countOf({ label, count, verb = "" }: Category): string {
  const name = label.trim();
  const done = verb.trim();
  return count === 0 && done !== "" ? `未${done}${name}` : `${name}${done}${count}条`;
}
