// Section 三 of both editions: the applications received and what became of them. Only （六）其他处理 differs.
// Sources: 政府信息公开条例 articles 14–16 and 27–39; 国办公开办函〔2019〕60号 and 〔2021〕30号, table 三.

import { defineBlock, heading, type Row, type TableSection, words } from "../define.ts";
import type { Rule } from "../rule.ts";
import { balance } from "../rules/balance.ts";
import { carriedOver } from "../rules/carriedOver.ts";
import { partsTotal } from "../rules/partsTotal.ts";
import { rowTotals } from "../rules/rowTotals.ts";

const organisation = heading(
  "法人或其他组织",
  undefined,
  words("法人和其他组织 法人或者其他组织 法人及其他组织 法人组织 法人 单位申请 组织机构"),
);
export const results = heading("三、本年度办理结果", undefined, ["办理结果", "处理结果", "答复结果"]);
const denied = heading(
  "（三）不予公开",
  results,
  words("不公开 不同意公开 拒绝公开 没有公开 没公开 不给公开 未予公开 未公开"),
);
const unavailable = heading("（四）无法提供", results, words("提供不了 没法提供 不能提供 未能提供"));
const notProcessed = heading("（五）不予处理", results, ["不处理", "未予处理", "不作处理"]);
/** Where the editions differ: one row, or three under this heading. */
export const otherResults = heading("（六）其他处理", results, ["作其他处理", "其它处理", "其他方式处理"]);

