// What the bot says: proposals, questions, refusals. Figures, names and findings come in as arguments.

import type { FindingChange } from "../dialogue/turn.ts";

export interface SpokenEdit {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const shown = (value: string) => (value === "" ? "空" : value);
const mostLines = 12;

export function proposalSentence(
  edits: readonly SpokenEdit[],
  raises: readonly FindingChange[],
  settles: readonly FindingChange[],
): string {
  const lines = edits
    .slice(0, mostLines)
    .map(({ name, from, to }) => `${name}：${shown(from)} → ${shown(to)}`);
  if (edits.length > mostLines) lines.push(`……共${edits.length}格`);
  return [
    proposalLead(edits.length),
    ...lines,
    ...effect("采用后会出现", raises),
    ...effect("采用后会消除", settles),
    "请选择“采用”或“不要”，也可以直接说要改成什么。",
  ].join("\n");
}

export const proposalLead = (cells: number) => (cells === 1 ? "拟填写：" : `拟填写${cells}格：`);

const effect = (words: string, findings: readonly FindingChange[]) =>
  findings.length === 0
    ? []
    : [
        `${words}${findings.length}个问题：`,
        ...findings.slice(0, 3).map(({ message }) => `· ${message}`),
        ...(findings.length > 3 ? ["· ……"] : []),
      ];

export const unchangedSentence = (names: readonly string[]) => `${listed(names)}已经是这个数字，不用改。`;

export const listed = (names: readonly string[], most = 4) =>
  names.length > most ? `${names.slice(0, most).join("、")}等${names.length}项` : names.join("、");

export const leftOutSentence = (figures: readonly string[]) =>
  `这些数字没有写明填在哪一格，没有采用：${listed(figures, 8)}。请说明是哪一行、哪一类。`;
export const asideSentence = (figures: readonly string[]) =>
  `${listed(figures, 6)}不是本年度表内的数字，没有采用。`;
export const tooMuchSaid =
  "这段话里的数字太多，一次读不完，没有据此填写任何一格。请分成几段，一段一段地告诉我。";
export const openSentence = (figure: string, names: readonly string[]) =>
  `“${figure}”可能是${listed(names, 3)}，请说明是哪一格。`;
export const unreadLinesSentence = (lines: readonly string[]) =>
  `这些行没有认出来，或者数字个数与表格不符，没有采用：${lines.map((line) => `“${shortened(line.replaceAll("\t", " "))}”`).join("、")}。`;

export const doubtSentence = (unknown: readonly string[], cells: string) =>
  `${quoted(unknown)}没有看懂。是要填${cells}吗？`;
export const sufferedSentence = (said: readonly string[], cells: string) =>
  `${quoted(said)}是对本单位的处理，还是本单位作出的？表中只填本单位作出的，要填${cells}吗？`;
export const passedOverSentence = (clauses: readonly string[]) =>
  `${quoted(clauses)}没有看懂，没有据此填写。`;

export const whichRow = (value: string) => `${value}是哪一项？`;
export const whichColumn = (value: string, row: string) => `“${row}”的${value}属于哪一类？`;
export const whichCell = (value: string) => `${value}填在哪一格？`;
export const whichOfLast = (value: string) => `要把哪一格改成${value}？`;

export const vagueSentence = (figure: string, name: string) =>
  `${name}需要确切的数字，“${figure}”不能填。请核实后告诉我是多少。`;
export const impossibleSentence = (figure: string, name: string, wants: string) =>
  `“${figure}”不能填在${name}：这里${wants}。请核实后再告诉我。`;
export const unfitSentence = (figure: string, name: string, wants: string) =>
  `“${figure}”没有采用：${name}这里${wants}。`;
export const wantsWords = {
  count: "只能是0或正整数",
  change: "只能是整数",
  money: "以万元计，不能为负，最多六位小数",
} as const;
export const noBaseSentence = (figure: string, name: string) =>
  `${name}现在还是空的，不知道在多少的基础上增减${figure}。请直接告诉我总数。`;
export const unitSentence = (figure: string, name: string) => `${name}的${figure}是元还是万元？`;
export const sharedSentence = (figure: string, names: readonly string[]) =>
  `${figure}是${listed(names)}合在一起的数，请分别告诉我各是多少。`;

export const conflictSentence = (name: string, stated: string, added: string) =>
  `${name === "" ? "" : `${name}：`}总数说的是${stated}，各项相加是${added}，两者对不上。请核对是总数不对还是分项不对。`;
export const twiceSentence = (name: string, one: string, other: string) =>
  `${name}说了两个数：${one}和${other}，请告诉我哪个对。`;
export const overwriteSentence = (names: readonly string[]) =>
  `${listed(names)}已经填了不为0的数字，要改成0吗？`;

export const choiceWords = {
  byParts: "以分项为准",
  checkAgain: "我再核对",
  onlyBlanks: "只填空白",
  allZero: "都改为0",
  skip: "跳过",
  yuan: "元",
  wanYuan: "万元",
  meant: "是",
  notMeant: "不是",
} as const;

export const said = {
  hello:
    "您好，我可以帮您填写年报：直接告诉我数字（例如“本年新收自然人12件”），粘贴台账中的一行，或者说“开始填报”由我逐项询问。",
  nothingSaid: "请告诉我要填什么，例如“予以公开自然人5件”；也可以说“开始填报”“还差哪些”。",
  notUnderstood: "没有看懂。请写明是哪一行、哪一类申请人和数字，例如“予以公开自然人5件”。",
  moveUnclear: "请说明从哪一格挪多少到哪一格，例如“把新收的2件从自然人挪到商业企业”。",
  noPlace: "请告诉我这个数字填在哪一格，或者先选中那一格。",
  refused: "我不会成批改动或清空数据。请逐项告诉我要改哪一格，改成多少。",
  hypothetical: "这是假设的情况，没有填写。要填的话请直接说数字。",
  leftAlone: "好的，没有填写。",
  asked: "这是在问我吗？没有填写。要填的话请直接说，例如去掉“吗”。",
  accepted: "已采用。",
  acceptedAlready: "这些数字表里已经有了。",
  nothingPending: "现在没有等待采用的内容。",
  declined: "好的，不填。",
  whatInstead: "好的，没有采用。请告诉我哪一格应该是多少。",
  undone: "拟恢复为原来的数字：",
  nothingToUndo: "没有可以撤销的内容。",
  skipped: "好的，先跳过。",
  checking: "好的，检查一遍：",
  submitting: "请在“上报”页核对后上报。",
  allFilled: "各项都已填写。",
  noFocus: "请先选中一格，或者说出行和列的名称。",
  goingTo: "好的，定位到",
  unknown: "这个问题我答不上来。可以问某一行、某一列是什么意思，某种情形计入哪一项，或者什么时候上报。",
  bareZero: "要把哪些格填0？",
  noFindings: "没有发现问题。",
  interpreted: "以下由智能解读，请核对：",
} as const;

export const blanksSentence = (
  bySection: readonly { title: string; count: number; names: readonly string[] }[],
  filled: number,
  total: number,
) =>
  [
    `已填${filled}格，共${total}格。还差：`,
    ...bySection.map(({ title, count, names }) => `${title}：${count}格（${listed(names, 5)}）`),
  ].join("\n");

export const progressSentence = (filled: number, total: number) => `（已填${filled}/${total}格）`;
export const rowQuestion = (row: string, columns: readonly string[]) =>
  columns.length === 1 ? `${row}是多少？` : `${row}：${columns.join("、")}各是多少？没有的说“没有”。`;
export const blockQuestionHint = "没有的说“没有”，不清楚的说“跳过”。";
export const stillOpen = (question: string) => `\n\n刚才的问题：${question}`;
export const valueSentence = (name: string, value: string) =>
  `${name}：${value === "" ? "还没有填" : value}。`;
export const answerSentence = (title: string, text: string, basis: string) =>
  `${title}：${text}（依据：${basis}）`;
export const findingsSentence = (messages: readonly string[], count: number) =>
  `共有${count}个问题：\n${messages.map((message) => `· ${message}`).join("\n")}`;

const quoted = (texts: readonly string[]) =>
  texts
    .slice(0, 4)
    .map((text) => `“${shortened(text)}”`)
    .join("、");
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
