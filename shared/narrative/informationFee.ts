// The sentence of section 六 on the information processing fee (国办函〔2020〕109号), which the 2021 notice wants reported there.
// Nothing is claimed of what was not given.

import type { Facts } from "../report/report.ts";

const fee = "政府信息公开信息处理费";

/** "" where neither the amount nor the number of cases was given. */
export function describeInformationFee({ amountYuan, cases }: NonNullable<Facts["informationFee"]>): string {
  if (amountYuan === undefined) {
    if (cases === undefined) return "";
    return cases === 0 ? `全年没有申请收取${fee}。` : `全年有${cases}件申请收取${fee}。`;
  }
  if (amountYuan === 0) {
    return cases ? `全年有${cases}件申请涉及${fee}，收取金额为0元。` : `全年未收取${fee}。`;
  }
  return `全年收取${fee}${amountYuan}元${cases === undefined ? "" : `，涉及申请${cases}件`}。`;
}
