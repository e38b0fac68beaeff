// The styles of the Word file and the fonts that stand in where an official one is missing.

import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";
import { letters, lines } from "../../shared/document/pageLayout.ts";

/** Figures and Latin letters in Times New Roman, as offices print them. */
const font = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

export const wordFonts = {
  title: font("方正小标宋简体"),
  hei: font("黑体"),
  kai: font("楷体_GB2312"),
  fang: font("仿宋_GB2312"),
  song: font("宋体"),
} as const;

/** What a machine without the official font takes instead, and what kind of font it is. */
export const fontTable: readonly { name: string; instead: string; family: "roman" | "modern" | "auto" }[] = [
  { name: "方正小标宋简体", instead: "FZXiaoBiaoSong-B05S,华文中宋,宋体", family: "roman" },
  { name: "黑体", instead: "SimHei,Noto Sans CJK SC", family: "modern" },
  { name: "楷体_GB2312", instead: "楷体,KaiTi,STKaiti", family: "modern" },
  { name: "仿宋_GB2312", instead: "仿宋,FangSong,STFangsong", family: "modern" },
  { name: "宋体", instead: "SimSun,Noto Serif CJK SC", family: "roman" },
];

const halfPoints = (points: number) => points * 2;
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
const twoLetters = { firstLine: letters.body * 2 * 20, firstLineChars: 200 };
const body = { size: halfPoints(letters.body), font: wordFonts.fang, color: "000000" };

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { ...body, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      run: { size: halfPoints(letters.title), font: wordFonts.title, color: "000000" },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(lines.title), after: lines.body * 20 },
        keepNext: true,
      },
    },
    heading1: heading(wordFonts.hei, false),
    heading2: heading(wordFonts.kai, false),
    heading3: heading(wordFonts.fang, true),
  },
  paragraphStyles: [
    paragraphStyle("Body", "正文段落", {
      spacing: exactly(lines.body),
      indent: twoLetters,
      alignment: AlignmentType.BOTH,
    }),
    paragraphStyle(
      "Note",
      "表注",
      { spacing: exactly(lines.note), indent: { firstLine: letters.note * 40, firstLineChars: 200 } },
      letters.note,
    ),
    paragraphStyle("Signature", "落款", {
      spacing: exactly(lines.body),
      alignment: AlignmentType.RIGHT,
      indent: { right: letters.body * 2 * 20 },
      keepLines: true,
    }),
    paragraphStyle("Cell", "表格文字", {}, 9),
    paragraphStyle("AfterTable", "表后", { spacing: exactly(8) }, 4),
    paragraphStyle("PageNumber", "页码", {}, letters.pageNumber),
  ],
};

function heading(face: (typeof wordFonts)[keyof typeof wordFonts], bold: boolean) {
  return {
    run: { size: halfPoints(letters.body), font: face, bold, italics: false, color: "000000" },
    paragraph: { spacing: exactly(lines.body), indent: twoLetters, keepNext: true },
  };
}

function paragraphStyle(
  id: string,
  name: string,
  paragraph: NonNullable<NonNullable<IStylesOptions["paragraphStyles"]>[number]["paragraph"]>,
  letter: number = letters.body,
) {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { ...body, size: halfPoints(letter) },
    paragraph,
  };
}
