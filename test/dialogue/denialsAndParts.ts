// 不是没有, one of two, a part's own parts, what is left, how an application came in: more ways of saying them than were met.

import { kindOf, type Utterance } from "./utterance.ts";

const said = kindOf("denials, parts and the rest");
const older = (says: string, edits: string) => said(says, edits, { edition: "2019" });

export const denialsAndParts: readonly Utterance[] = [
  said("行政处罚并不是没有，作出了5件", "penalties decisions 5"),
  said("今年不是没收到申请，自然人新收4件", "received np 4"),
  said("企业上年结转不是没有，是1件", "carriedOver biz 1"),
  said("自然人不是没有掌握，是需要加工，2件", "unavailable.needsCreation np 2"),
  said("行政强制没有", "coercion decisions 0"),
  said("1999年行政许可410件，行政处罚26件", "none"),
  said("1999年，我局行政许可410件，行政处罚26件；行政强制2件", "none"),
  said("1999年行政许可410件，今年行政处罚26件，行政强制2件", "penalties decisions 26; coercion decisions 2"),
  said("1999年行政许可410件。行政处罚26件", "penalties decisions 26"),
  said("自然人新收要么3件，要么4件", "none"),
  said("企业部分公开2或3件", "none"),
  said("自然人新收可能是5件也可能是6件", "none"),
  said("今年收费2万3", "fees amount 2.3"),
  said("收费三万六", "fees amount 3.6"),
  said("收费1万5千", "fees amount 1.5"),
  said("收费3万5000元", "fees amount 3.5"),
  said("申请人是其他类，新收3件", "received oth 3"),
  said("申请人类别为其他的，不予处理里信访1件", "notProcessed.petition oth 1"),
  said("行政强制和处罚两个数都填0", "coercion decisions 0; penalties decisions 0"),
  said("复议其他三个数都是0", "review corrected 0 other 0 pending 0", { given: "review upheld 2" }),
  said("复议其他三个数都是0", "none"),
  said("信访类：律所2件，其余5件是个人", "notProcessed.petition law 2 np 5"),
  said("自然人新收10件，公开6件，剩下的4件部分公开", "received np 10; granted np 6; partiallyGranted np 4"),
  said(
    "不予处理5项，自然人：信访3件，其余各项0",
    "notProcessed.petition np 3; notProcessed.duplicate np 0; notProcessed.publication np 0; notProcessed.excessive np 0; notProcessed.confirmation np 0",
  ),
  said("不予公开8项", "ask"),
  said("企业新收5件（网上4件、当面1件）", "received biz 5"),
  said("自然人新收20件，其中信函15件、电子邮件5件", "received np 20"),
  said("自然人通过网上申请3件", "received np 3"),
  said(
    "行政诉讼共5件：直接起诉4件，维持1件，纠正3件；复议后起诉1件，结果维持",
    "litigation.direct upheld 1 corrected 3; litigation.afterReview upheld 1",
  ),
  said(
    "诉讼3件：未经复议直接起诉2件，尚未审结；复议后起诉1件，维持",
    "litigation.direct pending 2; litigation.afterReview upheld 1",
  ),
  said("自然人新收5件，是去年的", "none"),
  said(["自然人新收12件", "是13件"], "received np 13"),
  said(["企业新收4件", "不是4件", "5件"], "received biz 5"),
  said(
    "零报告啊",
    "@disclosure.documents * 0; @disclosure.licensing * 0; @disclosure.enforcement * 0; @disclosure.fees * 0; @requests * 0; @remedies * 0",
  ),
  older("行政处罚：上年500项，新增12项，处理决定30件", "penalties priorItems 500 change 12 decisions 30"),
  older("行政许可120项，那是去年的，今年增加5项", "licensing priorItems 120 change 5"),
];
