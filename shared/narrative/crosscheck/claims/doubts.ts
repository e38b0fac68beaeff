// A claim that does not fit is examined again, with its surroundings: does it speak of this report's year and body, of all that
// the table counts, of this table at all? Reached only by claims that do not fit, so it may read closely.

import type { Claim } from "./claim.ts";
import { bodyMeant } from "./bodies.ts";
import type { Context } from "../context.ts";
import { isCountedElsewhere, isOfApplicantBefore } from "./countedElsewhere.ts";
import type { Prose } from "../text/prose.ts";
import { reachedKey } from "./reached.ts";
import { isWider } from "./widerIntake.ts";

/**
 * own: nothing else can be meant. doubtful: at most a hint. other: it is not about this table. part: of what the table counts, only
 * some, and yet more than all of it.
 */
export type Meant = "own" | "doubtful" | "other" | "part";

const carried = /结转|顺延|转入|遗留|跨年/;

/** Other times than the report year, apart from a carry-over. */
const otherTime =
  /去年|上年|上一?年度|同期|往年|历年|近[两三四五]年|以来|上半年|下半年|季度|[1-9]月份?(?!\d)|每[年月]|“?十[三四五]五|同比|环比|比上|较|增加|增长|减少|下降|上升|平均|[日月年人]均/;
const otherTimeAhead =
  /去年|上年(?!度?(?:结转|转入|遗留))|同期|上半年|下半年|季度|以来|近[两三]年|[两三四五六七八九十]年[来间]|[至到—–~～-](?:[1-9]|1[01])月(?!\d)|[2-9]月?[至到—–~～-]+12月(?!\d)/;
const severalYears =
  /20\d\d(?:年度?)?(?:至|到|[—–~～-]+)20\d\d年(?:[^，。；]*|[^。；]*(?:累计|合计|总计|年均|依次|分别|逐年|先后|各年)[^，。；]*)$/;
const ownPart =
  /^[^。；，]{0,10}，其中[^。；，]{0,4}?[我本](?:[局委厅办院镇乡]|机关|单位|部门|街道|中心)(?!不)/;
const ownTime = /今年|本年|全年/;
/** 较上年减少，为14件. */
const compared = /[较比]上年度?(?:有所|明显|略有|大幅)?(?:增加|增多|上升|减少|下降)/g;

/** 1月1日至6月30日: not the whole year. */
function isOfSpan(lead: string): boolean {
  const span = /(\d+月\d+)日?[至到—–~～-]+(?:20\d\d年)?(\d+月\d+)日?[^。；]*$/.exec(lead);
  return span !== null && `${span[1]}-${span[2]}` !== "1月1-12月31" && !ownTime.test(span[0]);
}

/** A half, a quarter, some months of the report year: what came in then is a part of the year's. */
const partOfYear = /上半年|下半年|前?[一二三四两1-4]个?季度|(?:^|\D)(?:[1-9]|1[0-2])月(?!\d?\d?日)/;
const otherYears = /去年|上年|同期|以来|近[两三四五]年|往年|历年|次年|明年|每|平均|[日月年人]均/;
const ofPeriod = /其中|网|当面|信函|邮/;

const isAboveAll = ({ readings, value, exactness }: Claim, { ledger }: Context) =>
  (exactness === "exact" || exactness === "atLeast") &&
  readings.every((reading) => (ledger.amount(reading) ?? value) < value);

/** Only a part of what the table counts. */
const partial =
  /网络|网上|网站|线上|在线|当面|现场|信函|邮寄|邮件|邮箱|挂号|电子|传真|平台|渠道|延期|延长|当场|电话|口头|逾期|撤回|撤销|撤诉|补正|征求|涉及|主要|有关.{0,4}的|部分(?!公开)|首次|协助|转办|代为|补充|更正|收费|超期|按[期时]|提前|当[日天]|审核|抽查|评查|检查|会商|研判|督办/;
const partialBehind = /^(?:延期|撤回|补正|逾期|网[上络]|当面|信函|[^，。；、]{0,4}(?:撤回|延期|补正后))/;

/** All channels together, which restrict nothing; letters that are what is applied for. */
const allChannels =
  /[^，。；]*(?:等|各|多种|多元|不同|[两三四五]种)(?:多种|各种|各类|不同)?(?:渠道|方式|途径|形式|平台)|依申请公开(?:渠道|平台|系统|窗口|邮箱)|(?:申请|受理)渠道|磋商信函/g;

