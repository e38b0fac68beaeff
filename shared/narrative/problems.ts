// Section 五 from its facts: each problem with what is done about it, a paragraph each, numbered 一是、二是 where there are several.

import type { Facts } from "../report/report.ts";
import { toSentence } from "./sentence.ts";

/** "" where no problem was given. */
export function describeProblems(problems: NonNullable<Facts["problems"]>): string {
  const paragraphs = problems.flatMap(({ problem, measure = "" }) => {
    const stated = toSentence(withoutNumber(problem));
    const answered = toSentence(measure);
    if (stated === "") return answered === "" ? [] : [answered];
    const joint = answered === "" || /^(?:对此|为此|针对|下一步)/.test(answered) ? "" : "对此，";
    return [stated + joint + answered];
  });
  if (paragraphs.length < 2) return paragraphs.join("");
  return paragraphs.map((paragraph, index) => `${chineseNumeral(index + 1)}是${paragraph}`).join("\n");
}

/** Staff who number the problems themselves are not numbered twice. */
const withoutNumber = (problem: string) =>
  problem
    .trim()
    .replace(
      /^(?:第?[一二三四五六七八九十]+(?:是|、)|[（(][一二三四五六七八九十\d]+[）)]|\d+(?:[、．]|\.(?!\d)))\s*/,
      "",
    );

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 100: as many problems as a report may hold. */
function chineseNumeral(value: number): string {
  if (value === 100) return "一百";
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[value % 10] ?? ""}`;
}
