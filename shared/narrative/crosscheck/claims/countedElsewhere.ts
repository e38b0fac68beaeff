// Numbers that the words around them take out of the report: 计入市政府办公室年报，不计入本报告; what is done with the applications of one
// kind of applicant alone. Reached only by claims that do not fit.

import type { Claim } from "./claim.ts";
import { indexAt } from "../text/indexAt.ts";
import type { Prose } from "../text/prose.ts";

/** `clause`: before the number; `behind`: what follows it in its sentence. */
export const isCountedElsewhere = (clause: string, behind: string) =>
  excluded.test(behind) || inAnothersName.test(clause);

/** Said of this number as long as no other stands between: 3件，上述申请不计入本报告; （另行统计）. */
const excluded =
  /^[^。；\d]{0,40}?[，（](?:(?:上述|以上|该类?|此类|这些|相关|前述)(?:部分)?(?:申请|案件|数据|件)?)?(?:依规|按规定|均|已|都|也|并)*(?:不(?:再)?[计列纳算]入(?:本|统计|年报|年度报告|总数|申请总)|未[计列纳算]入(?:本|统计|年报|年度报告|总数)|不在本|(?:另行|另外|单独)(?:统计|计算|编报|报告)|[计列纳]入(?![本我])[^，。；]{2,16}(?:年报|年度报告|统计))/;

/** 以市政府名义答复. */
const inAnothersName = /以(?![我本]|申请|政府信息)[^，。；]{2,10}名义[^，。；]{0,6}(?:答复|办理|受理|作出)/;

/** No more than what the clause before says of one kind of applicant: 科研机构申请2件，办结2件. */
export function isOfApplicantBefore({ numberStart, value, sentence }: Claim, { tokens }: Prose): boolean {
  let commas = 0;
  let number: number | undefined;
  const own = indexAt(tokens, numberStart);
  for (let at = own - 1; at >= Math.max(sentence.from, own - 30); at--) {
    const token = tokens[at];
    if (!token || token.kind === "semicolon" || token.kind === "colon" || token.kind === "pause")
      return false;
    if (token.kind === "comma" && ++commas > 1) return false;
    if (token.kind === "number") {
      if (number !== undefined || commas === 0 || token.value < value) return false;
      number = token.value;
    }
    if (number !== undefined && token.kind === "label") return (token.word?.columns.length ?? 0) > 0;
  }
  return false;
}
