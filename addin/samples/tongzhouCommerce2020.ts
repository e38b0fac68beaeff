// Sample: the figures of 北京市通州区商务局 for 2020, on the 2019 edition with the district's own rows. The sentences are ours.

import type { Sample } from "./sample.ts";

export const tongzhouCommerce2020: Sample = {
  edition: "2019",
  profile: "beijing-tongzhou",
  year: 2020,
  scope: "agency",
  agency: "北京市通州区商务局",
  figures: {
    "disclosure.normativeDocuments.disclosed": "＋1",
    "disclosure.normativeDocuments.totalDisclosed": 1,
    "disclosure.licensing.priorItems": 19,
    "disclosure.licensing.decisions": 753,
    "disclosure.otherServices.local2.priorItems": 22,
    "disclosure.otherServices.local2.decisions": 775,
    "disclosure.procurement.items": 5,
    "disclosure.procurement.amount": 5.0475,
  },
  narrative: {
    title: "北京市通州区商务局2020年政府信息公开工作年度报告",
    preamble:
      "按照《中华人民共和国政府信息公开条例》第五十条的规定，我局编制了2020年度政府信息公开工作年度报告，所列数据的统计期限为2020年1月1日至12月31日。",
    overview: [
      "（一）主动公开",
      "全年主动公开政府信息80条。其中，部门动态信息发布66条，占比82.5%；双随机信息发布5条，通知公告发布5条，分别占比6.25%；机构职能领导介绍信息发布2条；双公示行政许可事项1条；预决算公开发布1条。",
      "（二）依申请公开",
      "本年度没有收到政府信息公开申请，也没有因政府信息公开引起的行政复议和行政诉讼。",
      "（三）政府信息管理",
      "各科室对制作的信息逐条登记，公开属性在发文时一并确定，变动的内容随时更新。",
      "（四）平台建设",
      "公开栏目设在区政府网站，由办公室统一发布，并安排专人回应栏目留言。",
      "（五）监督保障",
      "公开工作列入年度重点任务，由办公室统一承办，各科室分工提供信息，发布前逐条审核。",
    ].join("\n"),
    problems: [
      "一是科室报送信息有时不够及时。已经明确每月报送的时间和责任人，并由办公室逐月核对。",
      "二是业务人员对公开范围的把握还不够准确。已经组织学习条例，并在发布前增加一道审核。",
    ].join("\n"),
    signedBy: "北京市通州区商务局",
    date: "2021-01-20",
  },
  facts: {
    disclosedItems: {
      total: 80,
      byCategory: [
        { label: "部门动态信息", count: 66, verb: "发布", share: true },
        { label: "双随机信息", count: 5, verb: "发布", share: true },
        { label: "通知公告", count: 5, verb: "发布", share: true },
        { label: "机构职能领导介绍信息", count: 2, verb: "发布", share: false },
        { label: "双公示行政许可事项", count: 1, verb: "", share: false },
        { label: "预决算公开", count: 1, verb: "发布", share: false },
      ],
    },
    problems: [
      { problem: "科室报送信息有时不够及时", measure: "已经明确每月报送的时间和责任人，并由办公室逐月核对" },
      { problem: "业务人员对公开范围的把握还不够准确", measure: "已经组织学习条例，并在发布前增加一道审核" },
    ],
  },
};