/** What else is applied for, decided on and gone to court about. */
const otherMatters =
  /建议|提案|(?:^|[^复])议案|工单|热线|信访(?!举报|、)|投诉件|留言|信箱|来访|来信|督办|培训|案例|许可|审批|登记|资质|补[贴助]|低保|救助|贷款|住房|窗口|大厅|政务服务|公文|文件|会议|目录|事项清单|(?:工伤|资格|违法|企业|职称|人才|困难|事故)[^，。；]{0,4}认定|鉴定|仲裁|工伤|征[收地]补偿决定|法治政府|法治建设|依法行政|依法履职|处罚决定|行政执法|各类(?:案件|行政)|全部行政|法律顾问|项目申|拟公开|公开属性|栏目|政策/;

const ofThem = /^(?:中，|[^。；]*(?:其中|涉及|包括))[^。；]*(?:信息公开|依申请)/;
const ofOtherCases = /作为[^，。；]{0,8}复议机关|以外|(?:^|[^开])类(?:行政)?(?:复议|诉讼)/;
const ofCause =
  /(?:因|由于)(?!政府信息|信息公开)(?:(?!公开|答复|申请)[^，。；]){2,12}(?:引发|引起|导致|产生)[^，。；]*$/;
const isOutcome = ({ key }: Claim) => !key.endsWith(".total");
/** 因征收引发行政复议16件，其中5件被纠正: of those. */
const upToLast = (before: string) => before.replace(/，[^，。；]*$/, "");
const ofOtherCause =
  /(?:因|由于)(?![^，。；]*(?:公开|答复))[^，。；]{2,}(?:引发|引起|导致|提起|产生)[^，。；]{0,8}$/;
const ofMatterBefore = /[^，。；]{3,}，[^，。；]{0,6}(?:引发|引起|导致|产生)[^。；]*$/;
const ofJudge = /(?:法院|复议机[关构]|复议委员会)[^，。；]{0,4}(?:受理|收到|审理|立案|新收)/;
const ofReason = /(?:因|由于)(?!政府信息|信息公开)[^，。；]{2,}/;
/** Documents are granted and denied, too: before they are issued. */
const ofDocuments = /公文|公开属性|拟(?:公开|制发)|保密审查|审查[^，。；]{0,4}信息/;

const documents =
  /听证|案卷|指标|任务|考核|目标|评查|解读|备案|审查|审核|评估|其中|涉及|信息|类|公示|双公示|事项|告知|申请|受理|不予|撤销|撤回|变更|文书|立案|线索|公开目录|修订|修改|起草|转发|政策性|拟|草案|征求|重新公布|减免|免征|停征|缓[征缴]|退[还付费]|清退/;

/** 收到的申请中尚有3件. */
const amongThem = /(?:申请|案件|件)[^，。；]{0,2}(?:之)?中/;
/** Before the row of table 二: a kind of it alone, 作出土地违法行政处罚97件. */
const ofKind =
  /(?:作出|做出|实施|办理|查处|下达|给予)(?!行政|[共各]|规范)[^，。；、的了]{2,}$|(?:违法行为|违法|[^各]类|领域|监管|方面)的?$/;
/** 一般程序行政处罚, 减轻行政处罚 are kinds, too: what stands before the row says who, when or what was done. */
const leadsToTable =
  /(?:^|[，。；：、（\d]|[我全本各][省市县区州旗镇乡局委厅院]|政府|机关|单位|部门|局|年度?|年内|[共计对了的出施理结成达取展新收为与和及或将把件有行]|方面|中|系统|各级|各类|各项|依法|全部|其中|包括|涉及)$/;
const bothKinds = /强制执行[^。]*强制措施|强制措施[^。]*强制执行/;
const opensLabel =
  /(?:^|[，。、；：（和及与或由为的自对向从中是]|[共另还]有|包括|分别|申请|涉及|各类|收到|受理|办理|以及)$/;
const ofOtherReason = /(?:因|由于)(?![^，。；]*(?:公开|依申请|答复))[^，。；]{2,}/;
/** Decisions that are taken in one way among others. */
const byManner = /网上|线上|在线|网络|全程|掌上|自助|即办|当场|窗口|简易程序|免罚|首违|立案/;

