// How people speak of section 四, the same in both editions.

import { speakOf, words, type SpokenBlock } from "../spoken.ts";
import { litigation, remedies } from "./remedies.ts";

export const spokenRemedies: SpokenBlock = speakOf(remedies, {
  opening: {
    question: "今年有因政府信息公开引起的行政复议、行政诉讼吗？",
    nothing: words(
      "复议诉讼 复议和诉讼 复议及诉讼 复议与诉讼 复议或诉讼 诉讼复议 行政复议和行政诉讼 行政复议行政诉讼 行政争议 争议案件",
    ),
  },
  rows: {
    review: "复议 行政复议案件 复议案件 被复议 申请复议 复议申请 复议案",
    "litigation.direct":
      "直接起诉 直接诉讼 未经复议 没经复议 没有经过复议 未经复议起诉 没复议直接起诉 不经复议 直接打官司 直接到法院 直接告 未复议直接起诉 直接提起诉讼",
    "litigation.afterReview":
      "复议后 复议后诉讼 复议后又起诉 复议后再起诉 复议之后起诉 经复议 经过复议 经复议起诉 经复议后起诉 先复议后起诉 先复议后诉讼 先复议再起诉 复议完再起诉 复议后提起诉讼",
  },
  columns: {
    upheld: "维持 获维持 被维持 维持原行为",
    corrected: "纠正 被纠正 予以纠正 获纠正 纠错 被纠错",
    other: "其它结果 其他 其它 其他情形",
    pending:
      "未审结 没审结 还没审结 尚未结案 未结案 没结案 没结 未结 在审 审理中 正在审理 尚在审理 还在审 还在审理 待审 未判 没判 没有审结 尚未判决",
    total: "合计 总数 总量",
  },
  headings: [
    [litigation, "诉讼 行政官司 打官司 官司 起诉 行政诉讼案件 被起诉 诉讼案件 法院诉讼 行政应诉 应诉"],
  ],
});
