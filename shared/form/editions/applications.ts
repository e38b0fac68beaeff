// Section 三 of both editions: the applications received and what became of them. Only （六）其他处理 differs.
// Sources: 政府信息公开条例 articles 14–16 and 27–39; 国办公开办函〔2019〕60号 and 〔2021〕30号, table 三.

import { defineBlock, heading, type Row, type TableSection } from "../define.ts";
import type { Rule } from "../rule.ts";
import { balance } from "../rules/balance.ts";
import { carriedOver } from "../rules/carriedOver.ts";
import { casesWithoutApplications } from "../rules/casesWithoutApplications.ts";
import { partsTotal } from "../rules/partsTotal.ts";
import { rowTotals } from "../rules/rowTotals.ts";
import { remedies } from "./remedies.ts";

export const organisation = heading("法人或其他组织", undefined, ["企业或其他组织", "单位或其他组织"]);
export const results = heading("三、本年度办理结果");
export const denied = heading("（三）不予公开", results);
export const unavailable = heading("（四）无法提供", results);
export const notProcessed = heading("（五）不予处理", results);
/** Where the editions differ: one row, or three under this heading. */
export const otherResults = heading("（六）其他处理", results);

/** 信访, 举报 and 投诉 in any order, as a kind of applications; alone they are petitions. */
const petitionNames = ["信访举报投诉", "信访、举报、投诉", "信访投诉举报", "信访、投诉、举报"].flatMap(
  (name) => [`${name}类`, `${name}类申请`, `${name}性质`, `${name}为内容`, `属于${name}`, `进行${name}`],
);

