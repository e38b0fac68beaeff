// Section 四 of both editions: reviews and lawsuits over open government information, by outcome, in one line of figures.
// Sources: 国办公开办函〔2019〕60号 and 〔2021〕30号, table 四.

import { defineBlock, heading, type TableSection } from "../define.ts";
import type { Rule } from "../rule.ts";
import { rowTotals } from "../rules/rowTotals.ts";

export const litigation = heading("行政诉讼", undefined, ["涉诉"]);
const basis = "条例第五十条第一款第三项";

export const remedies = defineBlock({
  id: "remedies",
  prefix: "",
  direction: "across",
  rows: {
    review: {
      label: "行政复议",
      aliases: ["复议", "涉复议"],
      basis,
      guidance: "因政府信息公开被申请行政复议的案件，按结果填写。复议机关作共同被告的，只由原行为机关统计。",
    },
    "litigation.direct": {
      label: "未经复议直接起诉",
      aliases: [
        "直接起诉",
        "直接诉讼",
        "直接提起诉讼",
        "直接被起诉",
        "未经复议直接被起诉",
        "未经复议直接提起诉讼",
        "未经复议直接提起行政诉讼",
        "直接提起行政诉讼",
        "未经复议被起诉",
        "未经复议径行起诉",
        "径行起诉",
        "未经复议的",
        "未经过复议的",
      ],
      short: "行政诉讼（未经复议直接起诉）",
      under: litigation,
      basis,
      guidance: "未经行政复议、直接向人民法院起诉的案件，按结果填写。",
    },
    "litigation.afterReview": {
      label: "复议后起诉",
      aliases: [
        "复议后诉讼",
        "复议后再起诉",
        "复议后又起诉",
        "复议后被起诉",
        "复议后提起诉讼",
        "复议后提起行政诉讼",
        "经复议后提起行政诉讼",
        "复议后再诉讼",
        "经复议后起诉",
        "经复议的",
        "经过复议的",
        "经复议后提起诉讼",
      ],
      short: "行政诉讼（复议后起诉）",
      under: litigation,
      basis,
      guidance: "经过行政复议之后再起诉的案件，按结果填写。",
    },
  },
  columns: {
    upheld: { label: "结果维持", aliases: ["维持"], kind: "count" },
    corrected: { label: "结果纠正", aliases: ["纠正", "纠错"], kind: "count" },
    other: { label: "其他结果", kind: "count" },
    pending: { label: "尚未审结", aliases: ["未审结", "未结", "正在审理"], kind: "count" },
    total: { label: "总计", kind: "count" },
  },
});

export const remediesSection = (notice: string): TableSection => ({
  kind: "table",
  id: "remedies",
  numeral: "四",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  basis: `${notice}；条例第五十条第一款第三项`,
  blocks: [remedies],
});

/** R8. */
export const remediesRule = (notice: string): Rule =>
  rowTotals(remedies, "total", { id: "remedies.total", basis: `${notice} 表四“总计”` });
