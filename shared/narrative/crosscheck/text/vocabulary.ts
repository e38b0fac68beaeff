// The words in which reports make claims, by what they do in a sentence. Labels are not here: the form has them.
// It does not know any figure.

/** What is said of applications as a whole. Each has its readings in claimed.ts. */
export type Role = "received" | "newlyReceived" | "added" | "handled" | "answered";

export type WordKind =
  /** Applications for information; 申请 alone; 信息公开 alone. */
  | "requests"
  | "application"
  | "information"
  /** Something done with applications: see Role. */
  | Role
  /** 结转, and the year it comes from or goes to; what is not finished yet. */
  | "carry"
  | "last"
  | "next"
  | "unfinished"
  | "own"
  /** A row or column of the form: of applications, of remedies and their outcomes, of table 二 and its columns. */
  | "label"
  | "remedy"
  | "outcome"
  /** Who decides on remedies: 复议机关, 法院. */
  | "judge"
  | "document"
  | "column"
  /** Changes nothing about what is counted. */
  | "filler"
  | "joint"
  | "total"
  | "each"
  | "respectively"
  | "none"
  | "all"
  /** A list begins, is only a part, ends in 其他. */
  | "list"
  | "main"
  | "etc"
  | "rest"
  | "share"
  /** 率 behind a label, and 办结率. */
  | "rate"
  | "completion"
  /** 同比; 与 … 相比, which stands behind what is compared with. */
  | "compare"
  | "with"
  | "up"
  | "down"
  /** 增加到, which leads to the number that is reached; 持平; 翻番. */
  | "reach"
  | "level"
  | "double"
  | "about"
  /** Counted elsewhere: none of it is in the tables. */
  | "foreign"
  | "fee";

/** By a name of the remedy that they decide on. */
export const judges: Readonly<Record<string, string>> = {
  行政复议: "复议机关 行政复议机关 复议机构 行政复议机构 复议委员会 行政复议委员会",
  行政诉讼: "法院 人民法院",
};

export const vocabulary: Readonly<Partial<Record<WordKind, string>>> = {
  requests:
    "政府信息公开申请 信息公开申请 政府信息依申请公开 信息依申请公开 依申请公开 依申请信息公开 依申请政府信息 依申请信息 依申请 申请政府信息公开 申请信息公开 申请公开 公开申请 公民依申请公开 公众依申请公开",
  application: "申请 申请量 申请件 申请书 申请事项 申请主体 申请人类型 申请人类别 申请人情况 申请人中",
  information: "政府信息公开 信息公开 政务公开",
  newlyReceived: "新收到 新收 新接收 新受理",
  added: "新增",
  received: "收到 接收 受理 收办 接到 收悉 接办 收",
  handled: "办理 处理 应办 应办理 应答复 应办复 应办结 应处理 需办理 需办",
  answered: "办结 办复 答复 回复 办理完毕 办理完成 办理完结 办理答复 处理完毕 办结数 审结",
  carry: "结转 转入 顺延 延续 跨年 遗留 转结 留存 延至 转至 转到 结转至 结转到",
  last: "上年 上年度 上一年 上一年度 去年 上一年的 前一年 前一年度 往年 历年",
  next: "下年 下年度 下一年 下一年度 次年 次年度 明年 来年",
  unfinished:
    "年末结存 年底结存 年终结存 结存 尚未办结 未办结 未能办结 没有办结 未能办理完毕 正在办理 尚在办理 继续办理 仍在办理 办理中 转下年 转下年度 转下一年 转下一年度 转次年 转次年度 结转下年 结转下年度 结转下一年 结转下一年度 尚未答复 待答复 未答复 未办复 未办理完毕 在办件 在办申请 在办的申请 尚在办理期限内 仍在办理期限内 尚在答复期限内 仍在答复期限内 尚在法定期限内 仍在法定期限内 尚在法定办理期限内 仍在法定办理期限内 尚未到期 未到答复期限",
  own: "今年 本年 本年度 本报告年度 全年",
  filler:
    "政府信息 公开信息 提出的 提出 提出了 提交了 递交了 递交 提交的 提交 递交的 递交 的有 情形 案件 信息 件数 数量 事项 的为 来自 属于 由 被 已 作出 作 均 件 总数 的 类 有 为 是 数 量 决定 答复意见 意见 向 对 于 以 给予 方式 进行 采取 新提 新提交 新提出 所提 所提出 我局答复 我厅答复 我委答复 我局决定 我厅决定 原答复 原决定 原行政行为 本机关答复 不再处理 而不再处理 而未处理 视为放弃 视为放弃申请 达 达到 高达 只有 仅有 系 而终止处理 终止处理 终止办理 情况 结果 申请人 案 即 仅",
  joint: "以及 及 和 与 或 或者",
  total: "共计 合计 总计 共有 总共 累计 共 计 总量 总数为",
  each: "均为 各为 都为 均 各 都是 各有",
  respectively: "分别为 分别是 分别有 分别 依次为 依次是",
  none: "未 没有 无 未曾 不存在",
  all: "所有 全部",
  list: "其中 其中包括 其中包含 包括 包含 分为 具体为 具体包括 具体是 分别公开 分别发布",
  main: "主要 大部分 重点 例如 比如 部分",
  etc: "等 等等",
  rest: "其他 其它 其余",
  share: "占比 占 比例 比重 占总数 占总量 占全部 占比为 占了",
  rate: "率",
  completion: "办结率 办复率 回复率",
  compare: "同比 环比 比 较 同期 比上年 较上年 比去年 较去年",
  with: "相比 对比 相较",
  up: "增长 增加 上升 提高 提升 增幅 增速 上涨 上升了 增长了 增加了 增长率 净增 净增加 净增长 多收 多 多收到 多新收 多受理 多办结 多答复",
  down: "下降 减少 降低 降幅 减幅 回落 下降了 减少了 下降率 净减 净减少 净下降 压减 压减率 压缩 压缩率 精简 精简率 缩减 缩减率 少收 少 少收到 少新收 少受理 少办结 少答复",
  reach:
    "增加到 增加至 增至 增到 增长到 增长至 上升到 上升至 升至 升到 提高到 提升至 减少到 减少至 减至 减到 下降到 下降至 降至 降到 降低到 降低至 回落至 回落到 压减至 压减到 压缩至 压缩到 精简至 精简到 缩减至 缩减到 缩短至 缩短到 扩大至 扩大到 整合为 整合至 压减为 精简为 减少为 缩减为 增加为 上升为 增长为 提高为 下降为",
  double: "翻番 翻了一番 翻一番 翻倍 增长一倍 增加一倍 增长了一倍",
  level: "持平 基本持平 大体持平 相当",
  about: "约 近 超 超过 逾 不足 至少 将近 大约 超出 不少于 突破 达到近 接近",
  foreign:
    "建议 提案 工单 热线 问政 留言 信箱 咨询 网民 来访 督办 议案 互动 诉求 舆情 培训 案例 典型 来信 意见建议 政务服务 便民",
  fee: "信息处理费 信息公开处理费 信息公开信息处理费 政府信息公开信息处理费",
};