/** The block of section 三; `otherRows` are the rows under（六）其他处理. */
export const defineApplications = <const K extends string>(otherRows: Readonly<Record<K, Row>>) =>
  defineBlock({
    id: "requests",
    prefix: "requests.",
    corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    columnsHeading: "申请人情况",
    opening: {
      question: "今年收到政府信息公开申请了吗，有没有上年结转的？",
      nothing: words("政府信息公开申请 信息公开申请 依申请公开 公开申请 依申请 申请人 申请 依申请公开业务"),
    },
    columns: {
      naturalPerson: {
        label: "自然人",
        kind: "count",
        aliases: words(
          "个人 群众 公民 市民 老百姓 百姓 居民 村民 民众 农民 私人 普通人 个人申请人 公民个人 人民群众",
        ),
      },
      business: {
        label: "商业企业",
        under: organisation,
        kind: "count",
        aliases: words(
          "企业 公司 工厂 商家 厂家 国企 民企 国有企业 民营企业 商业公司 企业法人 商企 企业单位 公司企业 商业机构",
        ),
      },
      research: {
        label: "科研机构",
        under: organisation,
        kind: "count",
        aliases: words(
          "科研院所 研究所 研究院 研究中心 高校 大学 学校 院校 学院 高等院校 科研单位 科研机关 研究机构 科研",
        ),
      },
      publicWelfare: {
        label: "社会公益组织",
        under: organisation,
        kind: "count",
        aliases: words(
          "公益组织 社会组织 基金会 协会 学会 慈善会 慈善组织 公益机构 公益团体 社会团体 社团 民间组织 公益性组织 志愿者组织 社会公益机构 公益",
        ),
      },
      legalService: {
        label: "法律服务机构",
        under: organisation,
        kind: "count",
        aliases: words(
          "律所 律师事务所 律师 律师楼 法律服务所 法律服务 法律机构 法律服务组织 法律援助中心 法律事务所",
        ),
      },
      other: {
        label: "其他",
        under: organisation,
        kind: "count",
        aliases: words("其他组织 其它组织 其他机构 其他单位 其他申请人 其他法人 其他类申请人 其它"),
      },
      total: { label: "总计", kind: "count", aliases: words("合计 总数 总量 总计数 合计数") },
    },
    rows: {
      received: {
        label: "一、本年新收政府信息公开申请数量",
        short: "一、本年新收",
        basis: "条例第二十七条、第三十一条",
        guidance: "报告年度1月1日至12月31日期间新收到的申请，按申请人类别填写件数。",
        aliases: words(
          "本年新收 新收 新收到 收到 今年收到 本年收到 本年度收到 收到申请 接到 接收 收办 受理 新受理 新增申请 新接 来申请 提出申请 提交申请 递交申请 新申请 申请公开 当年新收 本年度新收 今年新收",
        ),
      },
      carriedOver: {
        label: "二、上年结转政府信息公开申请数量",
        short: "二、上年结转",
        basis: "条例第五十条",
        guidance: "上年度收到、转到本年度继续办理的申请，应与上年度报告的“四、结转下年度继续办理”一致。",
        aliases: words(
          "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 往年结转 去年转来 上年转来 上年转入 去年转入 结转自上年 去年遗留 上年遗留 去年没办完 上年未办结 去年未办结 上年留下 去年留下 上年结余 上年接转 去年接转 结转 上年结转来",
        ),
      },
      granted: {
        label: "（一）予以公开",
        under: results,
        basis: "条例第三十六条第一、二项",
        guidance: "提供了所申请的信息，或者告知了获取的方式、途径、时间的，计入此处。",
        aliases: words(
          "同意公开 全部公开 全部予以公开 答复公开 准予公开 给予公开 依法公开 公开了 公开 已公开 全文公开 可以公开",
        ),
      },
      partiallyGranted: {
        label: "（二）部分公开",
        note: "（区分处理的，只计这一情形，不计其他情形）",
        under: results,
        basis: "条例第三十七条",
        guidance: "一件申请中部分公开、部分不公开的，只在此处计1件，不再计入（三）。",
        aliases: words("部分予以公开 区分处理 部分公开部分不公开 公开一部分 公开部分 公开了一部分 部份公开"),
      },
      "denied.stateSecret": {
        label: "1.属于国家秘密",
        under: denied,
        basis: "条例第十四条",
        guidance: "所申请信息依法确定为国家秘密的。",
        aliases: words("国家秘密 国密 涉密 保密 国家机密 涉及国家秘密 涉密信息 秘密文件"),
      },
      "denied.prohibitedByLaw": {
        label: "2.其他法律行政法规禁止公开",
        under: denied,
        basis: "条例第十四条",
        guidance: "国家秘密以外，法律、行政法规禁止公开的。",
        aliases: words(
          "其他法律法规禁止公开 法律行政法规禁止 法律法规禁止 法律禁止 法规禁止 法律禁止公开 法律法规禁止公开 法律规定不能公开 法律法规不允许公开 其他法律禁止",
        ),
      },
      "denied.securityAndStability": {
        label: "3.危及“三安全一稳定”",
        under: denied,
        basis: "条例第十四条",
        guidance: "公开后可能危及国家安全、公共安全、经济安全、社会稳定的。",
        aliases: words(
          "三安全一稳定 危及三安全一稳定 三安全 国家安全 公共安全 经济安全 社会稳定 影响稳定 危害社会稳定 危及社会稳定 危及安全",
        ),
      },
      "denied.thirdPartyRights": {
        label: "4.保护第三方合法权益",
        under: denied,
        basis: "条例第十五条",
        guidance: "涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。",
        aliases: words(
          "第三方 第三方权益 第三方合法权益 第三人权益 第三方利益 商业秘密 个人隐私 隐私 商业机密 涉及第三方 侵犯第三方",
        ),
      },
      "denied.internalAffairs": {
        label: "5.属于三类内部事务信息",
        under: denied,
        basis: "条例第十六条第一款",
        guidance: "人事管理、后勤管理、内部工作流程三类内部事务信息。",
        aliases: words(
          "内部事务 内部事务信息 三类内部事务 内部信息 内部管理 内部管理信息 人事管理 后勤管理 内部工作流程 内部事项",
        ),
      },
      "denied.processInformation": {
        label: "6.属于四类过程性信息",
        under: denied,
        basis: "条例第十六条第二款",
        guidance: "讨论记录、过程稿、磋商信函、请示报告四类过程性信息。",
        aliases: words(
          "过程性信息 过程信息 四类过程性 过程性 过程性文件 过程稿 讨论记录 磋商信函 请示报告 讨论稿",
        ),
      },
      "denied.enforcementFile": {
        label: "7.属于行政执法案卷",
        under: denied,
        basis: "条例第十六条第二款",
        guidance: "行政执法案卷信息，法律、法规、规章规定应当公开的除外。",
        aliases: words("行政执法案卷 执法案卷 案卷 卷宗 执法卷宗 行政案卷 案卷信息 执法案件材料 执法档案"),
      },
      "denied.administrativeInquiry": {
        label: "8.属于行政查询事项",
        under: denied,
        basis: "条例第三十六条第七项",
        guidance: "工商、不动产登记资料等，法律法规对获取另有专门规定的。",
        aliases: words(
          "行政查询事项 行政查询 查询事项 查询类 查档 查档案 档案查询 登记查询 不动产查询 工商查询 业务查询",
        ),
      },
      "unavailable.notHeld": {
        label: "1.本机关不掌握相关政府信息",
        under: unavailable,
        basis: "条例第三十六条第四、五项",
        guidance: "经检索信息不存在，或者不属于本机关负责公开的。",
        aliases: words(
          "不掌握相关信息 本机关不掌握 不掌握 未掌握 没有掌握 不存在 信息不存在 查无此信息 查无信息 非本机关 不属于本机关 不是本机关 不归本机关 非本机关信息 不属于本机关负责 本单位不掌握 没有相关信息 检索不到 没有检索到",
        ),
      },
      "unavailable.needsCreation": {
        label: "2.没有现成信息需要另行制作",
        under: unavailable,
        basis: "条例第三十八条",
        guidance: "需要对现有信息进行加工、分析才能提供的。",
        aliases: words(
          "没有现成信息 无现成信息 没有现成 无现成 需要另行制作 另行制作 需另行制作 需要加工 加工分析 加工汇总 需要重新制作 重新制作 需要汇总",
        ),
      },
      "unavailable.stillUnclear": {
        label: "3.补正后申请内容仍不明确",
        under: unavailable,
        basis: "条例第三十条",
        guidance: "申请人补正之后，申请内容仍然不明确的。",
        aliases: words(
          "补正后仍不明确 补正仍不明确 补正后不明确 仍不明确 仍然不明确 内容不明确 申请内容不明确 不明确 补正后还不清楚 补正后仍不清楚 补正后还是不明确 说不清楚",
        ),
      },
      "notProcessed.petition": {
        label: "1.信访举报投诉类申请",
        under: notProcessed,
        basis: "条例第三十九条第一款",
        guidance: "以申请公开的形式进行信访、投诉、举报的。",
        aliases: words(
          "信访 信访类 信访投诉 信访举报 信访件 举报 投诉 举报投诉 投诉举报 投诉类 信访举报投诉 咨询投诉 信访事项",
        ),
      },
      "notProcessed.duplicate": {
        label: "2.重复申请",
        under: notProcessed,
        basis: "条例第三十六条第六项",
        guidance: "已经答复过，申请人又就同一内容重复提出申请的。",
        aliases: words("重复 重复申请的 重复提交 重复提出 重复件 重复类"),
      },
      "notProcessed.publication": {
        label: "3.要求提供公开出版物",
        under: notProcessed,
        basis: "条例第三十九条第二款",
        guidance: "要求提供政府公报、报刊、书籍等公开出版物的。",
        aliases: words("公开出版物 出版物 要求出版物 书报刊 报刊书籍 书籍报刊 索要出版物"),
      },
      "notProcessed.excessive": {
        label: "4.无正当理由大量反复申请",
        under: notProcessed,
        basis: "条例第三十五条",
        guidance: "申请的数量、频次明显超过合理范围，且理由不合理的。",
        aliases: words("大量反复申请 大量反复 反复申请 反复大量申请 频繁申请 滥用申请权 滥用权利 滥用"),
      },
      "notProcessed.confirmation": {
        label: "5.要求行政机关确认或重新出具已获取信息",
        under: notProcessed,
        basis: "国办公开办函〔2021〕30号 表三",
        guidance: "要求对已经取得的信息加以确认或者重新出具的。",
        aliases: words(
          "确认或重新出具 重新出具 要求确认 确认信息 再次出具 重复出具 要求重新出具 确认已获取信息 重开证明",
        ),
      },
      ...otherRows,
      resultsTotal: {
        label: "（七）总计",
        under: results,
        basis: "条例第五十条",
        guidance: "（一）至（六）各项之和，即本年度作出最终处理结果的申请总数。",
        aliases: words(
          "办理结果总计 办结总数 办结 办结总计 共办结 办理总计 结果总计 办结合计 办理总数 已办结 办理完毕 全部办结",
        ),
      },
      carriedForward: {
        label: "四、结转下年度继续办理",
        basis: "条例第五十条",
        guidance: "到12月31日尚未办结、转到下年度继续办理的申请。",
        aliases: words(
          "结转下年度 结转下年 结转到下年 结转下一年 结转到下一年 结转下一年度 结转至下年 转下年 转下年度 转到下年 转到明年 转明年 结转明年 结转到明年 留到明年 明年继续办理 明年办 下年继续办理 下年度继续办理 未办结 尚未办结 没办完 还没办完 没有办结 没办结 在办 正在办理 结转 接转下年 跨年办理 顺延到下年 年底没办完",
        ),
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

/** R1, R2, R3, R5: table three agrees with itself and with last year's. */
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
];