export function meantBy(claim: Claim, prose: Prose, context: Context): Meant {
  const { said } = prose;
  const { sentence, start, clauseStart, numberStart, numberEnd, end, by, key } = claim;
  const clause = said(Math.max(clauseStart, numberStart - 80), numberStart);
  const before = said(Math.max(sentence.start, numberStart - 240), numberStart);
  const behind = said(numberEnd, Math.min(numberEnd + 40, sentence.end));
  const lead = before.slice(-60).replace(compared, "");
  const isCarry = by === "carry" || carried.test(clause);

  if (key.endsWith(reachedKey)) return partOfYear.test(lead) ? "other" : bodyMeant(before, context);
  if (/[比较][^，。；]*$/.test(clause) && !clause.includes("占比")) return "other";
  if (severalYears.test(before) || isOfSpan(lead)) return "other";
  // 市政府废止文件21件，其中由我局起草的2件: the whole is not this body's.
  if (ownPart.test(behind)) return "other";
  // 由9件增至14件: what it was before.
  if (/^[增升降减上下提回][加升降少高落长]?[至到]/.test(behind)) return "other";
  if (isOtherYear(before, context.year, isCarry)) return "other";
  if (!isCarry && !claim.doubtful && partOfYear.test(lead) && isAboveAll(claim, context)) {
    const isOfThisYear = !otherYears.test(lead) && !ofPeriod.test(clause);
    if (isOfThisYear && bodyMeant(before, context) === "own") return "part";
  }
  // 截至2024年1月20日，上年末结转的3件: seen from the next year, last year's is this one's.
  if (by === "carry" && isLater(before, context.year, claim.key)) return "other";
  if (!isCarry && otherTime.test(clause)) return "other";
  if (!isCarry && otherTimeAhead.test(lead) && !ownTime.test(lead)) return "other";
  if (by === "table" && (documents.test(clause + said(numberEnd, end)) || byManner.test(clause)))
    return "other";
  // 三个科室分别受理9件、7件: none of them is the whole.
  // 收到申请超过30件的单位有4个
  if (by === "act" && /^的?(?:单位|部门|机关|乡镇|街道|[区县]|镇)/.test(behind)) return "other";
  if (/模拟|暗访|抽测/.test(before)) return "other";
  if (by !== "table" && isCountedElsewhere(clause, said(numberEnd, Math.min(numberEnd + 70, sentence.end))))
    return "other";
  // 法律服务机构申请4件，办结4件: those of that applicant.
  if (key === "answered" && isOfApplicantBefore(claim, prose)) return "other";
  if (
    by === "act" &&
    ((clause.includes("分别") && !isInTurn(said(start, numberStart))) || amongThem.test(clause))
  )
    return "other";
  if (by === "table" && bothKinds.test(said(Math.max(sentence.start, start - 60), end) + behind))
    return "doubtful";
  if (by === "table" && claim.key.endsWith(".decisions") && !leadsToTable.test(said(clauseStart, start)))
    return "doubtful";
  if (by === "table" && ofKind.test(said(clauseStart, start))) return "doubtful";
  // 接到来件209件，剔除误投的25件，实际登记184件: more came in than applications.
  if (by === "act" && isAboveAll(claim, context) && isWider(claim, said(numberEnd, numberEnd + 120), context))
    return "other";
  if (by === "act" && (isOfPart(clause, claim) || partialBehind.test(behind)))
    return isInTimeAboveAll(claim, clause, context) && bodyMeant(before, context) === "own"
      ? "part"
      : "other";
  if (by === "remedy" && (/各类|各种/.test(clause) || ofOtherReason.test(clause))) return "other";
  // 有9个部门零复议: what is counted are bodies.
  if (by === "remedy" && /部门|单位|零/.test(said(numberEnd, end))) return "other";
  // 申请人撤回行政复议9件、行政诉讼3件
  if (by === "remedy" && /撤回[^，。；]*$/.test(before)) return "other";
  // 因土地征收引发的政府信息公开行政复议18件
  if (by === "remedy" && (ofCause.test(before) || (isOutcome(claim) && ofCause.test(upToLast(before)))))
    return "other";
  // 县人民法院受理行政诉讼97件: of everybody.
  if (by === "remedy" && ofJudge.test(clause) && !sentence.onInformation) return "other";
  // 执法办案不够规范，全年引发行政复议19件
  if (by === "remedy" && claim.byDefault && ofMatterBefore.test(before) && !/公开|答复|申请/.test(before))
    return "other";
  if (by === "nothing" && ofOtherCause.test(before)) return "other";
  if (by === "remedy" && claim.scope === "part") return "other";
  // 行政复议答复9件: those of other matters, too.
  if (by === "remedy" && claim.key.endsWith(".total") && said(start, numberStart).includes("答复"))
    return "other";
  if (
    by === "remedy" &&
    /应诉|出庭|胜诉|败诉|责任追究|撤诉|撤回|调解|和解|化解|协助|配合|复议(?:机构|委员会)/.test(clause)
  )
    return "other";
  // 行政复议30件，其中因政府信息公开引发的12件: the first number is of all of them.
  if (by === "remedy" && ofThem.test(said(numberEnd, sentence.end)) && !/信息公开|依申请/.test(before))
    return "other";
  if (by === "remedy" && ofOtherCases.test(before)) return "other";
  // 2件申请因需要另行制作而无法提供: those that have this reason, and perhaps others have another.
  if (
    by === "label" &&
    isOfReason(said(Math.min(clauseStart, numberEnd), end)) &&
    claim.word?.isDecision &&
    !claim.isNarrowed
  )
    return "doubtful";
  if (by === "label" && ofDocuments.test(before)) return "other";
  if (claim.byDefault && otherMatters.test(said(sentence.start, end) + behind.slice(0, 6))) return "doubtful";
  if (by === "label" && /双公示|^[^，。；]*(?:栏目|信息类(?!不予|申请|的?申请)|类信息)/.test(clause))
    return "other";
  if (claim.doubtful && !isPlain(claim, clause, said)) return "doubtful";
  if (by === "label" && isOfPart(wordsBefore(claim, said), claim))
    return isAboveRow(claim, wordsBefore(claim, said), context) && bodyMeant(before, context) === "own"
      ? "part"
      : "doubtful";
  // 民营企业9件: a kind of what the label stands for.
  if (by === "label" && claim.word?.isFormal === false && !opensLabel.test(said(start - 2, start)))
    return "doubtful";
  // 涉及企业21件、个人20件: what the first item is about, the others are about too.
  if (
    by === "label" &&
    !isRow(claim) &&
    claim.scope !== "all" &&
    /涉及[^，。；]*$/.test(said(sentence.start, start).slice(-60))
  )
    return "doubtful";
  if (by === "act" && objectOf(said(start, numberStart)).length > 1) return "doubtful";
  return bodyMeant(before, context);
}