/** Words that hold another word and mean something else: they are read over. */
export const readOver =
  "受理点 受理窗口 受理单位 受理机构 受理部门 承办单位 办理单位 答复单位 联系 体系 关系 系统 系列 个人身份 个人姓名 个人电话 同一个人 收取 收费 收集 收入 收录 收回 收藏 收紧 收官 收效 收获 收缴 收件 回收 征收 吸收 签收 验收 主动公开 予以办理 近年来 近年 近两年 近三年 附近 公开属性 比例尺 较好 较大 较为 较多 比较 无障碍 无纸化 无缝 得以继续办理 不同意公开 办理过程 办理工作 办理质量 办理效率 办理环节 办理时间 办理时长 办理程序 办理机制 受理范围 受理条件 受理机关 受理程序 处理流程 处理程序 处理过程 处理机制 答复文书 答复内容 答复口径 答复质量 办理情况 办理流程 办理平台 办理结果 处理情况 处理决定书 答复书 答复率 答复期 答复期限 答复时限 办理期限 办理时限 按时办结率 答复意见书 处理费 个人隐私 个人信息 企业信息 重点领域 重点工作 重点任务 主要问题 主要领导 主要负责人 主要做法 共同 公共 计划 统计 设计 会计 预计 审计 多样 多种 多元 多渠道 不断提高 进一步提高 转发 转办 转型 转变 转载 转化 等级 平等 有效 有序 有关 有力 有限 具有 所有制 部分单位 部分部门 部分干部 部分同志 部分工作人员 有待 行为 作为 认为 成为 以为 为民 为主 为了 人为 因为 为切实 为进一步 为深入 为全面 对外 对象 针对 面对 应对 应该 其中一个 其中一项 其中一名 其中一位 其中一部分 其中一些 提高了 提高公开 由于 理由 自由 目的 的确 数据 数字 参数 质量 力量 大量 种类 分类 各类 以上 以下 以来 可以 予以 给予 无关 是否 总是 凡是 申请表 申请人无 申请渠道 申请流程 申请办理 申请受理 未来 未成年 少数 少年 较少 不少 减少了 至少要 率先 效率 频率 税率 利率 率领";
