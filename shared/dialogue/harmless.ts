// Who says a figure, where it was looked up, that it was checked, and the politeness around it: words that cost nothing, in one table.
// What may change the meaning is not among them: 负责, 好像, 没核对, 报错, and whatever nobody thought of.

const one = (words: string) => `(?:${words.trim().split(/\s+/).join("|")})`;

const surname =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱侯邹熊孟秦江阎薛尹段雷史龙陶贺顾毛郝龚邵钱严武]";
const title = one("科长 主任 局长 处长 书记 股长 所长 队长 镇长 会计 出纳 老师 同志 师傅 科 局 处 姐 哥 工");
const person = `(?:[小老]${surname}|${surname}${title}|${one("领导 主任 局长 科长 股长 处长 会计 出纳 同事")})`;
const office = `${one("财务 法制 法规 执法 办公 政务 综合 人事 业务 窗口 档案 统计 监管 稽查")}(?:科室?|股|室|处|大?队|中队|支队|中心|部门)?`;
const who = `(?:(?:${office}|科室|他们)(?:那边|这边|那里)?的?(?:${person})?|${person}(?:那边|那里)?|我们?(?:这边)?)`;
const when = `${one("刚才 刚 昨天 昨晚 今天 今早 前天 上午 下午 已经 又 再 重新 反复 最后 最终 跟执法队 跟财务 给我 向我 发给")}{0,4}`;
const told = `(?:${one("报 发 统计 提供 核对 核实 核定 复核 核 算 汇总 整理 确认 反馈 告诉 说 讲 给")}|查(?![档询找不])|数)`;
const asked = "(?:让|叫|交代|吩咐)我?们?(?:来)?(?:报|填|写|录|补)";
/** 报错, 说不准, 漏: what is said of the figure itself. */
const plainly = "(?![错漏不没未缺丢少多反外])";
const done = `${one("出来 过 了 来 我 好 完")}{0,3}(?:[一两几][遍下次])?${plainly}(?:的(?:数据?|数字)?)?`;

const source = one("台账 账本 底册 登记簿 登记本 登记表 清单 报表 统计表 汇总表 明细表 截图 后台 系统 表格");
const shown = `(?:${one("显示 记载 登记 记录 记 写 列 查到 看到 导出 统计 汇总")}(?:着|了|出来){0,2})?${plainly}(?:的(?:数据?|数字)?)?`;

const wishes = one(
  "不好意思 打扰一下 打扰了 抱歉 劳烦 烦请 有劳 拜托 麻烦您 麻烦你 辛苦您 辛苦你 辛苦了 您 跟你说一下 跟您说一下 说一下 汇报一下 报告一下 补充一下 顺便 顺带 对了 填进去 录进去 填上 录上 写上 确实 的确 最终 最新",
);

export const harmless = new RegExp(
  [
    `${who}${when}(?:${told}|${asked})${done}`,
    `${when}(?:经过?|据)?(?:核对|核实|核定|核查|复核|清点|统计|汇总|梳理)${done}`,
    `(?:根据|按照?|依据|照|从|翻了?翻?|去)?(?:${who}|单位)?的?(?:${source}|表(?=里))(?:里面?|上面?|中|内)?${shown}`,
    wishes,
  ].join("|"),
  "y",
);
