// What counts in the columns, for those who ask: the notices print labels only, so that most of it is what is usual, and says so.
// Sources: 国办公开办函〔2019〕60号 and 〔2021〕30号; 政府信息公开条例.

import type { ColumnMeaning } from "../spoken.ts";

const usual = "报告格式未逐一解释，此为通行填法";
const format = "国办公开办函〔2021〕30号 报告格式";
const trialFormat = "国办公开办函〔2019〕60号 报告格式（试行）";

const means =
  (basis: string) =>
  (text: string): ColumnMeaning => ({ text, basis });
const usually = means(usual);

export const applicationsMeanings = {
  naturalPerson: usually(
    "以公民个人名义提出的申请，包括村民、居民等；个体工商户以经营者个人名义申请的，一般也计入这里。",
  ),
  business: usually(
    "公司、国有企业、民营企业等企业法人以单位名义提出的申请。个体工商户不是企业法人，以经营者个人名义申请的一般计入自然人，以字号申请的请按当地口径。",
  ),
  research: usually("科研院所、高等院校、研究中心等从事科学研究的单位以单位名义提出的申请。"),
  publicWelfare: usually(
    "社会团体、基金会、慈善组织、志愿服务组织等不以营利为目的的社会组织以组织名义提出的申请。",
  ),
  legalService: usually(
    "律师事务所、基层法律服务所、公证机构、法律援助机构等以机构名义提出的申请；律师受当事人委托、以当事人名义申请的，按当事人计入。",
  ),
  other: usually("以上几类以外的法人或其他组织，例如村民委员会、居民委员会、不属于前几类的事业单位。"),
  total: means(format)("自然人和法人或其他组织各类之和，由表格自动计算。"),
} as const;

export const documentsMeanings = {
  issued: means(format)("报告年度内制定并印发的件数，包括修订后重新公布的。"),
  repealed: means(format)("报告年度内废止或者宣布失效的件数。"),
  inForce: means(format)("到报告年度12月31日仍然有效的全部件数，不论哪一年制发。"),
} as const;

export const decisionsMeaning = {
  decisions: means(format)("报告年度内作出的全部决定的件数，包括已公开的和依法不公开的。"),
} as const;

export const feesMeaning = {
  amount: means(format)("报告年度内收取的行政事业性收费总额，以万元计。"),
} as const;

export const remediesMeanings = {
  upheld: usually("维持原行政行为，或者驳回申请人、原告请求的案件。"),
  corrected: usually("撤销、变更、确认违法、责令履行职责等改变了原行政行为的案件。"),
  other: usually("维持、纠正以外结案的，例如撤回申请、撤诉、终止、调解。"),
  pending: usually("到报告年度12月31日还没有作出复议决定或者裁判的案件。"),
  total: means(format)("同一组中四种结果之和，由表格自动计算。"),
} as const;

export const trialDocumentsMeanings = {
  produced: means(trialFormat)("报告年度内新制作的件数。"),
  disclosed: means(trialFormat)("报告年度内新公开的件数，不论哪一年制作。"),
  totalDisclosed: means(trialFormat)("到报告年度年底对外公开的全部件数，不应少于本年新公开数量。"),
} as const;

export const trialItemsMeanings = {
  priorItems: means(trialFormat)("上一年度的项目数，不是办理的件数。"),
  decisions: means(trialFormat)("报告年度内作出的处理决定的件数，不是项目数。"),
  change: means(trialFormat)("报告年度项目数的增减，增加填正数，减少填负数，没有变化填0。"),
} as const;

export const procurementMeanings = {
  items: means(trialFormat)("报告年度内政府集中采购的项目数。"),
  amount: means(trialFormat)("报告年度内政府集中采购的金额；表上没有印单位，这里以万元计。"),
} as const;