/** Of whatever they are a part, no more can have ended so than the table has in all: 补正通知5份，其中逾期不补正2件. */
const isAboveRow = (claim: Claim, words: string, context: Context) =>
  claim.scope === "part" &&
  isRow(claim) &&
  claim.word?.isDecision === false &&
  !claim.sentence.onForeign &&
  !partial.test(words) &&
  isAboveAll(claim, context);

/** 按期办结66件: no more can have been done in time than were done. */
function isInTimeAboveAll(claim: Claim, clause: string, context: Context): boolean {
  const { key, sentence } = claim;
  const words = clause.replace(inTime, "");
  return (
    key === "answered" &&
    words !== clause &&
    sentence.onRequests &&
    !sentence.onForeign &&
    !isOfPart(words, claim) &&
    isAboveAll(claim, context)
  );
}

const inTime = /按[期时]|及时|如期/g;

/** Whether other reasons may stand beside this one: 因不掌握、没有现成信息等原因 are all of them. */
const isOfReason = (words: string) => ofReason.test(words) && !/等(?:原因|情形|情况|理由|因素)/.test(words);

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
function isPlain(
  { by, key, start, numberEnd, sentence }: Claim,
  clause: string,
  said: Prose["said"],
): boolean {
  if (by === "table")
    return /作出|做出|实施|查处|办[理结]|完成/.test(clause) || !spreading.test(said(sentence.start, start));
  if (key === "answered" && by === "act") {
    const behind = said(numberEnd, sentence.end);
    return (
      answeredInAll.test(said(sentence.start, start)) &&
      toApplicants.test(behind) &&
      !/\d/.test(behind) &&
      !otherMatters.test(behind)
    );
  }
  return key === "stock" && onlyTime.test(said(sentence.start, start));
}

/** 全年共答复58件，均在法定期限内送达申请人。 */
const answeredInAll = /^(?:全年|[今本]年度?|20\d\d年度?|我[局委市县区镇办厅]|本(?:机关|单位)|[，共已均])*$/;
const toApplicants = /申请|法定期限|依申请|按[期时]答复/;

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

const isLater = (before: string, year: number, key: string) =>
  key === "carriedOver"
    ? before.includes(`${year + 1}年`)
    : new RegExp(`(?:截至|截止|至)(?:目前|${year + 1}年)`).test(before);

/** 新收、办结分别为60件、61件 tells them apart by what was done. */
const isInTurn = (words: string) => /^[^，。；]{2,12}分别[为是有]?(?:\d+件[、，和])*$/.test(words);

/** What is counted, where words between a verb and its number say so: 受理信访事项60件, 办结量之间的差额3件. */
const objectOf = (words: string) => words.replace(ownObject, "");

const ownObject =
  /新?(?:收到|接收|受理|收办|接到|收悉|接办|收)|新增|办理|处理|办结|办复|答复|回复|完[毕成结]|审结|政府信息|信息|依?申请(?:公开|书|件|表|事项|量)?|公开|公民|法人|自然人|其[他它]组织|[和或者与及、提出交的各类种共合总累计数量件达到高为了有是约近超过逾已人等新收件本全今年度，均依法已中由向]|（[^）]*）|分别|案件|事项|上年度?|结转|来自|主体|来源|书面|社会|公众|群众|行政|我[局委厅市县区镇]|机关|\d/g;
