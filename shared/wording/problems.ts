// Every way in which a request can fail, by its stable code: its HTTP status and what a person reads.
// Codes are part of the contract: they are added to, never renamed.

export interface ProblemWords {
  readonly status: number;
  readonly title: string;
}

export const problems = {
  "request.precondition": { status: 412, title: "文件已有改动，与请求的条件不符" },
  "request.range": { status: 416, title: "请求的范围超出文件" },
  "request.malformed": { status: 400, title: "请求内容不是有效的 JSON" },
  "request.tooDeep": { status: 400, title: "请求内容嵌套过深" },
  "request.invalid": { status: 400, title: "请求内容不符合要求" },
  "request.tooLarge": { status: 413, title: "内容过大" },
  "request.mediaType": { status: 415, title: "不支持这种内容类型" },
  "request.tooMany": { status: 429, title: "请求过于频繁，请稍后再试" },
  "request.aborted": { status: 400, title: "内容没有传完" },
  "route.unknown": { status: 404, title: "没有这个地址" },
  "route.method": { status: 405, title: "这个地址不支持此方法" },
  "manifest.https": { status: 409, title: "Excel 只接受 https 地址，请从 https 地址下载这个文件" },
  "format.unavailable": { status: 406, title: "这种文件格式目前还不能生成" },
  "format.unknown": { status: 400, title: "没有这种文件格式" },
  "compile.busy": { status: 503, title: "正在生成的文件较多，请稍后再试" },
  "document.tooLong": { status: 422, title: "内容过长，不能生成这种文件" },
  "download.unknown": { status: 404, title: "下载地址已经过期，请重新生成" },
  "edition.unknown": { status: 404, title: "没有这一版报告格式" },
  "report.invalid": { status: 400, title: "报告内容不符合格式" },
  "report.errors": { status: 422, title: "报告还有错误或待填项，不能上报" },
  "explanations.missing": { status: 422, title: "还有核实性问题没有说明原因，不能上报" },
  "reading.unreadable": { status: 422, title: "这个文件读不出年度报告" },
  "workbook.broken": { status: 422, title: "工作簿已损坏或不是 .xlsx 文件" },
  "workbook.encrypted": { status: 422, title: "工作簿加了密码或是旧版 .xls，请去掉密码并另存为 .xlsx" },
  "workbook.macros": { status: 422, title: "工作簿带有宏，请另存为不带宏的 .xlsx" },
  "workbook.links": { status: 422, title: "工作簿引用了其他文件，请断开外部链接后再导入" },
  "workbook.entities": { status: 422, title: "工作簿带有不安全的内容，已拒绝" },
  "workbook.tooLarge": { status: 413, title: "工作簿展开后过大" },
  "session.missing": { status: 401, title: "请先登录" },
  "session.credentials": { status: 401, title: "用户名或密码不正确" },
  "session.link": { status: 401, title: "登录链接已经用过或者过期" },
  "session.throttled": { status: 429, title: "密码错误次数过多，请稍后再试" },
  "session.origin": { status: 403, title: "请求来自其他网站，已拒绝" },
  "permission.denied": { status: 403, title: "没有这项权限" },
  "unit.unknown": { status: 404, title: "没有这个单位" },
  "unit.exists": { status: 409, title: "单位代码已经存在" },
  "unit.parent": { status: 422, title: "上级单位不存在" },
  "unit.ambiguous": { status: 422, title: "没有写明是哪个单位的报告" },
  "user.exists": { status: 409, title: "用户名已经存在" },
  "submission.id": { status: 400, title: "上报编号应为 UUID" },
  "submission.unknown": { status: 404, title: "没有这份上报" },
  "submission.conflict": { status: 409, title: "同一编号已经用于另一份内容" },
  "submission.exists": { status: 409, title: "这个单位、年度和范围已经有上报的报告" },
  "submission.busy": { status: 503, title: "正在接收的上报较多，请稍后再试" },
  "submission.notReplaceable": { status: 409, title: "这份上报目前不能被替换" },
  "transition.forbidden": { status: 409, title: "当前状态不能这样处理" },
  "publication.incomplete": { status: 422, title: "公布须写明网址和日期" },
  "previous.unknown": { status: 404, title: "没有上年度已审核通过的报告" },
  "store.unavailable": { status: 503, title: "数据存储暂时不可用，请稍后再试" },
  "server.fault": { status: 500, title: "服务器出错，内容没有丢失，请重试" },
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof problems;
