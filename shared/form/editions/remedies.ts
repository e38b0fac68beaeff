// Section 四 of both editions: reviews and lawsuits over open government information, by outcome, in one line of figures.
// Sources: 国办公开办函〔2019〕60号 and 〔2021〕30号, table 四.

import { defineBlock, heading, type TableSection, words } from "../define.ts";
import type { Rule } from "../rule.ts";
import { rowTotals } from "../rules/rowTotals.ts";

const litigation = heading(
  "行政诉讼",
  undefined,
  words("诉讼 行政官司 打官司 官司 起诉 行政诉讼案件 被起诉 被告 诉讼案件 法院诉讼 行政应诉 应诉"),
);
const basis = "条例第五十条第一款第三项";

export const remedies = defineBlock({
  id: "remedies",
  prefix: "",
  direction: "across",
  opening: {
    question: "今年有因政府信息公开引起的行政复议、行政诉讼吗？",
    nothing: words(
      "复议诉讼 复议和诉讼 复议及诉讼 复议与诉讼 复议或诉讼 诉讼复议 行政复议和行政诉讼 行政复议行政诉讼 行政争议 争议案件",
    ),
  },
  rows: {
    review: {
      label: "行政复议",
      basis,
      guidance: "因政府信息公开被申请行政复议的案件，按结果填写。复议机关作共同被告的，只由原行为机关统计。",
      aliases: words("复议 行政复议案件 复议案件 被复议 申请复议 复议申请 复议案"),
    },
    "litigation.direct": {
      label: "未经复议直接起诉",
      short: "行政诉讼（未经复议直接起诉）",
      under: litigation,
      basis,
      guidance: "未经行政复议、直接向人民法院起诉的案件，按结果填写。",
      aliases: words(
        "直接起诉 直接诉讼 未经复议 没经复议 没有经过复议 未经复议起诉 没复议直接起诉 不经复议 直接打官司 直接到法院 直接告 未复议直接起诉 直接提起诉讼",
      ),
    },
    "litigation.afterReview": {
      label: "复议后起诉",
      short: "行政诉讼（复议后起诉）",
      under: litigation,
      basis,
      guidance: "经过行政复议之后再起诉的案件，按结果填写。",
      aliases: words(
        "复议后 复议后诉讼 复议后又起诉 复议后再起诉 复议之后起诉 经复议 经过复议 经复议起诉 经复议后起诉 先复议后起诉 先复议后诉讼 先复议再起诉 复议完再起诉 复议后提起诉讼",
      ),
    },
  },
  columns: {
    upheld: { label: "结果维持", kind: "count", aliases: words("维持 获维持 被维持 维持原行为") },
    corrected: {
      label: "结果纠正",
      kind: "count",
      aliases: words("纠正 被纠正 予以纠正 获纠正 纠错 被纠错"),
    },
    other: { label: "其他结果", kind: "count", aliases: words("其它结果 其他 其它 其他情形") },
    pending: {
      label: "尚未审结",
      kind: "count",
      aliases: words(
        "未审结 没审结 还没审结 尚未结案 未结案 没结案 没结 未结 在审 审理中 正在审理 尚在审理 还在审 还在审理 待审 未判 没判 没有审结 未办结 尚未判决",
      ),
    },
    total: { label: "总计", kind: "count", aliases: ["合计", "总数", "总量"] },
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
