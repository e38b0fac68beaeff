// Spoken names with a gap in them, 补正…不明确: a few words that name nothing may stand there.

import { byInitial } from "./byInitial.ts";

/** 补正…不明确: heard with a few particles where the gap is. */
export interface GappedPhrase {
  readonly phrase: string;
  readonly pattern: RegExp;
}

export const gap = "…";
/** What may stand in a gap: words that name nothing. */
const fillers =
  "(?:[的了以着过按还是有要给被就又去都也仍依旧然在能得到把其所才而并且这那类等及后来之再向我们局单位人]|进行|通知|要求|收费|申请|信息|政府|机关|按时|按期|及时|规定|时间|期限|时限|内){0,6}?";

/** 没有人申请公开 is not 没有…公开: who denies that anybody applied says nothing of what was answered. */
const fillersIn = (phrase: string) =>
  /^[没未]/.test(phrase) ? fillers.replace("单位人]", "单位]").replace("|申请|", "|") : fillers;

export const gappedByInitial = (phrases: readonly string[]): Map<string, GappedPhrase[]> =>
  new Map(
    [...byInitial(phrases)].map(([initial, list]) => [
      initial,
      list.map((phrase) => ({ phrase, pattern: new RegExp(phrase.split(gap).join(fillersIn(phrase)), "y") })),
    ]),
  );
