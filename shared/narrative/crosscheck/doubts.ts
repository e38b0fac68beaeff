// A claim that does not fit is examined again, with its surroundings: does it speak of this report's year and body, of all that
// the table counts, of this table at all? Reached only by claims that do not fit, so it may read closely.

import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Prose } from "./prose.ts";

/** own: nothing else can be meant. doubtful: at most a hint. other: it is not about this table. */
export type Meant = "own" | "doubtful" | "other";

const carried = /结转|顺延|转入|遗留|跨年/;

/** Other times than the report year, apart from a carry-over. */
const otherTime =
  /去年|上年|上一?年度|同期|往年|历年|近[两三四五]年|以来|上半年|下半年|季度|[1-9]月份?(?!\d)|每[年月]|“?十[三四五]五|同比|环比|比上|较|增加|增长|减少|下降|上升|平均|[日月年人]均/;
const otherTimeAhead = /去年|上年(?!度?(?:结转|转入|遗留))|同期|上半年|下半年|季度|以来|近[两三]年/;
const severalYears = /20\d\d(?:年度?)?(?:至|到|[—–~～-]+)20\d\d年[^，。；]*$/;
const ownTime = /今年|本年|全年/;

/** Only a part of what the table counts. */
const partial =
  /网络|网上|网站|线上|在线|当面|现场|信函|邮寄|邮件|邮箱|挂号|电子|传真|平台|渠道|延期|当场|电话|口头|逾期|撤回|撤销|撤诉|补正|征求|涉及|主要|有关.{0,4}的|部分|首次|协助|转办|代为|补充|更正|收费|超期|按[期时]|提前|当[日天]|审核|抽查|评查|检查|会商|研判|督办/;
const partialBehind = /^(?:延期|撤回|补正|逾期|网[上络]|当面|信函|[^，。；、]{0,4}(?:撤回|延期|补正后))/;

/** All channels together, which restrict nothing. */
const allChannels =
  /[^，。；]*(?:等|各|多种|多元|不同|[两三四五]种)(?:多种|各种|各类|不同)?(?:渠道|方式|途径|形式|平台)|依申请公开(?:渠道|平台|系统|窗口|邮箱)|(?:申请|受理)渠道/g;

/** Said of one of them only where it does something with applications itself. */
const doing = "(?=[^，。；]{0,14}(?:受理|收到|办[理结]|答复|接收|承[办担]|转[来办交]|有|申请|\\d))";

/** Bodies within or beside this one. */
const narrower = new RegExp(
  `(?:政府办|办公室|本级|各部门|各单位|各镇|各乡|各街道|乡镇|各区|各县|各市|镇街|直部门|直单位|代表|科室)${doing}|机关受理|机关收到|(?:[股科处]|支队|大队|中心)(?:受理|收到|办理|答复)`,
);

/** A whole level of government. */
const wider = /全(?:市|县|区|省|州|旗|镇|乡|系统)(?!面)|系统[受收办共]/;
const otherBody =
  /[\u4e00-\u9fff]{2,12}?(?:局|厅|委员会|委|人民政府|街道办事处|镇政府|乡政府)(?=[^，。；]{0,8}$)/;

/** What else is applied for, decided on and gone to court about. */
const otherMatters =
  /建议|提案|(?:^|[^复])议案|工单|热线|留言|信箱|来访|来信|督办|培训|案例|许可|审批|登记|资质|补[贴助]|低保|救助|贷款|住房|窗口|大厅|政务服务|公文|文件|会议|目录|事项清单|认定|鉴定|仲裁|工伤|征[收地]补偿决定|处罚决定|行政执法|各类(?:案件|行政)|全部行政|法律顾问|项目申|拟公开|公开属性|栏目|政策/;

const ofThem = /^[^。；]*(?:其中|涉及|包括)[^。；]*(?:信息公开|依申请)/;
const ofOtherCases = /作为[^，。；]{0,8}复议机关|以外|(?:^|[^开])类(?:行政)?(?:复议|诉讼)/;
const ofReason = /(?:因|由于)(?!政府信息|信息公开)[^，。；]{2,}/;
/** Documents are granted and denied, too: before they are issued. */
const ofDocuments = /公文|公开属性|拟(?:公开|制发)|保密审查|审查[^，。；]{0,4}信息/;

const documents =
  /听证|案卷|评查|解读|备案|审查|审核|评估|其中|涉及|信息|类|公示|双公示|事项|公开目录|修订|修改|起草|转发|政策性|拟|草案|征求/;

