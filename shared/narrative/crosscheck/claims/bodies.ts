// Whose numbers a sentence speaks of: this body's, those of a part of it, of another one, of a whole level of government.
// Reached only by claims that do not fit.

import type { Context } from "../context.ts";
import type { Meant } from "./doubts.ts";

/** `before`: the sentence up to the number. */
export function bodyMeant(before: string, context: Context): Meant {
  const { wide, report, names } = context;
  const lead = before.slice(-60).replace(everybody, "");
  if (wide ? isOfOtherLevel(before.slice(-40), names) : level.test(before))
    return wide ? "other" : "doubtful";
  const inside = narrower.exec(lead);
  // An office that reports for itself is not a part of itself.
  if (inside && !(report.scope === "agency" && names.some((name) => name.includes(inside[0]))))
    return "doubtful";
  if (wide && ofOneKind.test(lead)) return "doubtful";
  if (someOf.test(before)) return "doubtful";
  if (isOfSubjectBefore(before, names)) return "other";
  const body =
    otherBody.exec(lead)?.[0] ?? subject.exec(lead)?.[1] ?? place.exec(lead)?.[1] ?? beside.exec(lead)?.[1];
  return body !== undefined && !isOwn(body, names) ? "doubtful" : "own";
}

/** Said of one of them only where it does something with applications itself. */
const doing =
  "(?=[^，。；]{0,14}(?:受理|收到|办[理结]|答复|接收|承[办担]|转[来办交]|制[发定]|印发|出台|作出|共|合计|有|零|未|没|均|申请|\\d))";

/** Bodies within or beside this one. */
const narrower = new RegExp(
  `(?:政府办|办公室|本级|部门|单位|各镇|各乡|各街道|乡镇|各区|各县|各市|[省市县区镇]级|两级|基层|县区|区县|市县|市、区|市区）|功能区|园区|设区市|镇街|代表|科室)${doing}|机关受理|机关收到|机构(?:受理|收到|办理|答复)|(?:[股科处]|支队|大队|中心)(?:受理|收到|办理|答复)|全[省市县区][^，。；政各行]{2,5}系统(?:受理|收到|办理|答复|共|新)`,
);

/** This one; 全市各级各部门: all of them together; and those that are applied to. */
const everybody =
  /[本我](?:部门|单位)|向[^，。；]{0,6}(?:单位|部门|机关)|(?:政府|机关)及(?:其|所属)?各?(?:部门|单位)|(?:各级|各地)[^，。；]{0,8}(?:部门|单位|机关)|各(?:乡镇|镇|街道|县区|区县|地)[^，。；]{0,6}各?(?:部门|单位)/g;

const ofOneKind = /(?:公安|税务|司法|检察|审判|海关|城管|交通|市场监管)(?:机关|部门|系统)/;

const someOf =
  /(?:部分|个别|少数|一些|有的|多数)(?:市县|县区|区县|市|县|区|镇街|乡镇|街道|基层|设区市|地方|地区|单位|部门)/;

/** A whole level of government. */
const level = /全(?:国|市|县|区|省|州|旗|镇|乡|系统)(?!面)|系统[受收办共]/;
const levels = /全(国|省|市|县|区|州|旗|镇|乡|街道)(?!面)|[我本][省市县区州旗镇乡局委厅街]|本机关/g;

/** 全省 in the report of a city. */
function isOfOtherLevel(lead: string, [name = ""]: readonly string[]): boolean {
  const last = Array.from(lead.matchAll(levels)).at(-1)?.[1];
  return last !== undefined && !(last === "街道" ? name.includes(last) : name.includes(last));
}

const bodies =
  "(?:局|厅|委员会|管委会|委|医院|学校|大学|公司|集团|[支大]队|人民政府|街道办事处|[市县区镇乡]政府)";
const otherBody = new RegExp(`[\\u4e00-\\u9fff]{2,12}?${bodies}(?=[^，。；]{0,8}$)`);

/** The subject of the clause, further from its number. */
const subject = new RegExp(
  `(?:^|[，。；：]|其中)(?:20\\d\\d年度?)?([\\u4e00-\\u9fff]{2,14}?${bodies}|[市县区镇乡]政府)(?=(?:全年|共|累计|今年|本年|新|收|受|办|答|制|作|印|未|没|无)[^，。；]{0,18}$)`,
);
/** 平川县全年收到…, of a place that is not this one. */
const place =
  /(?:^|[，。；：、])(?:[\u4e00-\u9fff]{1,6}的)?([\u4e00-\u9fff]{2,4}(?:[县区市镇乡旗]|街道))(?=(?:全年|共|累计|今年|本年|新|收|受|办|答|制|作|印|未|没|无)[^，。；]{0,18}$)/;

/** 临溪区新收申请873件，上年结转17件，办结861件: whose numbers the clauses before speak of, until somebody else is named. */
function isOfSubjectBefore(before: string, names: readonly string[]): boolean {
  if (ofItself.test(before)) return true;
  const part = before.slice(Math.max(before.lastIndexOf("；"), before.lastIndexOf("。")) + 1);
  for (const pattern of [leading, exemplified]) {
    const match = pattern.exec(part);
    if (match?.[1] === undefined || isOwn(match[1], names)) continue;
    if (!everybodyElse.test(part.slice(match.index + match[0].length))) return true;
  }
  return false;
}

/** 县政府本级收到申请47件，办结45件. */
const ofItself = /本级[^，。；]{0,8}(?:收|受理|办|答)[^。；]*，[^。；全]*$/;
const named = `[\\u4e00-\\u9fff]{1,14}?(?:${bodies}|[县区市镇乡旗]|街道)`;
const leading = new RegExp(
  `^(?:其中，?|如|例如)?(?:20\\d\\d年度?，?|全年)?(${named})(?=(?:全年|共|累计|今年|本年|新收|新增|收到|受理|办结|答复|制发|印发|被|发生|涉)[^，；。]*，)`,
);
/** 申请量最大的是县住建局，新收申请52件; 以县住建局为例，…. */
const exemplified = new RegExp(`(?:的[是为]|以)(${named})(?:为例)?，`);
const everybodyElse = /[我本][省市县区州旗镇乡局委厅机单]|全[省市县区州旗镇乡系]|合计|总计|各/;

/** 对青山乡2件申请. */
const beside = /[对在将把由]([\u4e00-\u9fff]{2,4}(?:[县区市镇乡旗]|街道))的?$/;

function isOwn(body: string, names: readonly string[]): boolean {
  if (/[我本该]/.test(body.slice(0, -1)) || /全[省市县区州旗镇乡]$/.test(body)) return true;
  // Every body of its kind is called so: the letters before tell them apart.
  const kind = /人民政府$|街道办事处$|委员会$/.exec(body)?.[0].length ?? 0;
  const own = body.slice(-Math.max(4, kind + 2)).replace(/^[的由经以在对与向和及为年]/, "");
  return names.some((name) => isWithin(own, name));
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
