// The sentences of findings about the narrative: what was written, what it was held against, and what to do.

import type { Severity } from "../form/rule.ts";
import { plainNumber } from "./findings.ts";

const short = (written: string) => (written.length > 60 ? `${written.slice(0, 58)}…` : written);

const advice = (severity: Severity) =>
  severity === "warning"
    ? "请核对后改正文字或表格；确属口径不同的，请说明原因。"
    : "如果统计口径不同，可以不改；否则请核对。";

export const allOfSentence = (name: string) => `“${name}”各项合计`;

export const countSentence = (
  title: string,
  written: string,
  words: string,
  amount: number,
  severity: Severity,
) =>
  `“${title}”写的是“${short(written)}”，表中${words}为${plainNumber(amount)}，二者不一致。${advice(severity)}`;

export const partSentence = (title: string, written: string, words: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，只是其中一部分，却超过表中${words}的全部（${plainNumber(amount)}）。请核对后改正文字或表格。`;

export const allDoneSentence = (title: string, written: string, words: string, left: number) =>
  `“${title}”写的是“${short(written)}”，表中${words}还有${plainNumber(left)}件。请核对后改正文字或表格。`;

export const listSentence = (written: string, whole: string, sum: number, severity: Severity) =>
  `“${short(written)}”：总数写的是${whole}，所列各项相加为${plainNumber(sum)}，二者不一致。${
    severity === "warning"
      ? "请核对总数和各项数字。"
      : "如果只列举了一部分或者各项有交叉，可以不改；否则请核对。"
  }`;

export const pointsSentence = (title: string, written: string, promised: number, listed: number) =>
  `“${title}”写的是“${short(written)}”，应有${promised}项，后面列出了${listed}项，二者不一致。请核对。`;

export const shareSentence = (written: string, stated: string, part: number, whole: number, right: string) =>
  `“${short(written)}”：占比写的是${stated}，按${plainNumber(part)}除以${plainNumber(whole)}计算应为${right}。请核对百分比及其分子、分母。`;

export const rateSentence = (
  title: string,
  written: string,
  sides: readonly { readonly text: string; readonly value: number }[],
  right: string,
  severity: Severity,
) =>
  `“${title}”写的是“${short(written)}”，按表中${sides
    .map(({ text, value }) => `${text}（${plainNumber(value)}）`)
    .join("除以")}计算应为${right}。${advice(severity)}`;

export const growthSentence = (written: string, stated: string, now: number, before: number, right: string) =>
  `“${short(written)}”：增减幅度写的是${stated}，按本年${plainNumber(now)}、上年${plainNumber(before)}计算应为${right}。请核对。`;

export const lastYearSentence = (title: string, written: string, words: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，上年度报告中${words}为${plainNumber(amount)}，二者不一致。请核对后改正；确属口径不同的，请说明原因。`;

export const sharesSentence = (written: string, total: number) =>
  `“${short(written)}”：各项占比相加为${plainNumber(total)}%，超过100%。请核对各项百分比。`;

export const growthFromZeroSentence = (written: string) =>
  `“${short(written)}”：上年度报告中的数为0，无法计算增减百分比。请核对，或者改写为增减的数量。`;

export const yearSentence = (title: string, written: string, year: number, severity: Severity) =>
  `“${title}”写的是“${short(written)}”，本报告的年度是${year}年。${
    severity === "warning" ? "请改正年份，并检查这一段是不是沿用了其他年度的文字。" : "请检查年份是否写错。"
  }`;

export const agencySentence = (title: string, written: string, name: string) =>
  `“${title}”写的机关是“${short(written)}”，本报告的机关是“${name}”。请改正名称，并检查这一段是不是沿用了其他机关的文字。`;

export const noticeSentence = (title: string, written: string, own: string) =>
  `“${title}”引用的是“${short(written)}”，该格式已被${own}替代。请改引现行文件。`;

export const noticeNumberSentence = (title: string, written: string, own: string) =>
  `“${title}”引用的格式文号是“${short(written)}”，现行格式的文号是${own}。请核对文号。`;

export const aspectSentence = (title: string, aspect: string) =>
  `“${title}”没有写到“${aspect}”。格式要求概述这一方面的情况，请补写；确无内容的也宜写明。`;

export const lengthSentence = (title: string, length: number, limit: number) =>
  `“${title}”约${length}字，格式要求原则上不超过${limit}字。请突出重点，适当精简。`;

export const feeMissingSentence = (title: string) =>
  `“${title}”没有写到收取信息处理费的情况。格式要求在此处专门报告，没有收取的也请写明。`;

export const feeAmountSentence = (title: string, written: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，已登记的信息处理费为${plainNumber(amount)}元，二者不一致。请核对。`;

export const feeNoticeSentence = (title: string, written: string, words: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，表中${words}为${plainNumber(amount)}，这些申请此前应当已发出收费通知，二者不一致。请核对。`;

export const feeCollectedSentence = (title: string, written: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，同时又写了收取${plainNumber(amount)}元，前后不一致。请核对。`;

export const feeAboveTableSentence = (title: string, written: string, label: string, amount: number) =>
  `“${title}”写的是“${short(written)}”，表中${label}为${plainNumber(amount)}万元。信息处理费一般应包含在这一项收费之内，请核对。`;

export const copiedSentence = (title: string, percent: number) =>
  `“${title}”与上年度报告的文字有${percent}%相同。格式要求内容具体、不得年年雷同，请按本年度的实际情况重写。`;

export const numberingSentence = (title: string, written: string, expected: string) =>
  `“${title}”的序号“${written}”前后不连贯，此处应为“${expected}”。请检查编号。`;