export function meantBy(claim: Claim, { said }: Prose, context: Context): Meant {
  const { sentence, start, clauseStart, numberStart, numberEnd, end, by } = claim;
  const clause = said(Math.max(clauseStart, numberStart - 80), numberStart);
  const before = said(Math.max(sentence.start, numberStart - 240), numberStart);
  const behind = said(numberEnd, Math.min(numberEnd + 40, sentence.end));
  const lead = before.slice(-60);
  const isCarry = by === "carry" || carried.test(clause);

  if (/[比较][^，。；]*$/.test(clause) && !clause.includes("占比")) return "other";
  if (severalYears.test(before)) return "other";
  // 由9件增至14件: what it was before.
  if (/^[增升降减上下提回][加升降少高落长]?[至到]/.test(behind)) return "other";
  if (isOtherYear(before, context.year, isCarry)) return "other";
  if (!isCarry && otherTime.test(clause)) return "other";
  if (!isCarry && otherTimeAhead.test(lead) && !ownTime.test(lead)) return "other";
  if (by === "table" && documents.test(clause + said(numberEnd, end))) return "other";
  if (by === "act" && (isOfPart(clause, claim) || partialBehind.test(behind))) return "other";
  if (by === "remedy" && /各类|各种/.test(clause)) return "other";
  if (by === "remedy" && /应诉|出庭|胜诉|败诉|责任追究|撤诉|复议(?:机构|委员会)/.test(clause)) return "other";
  // 行政复议30件，其中因政府信息公开引发的12件: the first number is of all of them.
  if (by === "remedy" && ofThem.test(said(numberEnd, sentence.end)) && !/信息公开|依申请/.test(before))
    return "other";
  if (by === "remedy" && ofOtherCases.test(before)) return "other";
  // 2件申请因需要另行制作而无法提供: those that have this reason, and perhaps others have another.
  if (
    by === "label" &&
    ofReason.test(said(Math.min(clauseStart, numberEnd), end)) &&
    claim.word?.isDecision &&
    !claim.isNarrowed
  )
    return "doubtful";
  if (by === "label" && ofDocuments.test(before)) return "other";
  if (claim.byDefault && otherMatters.test(said(sentence.start, end) + behind.slice(0, 6))) return "doubtful";
  if (by === "label" && /双公示|^[^，。；]*(?:栏目|信息类|类信息)/.test(clause)) return "other";
  if (claim.doubtful && !isPlain(claim, clause, said)) return "doubtful";
  if (by === "label" && isOfPart(wordsBefore(claim, said), claim)) return "doubtful";
  // 涉及企业21件、个人20件: what the first item is about, the others are about too.
  if (by === "label" && !isRow(claim) && /涉及[^，。；]*$/.test(said(sentence.start, start).slice(-60)))
    return "doubtful";
  if (speaksForOthers(before, lead, context)) return "doubtful";
  return "own";
}

/** What stands before a label in its clause; 涉及第三方合法权益的 says no more than the row does. */
const wordsBefore = (claim: Claim, said: Prose["said"]) => {
  const words = said(claim.clauseStart, claim.start);
  return isRow(claim) ? words.replaceAll("涉及", "") : words;
};

const isRow = ({ word }: Claim) => word?.columns.length === 0;

export const isOfPart = (words: string, { scope }: Claim) =>
  scope === "part" ||
  (scope === undefined && words.includes("其中")) ||
  partial.test(words.replace(allChannels, ""));

/** Words that settle it after all: 作出行政处罚69件, and 政府信息公开申请146件 where nothing else opens the sentence. */
function isPlain({ by, key, start, sentence }: Claim, clause: string, said: Prose["said"]): boolean {
  if (by === "table")
    return /作出|做出|实施|查处|办[理结]|完成/.test(clause) || !spreading.test(said(sentence.start, start));
  return key === "stock" && onlyTime.test(said(sentence.start, start));
}

/** What is done with some of the decisions after they have been taken. */
const spreading =
  /公示|公开|发布|公布|上传|推送|归集|报送|录入|抽查|评查|案卷|受理|审批|申请|其中|信息|咨询|培训/;

const onlyTime =
  /^(?:（[一二三四五六]）[^，。；]{2,16}[。：])?(?:20\d\d年度?|[今本]年度?|本报告年度|全年|我[局委市县区镇办厅]|本(?:机关|单位|局|委)|[，,的共])*$/;

function isOtherYear(before: string, year: number, isCarry: boolean): boolean {
  if (isCarry) return false;
  let last: RegExpExecArray | undefined;
  for (const match of before.matchAll(/20\d\d(?=年)/g)) last = match;
  if (!last || Number(last[0]) === year) return false;
  return !/今年|本年|年度报告/.test(before.slice(last.index));
}

function speaksForOthers(before: string, lead: string, { wide, report, names }: Context): boolean {
  if (wider.test(before) && !wide) return true;
  const inside = narrower.exec(lead);
  // An office that reports for itself is not a part of itself.
  if (inside && !(report.scope === "agency" && names.some((name) => name.includes(inside[0])))) return true;
  const body = otherBody.exec(lead)?.[0];
  return (
    body !== undefined &&
    !/[我本该]/.test(body.slice(0, -1)) &&
    !names.some((name) => isWithin(body.slice(-4), name))
  );
}

/** One name is the other with letters left out: 县发改局, 沭阳县发展和改革局. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