/** The block of section 三; `otherRows` are the rows under（六）其他处理. */
export const defineApplications = <const K extends string>(otherRows: Readonly<Record<K, Row>>) =>
  defineBlock({
    id: "requests",
    prefix: "requests.",
    corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    columnsHeading: "申请人情况",
    columns: {
      naturalPerson: { label: "自然人", aliases: ["公民", "个人", "公民个人"], kind: "count" },
      business: { label: "商业企业", aliases: ["企业"], under: organisation, kind: "count" },
      research: { label: "科研机构", aliases: ["科研院所"], under: organisation, kind: "count" },
      publicWelfare: { label: "社会公益组织", aliases: ["公益组织"], under: organisation, kind: "count" },
      legalService: { label: "法律服务机构", aliases: ["律师事务所"], under: organisation, kind: "count" },
      other: { label: "其他", under: organisation, kind: "count" },
      total: { label: "总计", kind: "count" },
    },
    rows: {
      received: {
        label: "一、本年新收政府信息公开申请数量",
        short: "一、本年新收",
        basis: "条例第二十七条、第三十一条",
        guidance: "报告年度1月1日至12月31日期间新收到的申请，按申请人类别填写件数。",
      },
      carriedOver: {
        label: "二、上年结转政府信息公开申请数量",
        short: "二、上年结转",
        basis: "条例第五十条",
        guidance: "上年度收到、转到本年度继续办理的申请，应与上年度报告的“四、结转下年度继续办理”一致。",
      },
      granted: {
        label: "（一）予以公开",
        aliases: ["同意公开", "全部公开", "予以全部公开", "给予公开"],
        under: results,
        basis: "条例第三十六条第一、二项",
        guidance: "提供了所申请的信息，或者告知了获取的方式、途径、时间的，计入此处。",
      },
      partiallyGranted: {
        label: "（二）部分公开",
        note: "（区分处理的，只计这一情形，不计其他情形）",
        under: results,
        basis: "条例第三十七条",
        guidance: "一件申请中部分公开、部分不公开的，只在此处计1件，不再计入（三）。",
      },
      "denied.stateSecret": {
        label: "1.属于国家秘密",
        aliases: ["涉及国家秘密"],
        under: denied,
        basis: "条例第十四条",
        guidance: "所申请信息依法确定为国家秘密的。",
      },
      "denied.prohibitedByLaw": {
        label: "2.其他法律行政法规禁止公开",
        aliases: ["法律行政法规禁止公开", "法律、行政法规禁止公开", "法律法规禁止公开"],
        under: denied,
        basis: "条例第十四条",
        guidance: "国家秘密以外，法律、行政法规禁止公开的。",
      },
      "denied.securityAndStability": {
        label: "3.危及“三安全一稳定”",
        aliases: ["三安全一稳定"],
        under: denied,
        basis: "条例第十四条",
        guidance: "公开后可能危及国家安全、公共安全、经济安全、社会稳定的。",
      },
      "denied.thirdPartyRights": {
        label: "4.保护第三方合法权益",
        aliases: ["第三方合法权益", "第三方权益", "第三方商业秘密或个人隐私"],
        under: denied,
        basis: "条例第十五条",
        guidance: "涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。",
      },
      "denied.internalAffairs": {
        label: "5.属于三类内部事务信息",
        aliases: ["内部事务信息", "三类内部事务信息"],
        under: denied,
        basis: "条例第十六条第一款",
        guidance: "人事管理、后勤管理、内部工作流程三类内部事务信息。",
      },
      "denied.processInformation": {
        label: "6.属于四类过程性信息",
        aliases: ["过程性信息", "四类过程性信息"],
        under: denied,
        basis: "条例第十六条第二款",
        guidance: "讨论记录、过程稿、磋商信函、请示报告四类过程性信息。",
      },
      "denied.enforcementFile": {
        label: "7.属于行政执法案卷",
        aliases: ["行政执法案卷信息", "行政执法案卷"],
        under: denied,
        basis: "条例第十六条第二款",
        guidance: "行政执法案卷信息，法律、法规、规章规定应当公开的除外。",
      },
      "denied.administrativeInquiry": {
        label: "8.属于行政查询事项",
        aliases: ["行政查询事项"],
        under: denied,
        basis: "条例第三十六条第七项",
        guidance: "工商、不动产登记资料等，法律法规对获取另有专门规定的。",
      },
      "unavailable.notHeld": {
        label: "1.本机关不掌握相关政府信息",
        aliases: ["本机关不掌握", "不掌握相关政府信息", "不掌握相关信息", "不掌握所申请的信息"],
        under: unavailable,
        basis: "条例第三十六条第四、五项",
        guidance: "经检索信息不存在，或者不属于本机关负责公开的。",
      },
      "unavailable.needsCreation": {
        label: "2.没有现成信息需要另行制作",
        aliases: ["没有现成信息", "需要另行制作"],
        under: unavailable,
        basis: "条例第三十八条",
        guidance: "需要对现有信息进行加工、分析才能提供的。",
      },
      "unavailable.stillUnclear": {
        label: "3.补正后申请内容仍不明确",
        aliases: ["补正后仍不明确"],
        under: unavailable,
        basis: "条例第三十条",
        guidance: "申请人补正之后，申请内容仍然不明确的。",
      },
      "notProcessed.petition": {
        label: "1.信访举报投诉类申请",
        aliases: petitionNames,
        under: notProcessed,
        basis: "条例第三十九条第一款",
        guidance: "以申请公开的形式进行信访、投诉、举报的。",
      },
      "notProcessed.duplicate": {
        label: "2.重复申请",
        aliases: ["重复提出的申请", "重复提出申请", "重复提交的申请", "重复提交申请"],
        under: notProcessed,
        basis: "条例第三十六条第六项",
        guidance: "已经答复过，申请人又就同一内容重复提出申请的。",
      },
      "notProcessed.publication": {
        label: "3.要求提供公开出版物",
        under: notProcessed,
        basis: "条例第三十九条第二款",
        guidance: "要求提供政府公报、报刊、书籍等公开出版物的。",
      },
      "notProcessed.excessive": {
        label: "4.无正当理由大量反复申请",
        aliases: ["大量反复申请", "反复大量申请"],
        under: notProcessed,
        basis: "条例第三十五条",
        guidance: "申请的数量、频次明显超过合理范围，且理由不合理的。",
      },
      "notProcessed.confirmation": {
        label: "5.要求行政机关确认或重新出具已获取信息",
        aliases: ["确认或重新出具已获取信息", "重新出具已获取信息"],
        under: notProcessed,
        basis: "国办公开办函〔2021〕30号 表三",
        guidance: "要求对已经取得的信息加以确认或者重新出具的。",
      },
      ...otherRows,
      resultsTotal: {
        label: "（七）总计",
        under: results,
        basis: "条例第五十条",
        guidance: "（一）至（六）各项之和，即本年度作出最终处理结果的申请总数。",
      },
      carriedForward: {
        label: "四、结转下年度继续办理",
        basis: "条例第五十条",
        guidance: "到12月31日尚未办结、转到下年度继续办理的申请。",
      },
    },
  });

type Applications = ReturnType<typeof defineApplications>;

export const applicationsSection = (block: Applications, notice: string): TableSection => ({
  kind: "table",
  id: "requests",
  numeral: "三",
  title: "三、收到和处理政府信息公开申请情况",
  basis: `${notice}；条例第五十条第一款第二项`,
  blocks: [block],
});

/** R1, R2, R3, R5, R9: table three agrees with itself, with last year's and with table four. */
export const applicationsRules = (block: Applications, notice: string): Rule[] => [
  rowTotals(block, "total", { id: "requests.rowTotal", basis: `${notice} 表三“总计”` }),
  partsTotal(block, "resultsTotal", results, {
    id: "requests.resultsTotal",
    basis: `${notice} 表三“（七）总计”`,
    parts: "（一）至（六）各项之和",
  }),
  balance(block, ["received", "carriedOver"], ["resultsTotal", "carriedForward"], {
    id: "requests.balance",
    basis: `${notice} 表三勾稽关系`,
  }),
  carriedOver(block, "carriedOver", "carriedForward", {
    id: "requests.carriedOver",
    basis: `${notice} 表三`,
  }),
  ...casesWithoutApplications(remedies, "total", block, ["received", "carriedOver"], {
    id: "remedies.applications",
    basis: `${notice} 表三、表四`,
  }),
];
