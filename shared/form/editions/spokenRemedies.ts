// How people speak of section 四, the same in both editions.

import { speakOf, words, type SpokenBlock } from "../spoken.ts";
import { remediesMeanings } from "./columnMeanings.ts";
import { litigation, remedies } from "./remedies.ts";

export const spokenRemedies: SpokenBlock = speakOf(remedies, {
  opening: {
    question: "今年有因政府信息公开引起的行政复议、行政诉讼吗？",
    nothing: words(
      "复议诉讼 复议和诉讼 复议及诉讼 复议与诉讼 复议或诉讼 诉讼复议 行政复议和行政诉讼 行政复议行政诉讼 行政争议 争议案件",
    ),
  },
  rows: {
    review:
      "复议 行政复议案件 复议案件 被复议 申请复议 复议申请 复议案 被申请复议 行政复议案 复议案子 复议类",
    "litigation.direct":
      "直接起诉 直接诉讼 未经复议 没经复议 没有经过复议 未经复议起诉 没复议直接起诉 不经复议 直接打官司 直接到法院 直接告 未复议直接起诉 直接提起诉讼 直接…起诉 直接…法院 直接…诉讼 没经…复议 未经…复议 没走…复议 没经过复议 未经过复议 没有经过…复议 没先复议 不复议直接 跳过复议",
    "litigation.afterReview":
      "复议后 复议后诉讼 复议后又起诉 复议后再起诉 复议之后起诉 经复议 经过复议 经复议起诉 经复议后起诉 先复议后起诉 先复议后诉讼 先复议再起诉 复议完再起诉 复议后提起诉讼 先…复议 复议后…起诉 复议…再起诉 复议…后起诉 复议…又起诉 复议完…起诉 复议…不服 不服复议 对复议…不服 经…复议 经过…复议 走完复议 复议完…打官司 复议…打官司 复议后…官司 复议完…官司 复议之后…起诉 复议…后打官司",
  },
  columns: {
    upheld: "维持 获维持 被维持 维持原行为 维持原判 维持决定 维持原决定 胜诉 维持了 判…维持",
    corrected: "纠正 被纠正 予以纠正 获纠正 纠错 被纠错 纠正了",
    other: "其它结果 其他 其它 其他情形",
    pending:
      "未审结 没审结 还没审结 尚未结案 未结案 没结案 没结 未结 在审 审理中 正在审理 尚在审理 还在审 还在审理 待审 未判 没判 没有审结 尚未判决 没审完 未审完 没出结果 没有结果 没结果 未出结果 还没结果 还没…结果 结果没出 结果…没出来 结果…没出 结果还没 等结果 等判决 等…判决 还没判 没…判决 没判下来 没开庭 未开庭 没审理完 还没审完 未作出决定 尚未作出 没下来 还没下来 未决 正在审",
    total: "合计 总数 总量",
  },
  headings: [
    [
      litigation,
      "诉讼 行政官司 打官司 官司 起诉 行政诉讼案件 被起诉 诉讼案件 法院诉讼 行政应诉 应诉 被诉 行政案件诉讼 告到法院 起诉到法院 被告 被人告 被告过 被告到法院 吃官司 打过官司 吃过官司 上过法庭 上法庭 被告上法庭 法院案件 行政诉讼案",
    ],
  ],
  meanings: remediesMeanings,
});
