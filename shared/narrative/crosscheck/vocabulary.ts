// The words in which reports claim counts: verbs, and what narrows or widens what is counted. Labels are not here: the form has them.
// It does not know any figure.

/** What is said of applications as a whole. Each has its readings in claimed.ts. */
export type Role = "received" | "newlyReceived" | "handled" | "answered" | "carriedOver" | "carriedForward";

export const aboutRequests =
  /信息公开申请|信息依?申请公开|依申请公开|依申请信息|申请信息公开|公开申请|申请公开/;

export const aboutRemedies = /信息公开|公开申请|依申请|公开引起|公开领域/;

/** Counted elsewhere: none of it is in the tables. */
export const foreign =
  /建议|提案|工单|热线|问政|留言|信箱|咨询|网民|来访|督办|议案|互动|诉求|舆情|培训|人次|条例|案例|典型/;

/** Only a part of what the table counts. */
export const partial =
  /其中|网络|网上|线上|在线|当面|现场|信函|邮寄|邮件|邮箱|挂号|电子|传真|平台|延期|当场|电话|口头|逾期|撤回|撤销|补正|征求|涉及|主要|有关.{0,4}的|部分|首次|协助|转办|代为|补充|更正|收费|超期/;

/** Bodies within or beside this one. */
export const narrower =
  /政府办|办公室|本级|各部门|各单位|各镇|各乡|各街道|乡镇|各区|各县|各市|镇街|直部门|直单位|代表/;

/** A whole level of government. */
export const wider = /全(?:市|县|区|省|州|旗|镇|乡|系统)/;

/** Other times than the report year, apart from a carry-over. */
export const otherTime =
  /去年|上年|上一?年度|同期|往年|历年|近[两三四五]年|以来|上半年|下半年|季度|[1-9]月份?(?!\d)|每[年月]|累计|“?十[三四五]五|前三季度|同比|环比|比上|较|增加|增长|减少|下降|上升|平均/;

export const carriedOver =
  /(?:上一?年度?|去年|往年|历年)(?:度)?.{0,4}(?:结转|转入|遗留|转结|未办结)|20\d\d年度?(?:结转|转入)|结转(?:自|的)?(?:上一?年|去年)/;

export const carriedForward =
  /(?:结转|转入?|顺延|延续|跨年|留)(?:到|至|入|在|往)?(?:下|次|明|20\d\d)(?:一)?(?:年|度)?|下一?年度?继续|未办结|尚未办结|正在办理|尚在办理/;

/** Directly behind the number: 103件顺延到下年度. */
export const carriedForwardAfter =
  /^(?:申请|案件|未办结)?(?:件)?(?:需|将|待|已|均|按规定|依法|依规|尚在|正在|申请)?(?:结转|顺延|转入?|延至|跨年|办理中，?将?结转|留)(?:到|至|入|往)?(?:下|次|明|20\d\d)/;

const verbs: readonly (readonly [Role, RegExp])[] = [
  ["newlyReceived", /新收到?|新增(?!公开|发布)|新接收/g],
  ["received", /收到|接收|受理|收办|接到|收悉|接办/g],
  ["handled", /办理(?!完|结|情况|平台|流程|答复|中)|处理(?!决定|费|情况)/g],
  ["answered", /办结|办复|答复(?!书|意见|平台|率)|回复|办理完[毕成]|办理答复/g],
];

/** What the words directly before a number say was done; the last verb speaks. */
export function lastVerb(words: string): { role: Role; at: number } | undefined {
  let last: { role: Role; at: number } | undefined;
  for (const [role, pattern] of verbs) {
    for (const match of words.matchAll(pattern)) {
      if (!last || match.index > last.at || (match.index === last.at && role === "answered")) {
        last = { role, at: match.index };
      }
    }
  }
  return last;
}

/** Words that stand between a label and its number without changing what is counted. */
export const fillers: readonly string[] = [
  "政府信息公开申请",
  "公开申请",
  "政府信息公开",
  "政府信息",
  "提出的",
  "提出",
  "申请量",
  "申请数",
  "申请",
  "的有",
  "答复",
  "决定",
  "处理",
  "情形",
  "案件",
  "信息",
  "件数",
  "数量",
  "分别为",
  "的为",
  "共计",
  "合计",
  "总数",
  "数",
  "的",
  "类",
  "共",
  "计",
  "有",
  "为",
  "等",
  "是",
  "”",
  "“",
  "：",
];

export const joints: readonly string[] = ["以及", "及", "和", "与", "或", "、"];

export const countUnits: ReadonlySet<string> = new Set(["件", "条", "起", "例", "份", "宗", "件次", "个"]);
