// How people speak of section 三, the same in both editions. It does not know the rows under （六）其他处理.

import { words, type Opening } from "../spoken.ts";
import { denied, notProcessed, organisation, results, unavailable } from "./applications.ts";

export const applicationsOpening: Opening = {
  question: "今年收到政府信息公开申请了吗，有没有上年结转的？",
  nothing: words(
    "政府信息公开申请 信息公开申请 依申请公开 公开申请 依申请 申请人 申请 收到申请 新申请 新增申请 提出申请 提交申请 递交申请 来申请",
  ),
};

export const applicationsRows = {
  received:
    "本年新收 新收 新收到 收到 今年收到 本年收到 本年度收到 收到申请 接到 接收 收办 受理 新受理 新增申请 新增 新接 来申请 提出申请 提交申请 递交申请 新申请 提交 递交 提出 交来 递来 寄来 送来 申请公开 当年新收 本年度新收 今年新收",
  carriedOver:
    "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 往年结转 去年转来 上年转来 去年转到今年 上年转到今年 上年转到本年 上年度转到本年度 上年转入 去年转入 结转自上年 去年遗留 上年遗留 去年没办完 上年未办结 去年未办结 上年留下 去年留下 上年结余 上年接转 去年接转 结转",
  granted:
    "同意公开 全部公开 全部予以公开 答复公开 准予公开 给予公开 依法公开 公开了 公开 已公开 全文公开 可以公开",
  partiallyGranted: "部分予以公开 区分处理 部分公开部分不公开 公开一部分 公开部分 公开了一部分 部份公开",
  "denied.stateSecret": "国家秘密 国密 涉密 保密 国家机密 涉及国家秘密 涉密信息 秘密文件",
  "denied.prohibitedByLaw":
    "其他法律法规禁止公开 法律行政法规禁止 法律法规禁止 法律禁止 法规禁止 法律禁止公开 法律法规禁止公开 法律规定不能公开 法律法规不允许公开 其他法律禁止",
  "denied.securityAndStability":
    "三安全一稳定 三安全 国家安全 公共安全 经济安全 社会稳定 影响稳定 危害社会稳定 危及社会稳定 危及安全",
  "denied.thirdPartyRights":
    "第三方 第三方权益 第三方合法权益 第三人权益 第三方利益 商业秘密 个人隐私 隐私 商业机密 涉及第三方 侵犯第三方",
  "denied.internalAffairs":
    "内部事务 内部事务信息 三类内部事务 内部信息 内部管理 内部管理信息 人事管理 后勤管理 内部工作流程 内部事项",
  "denied.processInformation":
    "过程性信息 过程信息 四类过程性 过程性 过程性文件 过程稿 讨论记录 磋商信函 请示报告 讨论稿",
  "denied.enforcementFile":
    "行政执法案卷 执法案卷 案卷 卷宗 执法卷宗 行政案卷 案卷信息 执法案件材料 执法档案",
  "denied.administrativeInquiry":
    "行政查询事项 行政查询 查询事项 查询类 查档 查档案 档案查询 登记查询 不动产查询 工商查询 业务查询",
  "unavailable.notHeld":
    "不掌握相关信息 本机关不掌握 不掌握 未掌握 没有掌握 不存在 信息不存在 查无此信息 查无信息 非本机关 不属于本机关 不是本机关 不归本机关 非本机关信息 不属于本机关负责 本单位不掌握 没有相关信息 检索不到 没有检索到 查不到 没查到 未查到 不归我们管 不归本单位 不归我局",
  "unavailable.needsCreation":
    "没有现成信息 无现成信息 没有现成 无现成 需要另行制作 另行制作 需另行制作 需要加工 加工分析 加工汇总 需要重新制作 重新制作 需要汇总",
  "unavailable.stillUnclear":
    "补正后仍不明确 补正仍不明确 补正后不明确 仍不明确 仍然不明确 内容不明确 申请内容不明确 不明确 补正后还不清楚 补正后仍不清楚 补正后还是不明确 说不清楚",
  "notProcessed.petition":
    "信访 信访类 信访投诉 信访举报 信访件 举报 投诉 举报投诉 投诉举报 投诉类 信访举报投诉 咨询投诉 信访事项",
  "notProcessed.duplicate": "重复 重复申请的 重复提交 重复提出 重复件 重复类",
  "notProcessed.publication": "公开出版物 出版物 要求出版物 书报刊 报刊书籍 书籍报刊 索要出版物",
  "notProcessed.excessive": "大量反复申请 大量反复 反复申请 反复大量申请 频繁申请 滥用申请权 滥用权利 滥用",
  "notProcessed.confirmation":
    "确认或重新出具 重新出具 要求确认 确认信息 再次出具 重复出具 要求重新出具 确认已获取信息 重开证明",
  resultsTotal:
    "办理结果总计 办结总数 办结 办结总计 共办结 办理总计 结果总计 办结合计 办理总数 已办结 办理完毕 全部办结",
  carriedForward:
    "结转下年度 结转下年 结转到下年 结转下一年 结转到下一年 结转下一年度 结转至下年 转下年 转下年度 转到下年 转到明年 转明年 结转明年 结转到明年 留到明年 明年继续办理 明年办 下年继续办理 下年度继续办理 未办结 尚未办结 没办完 还没办完 没有办结 没办结 在办 正在办理 结转 接转下年 跨年办理 顺延到下年 年底没办完",
} as const;

export const applicationsColumns = {
  naturalPerson:
    "个人 群众 公民 市民 老百姓 百姓 居民 村民 民众 农民 私人 普通人 个人申请人 公民个人 人民群众",
  business:
    "企业 公司 工厂 商家 厂家 国企 民企 国有企业 民营企业 商业公司 企业法人 商企 企业单位 公司企业 商业机构",
  research:
    "科研院所 研究所 研究院 研究中心 高校 大学 学校 院校 学院 高等院校 科研单位 科研机关 研究机构 科研",
  publicWelfare:
    "公益组织 社会组织 基金会 协会 学会 慈善会 慈善组织 公益机构 公益团体 社会团体 社团 民间组织 公益性组织 志愿者组织 社会公益机构 公益",
  legalService:
    "律所 律师事务所 律师 律师楼 法律服务所 法律服务 法律机构 法律服务组织 法律援助中心 法律事务所",
  other: "其他组织 其它组织 其他机构 其他单位 其他申请人 其他法人 其他类申请人 其它",
  total: "合计 总数 总量 总计数 合计数",
} as const;

export const applicationsHeadings = [
  [organisation, "法人和其他组织 法人或者其他组织 法人及其他组织 法人组织 法人 单位申请 组织机构"],
  [results, "办理结果 处理结果 答复结果"],
  [denied, "不公开 不同意公开 拒绝公开 没有公开 没公开 不给公开 未予公开 未公开"],
  [unavailable, "提供不了 没法提供 不能提供 未能提供"],
  [notProcessed, "不处理 未予处理 不作处理"],
] as const;
