// The sentences that tell a clerk how a published report was read: what was changed, found, or left open.

export interface ReadingNote {
  readonly code: ReadingNoteCode;
  readonly message: string;
  readonly field?: string;
}

interface NoteDetails {
  readonly "agency.unread": object;
  readonly "year.likely": { readonly year: number };
  readonly "year.unread": { readonly year: number };
  readonly "edition.notOfYear": { readonly year: number; readonly notice: string };
  readonly "section.missing": { readonly title: string };
  readonly "text.truncated": object;
  readonly "fact.unread": { readonly label: string; readonly typed: string };
  readonly "figure.changed": { readonly typed: string; readonly value: number };
  readonly "figure.text": { readonly typed: string };
  readonly "figure.blankMark": { readonly typed: string };
  readonly "row.unread": { readonly row: string; readonly count: number };
  readonly "row.inexact": { readonly row: string; readonly words: string };
  readonly "rows.byOrder": { readonly rows: readonly string[] };
  readonly "rows.split": { readonly rows: readonly string[] };
  readonly "localRows.found": { readonly row: string; readonly label: string };
  readonly "localRows.summed": { readonly row: string; readonly parts: readonly string[] };
}

export type ReadingNoteCode = keyof NoteDetails;

export function noteOn<C extends ReadingNoteCode>(
  code: C,
  details: NoteDetails[C],
): { readonly code: C; readonly message: string } {
  return { code, message: sentences[code](details) };
}

const sentences: { readonly [C in ReadingNoteCode]: (details: NoteDetails[C]) => string } = {
  "agency.unread": () => "没有找到机关名称，请补填。",
  "year.unread": ({ year }) => `没有找到报告年度，暂按${year}年处理，请核对。`,
  "year.likely": ({ year }) => `没有找到写明报告年度的标题，按正文中写得最多的${year}年处理，请核对。`,
  "edition.notOfYear": ({ year, notice }) =>
    `报告年度是${year}年，表格却是${notice}的格式，按表格读入，请核对。`,
  "section.missing": ({ title }) => `没有找到“${title}”。`,
  "text.truncated": () => "文字过长，超出的部分没有读入。",
  "fact.unread": ({ label, typed }) =>
    `事实“${label}”中的“${shortened(typed.trim())}”不完整或不是数字，没有读入，请补填。`,
  "figure.changed": ({ typed, value }) => `“${shortened(typed)}”读作${value}。`,
  "figure.text": ({ typed }) => `“${shortened(typed)}”不是数字，按原文保留。`,
  "figure.blankMark": ({ typed }) => `原文是“${shortened(typed)}”，没有数字，按原文保留。`,
  "row.unread": ({ row, count }) => `${row}：有${count}个数字没有读到或无法确定，请对照原文补填。`,
  "row.inexact": ({ row, words }) => `原文的“${shortened(words)}”当作“${row}”读入，请核对。`,
  "rows.byOrder": ({ rows }) =>
    `${listed(rows)}：原文的名称与数字错开，按各行顺序读入，各行合计相符，请核对。`,
  "rows.split": ({ rows }) => `${listed(rows)}：原文的数字连在一起，只有一种分法成立，已据此分开，请核对。`,
  "localRows.found": ({ row, label }) => `“${label}”不是统一格式中的行，作为“${row}”下的本地行读入。`,
  "localRows.summed": ({ row, parts }) => `原文没有“${row}”自身的数字，已取${parts.join("、")}之和。`,
};

const listed = (rows: readonly string[]) =>
  rows.length > 4 ? `${rows.slice(0, 3).join("、")}等${rows.length}行` : rows.join("、");

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
