// A third edition and a place's profile that nobody has issued: given as data, they must work everywhere with no change of code.

import { createCatalogue } from "../../shared/form/catalogue.ts";
import { defineBlock, heading, type Edition } from "../../shared/form/define.ts";
import { official } from "../../shared/form/official.ts";
import type { Profile } from "../../shared/form/profile.ts";
import { balance } from "../../shared/form/rules/balance.ts";
import { everyForm } from "../../shared/form/rules/everyForm.ts";
import { partsTotal } from "../../shared/form/rules/partsTotal.ts";
import { rowTotals } from "../../shared/form/rules/rowTotals.ts";

const notice = "国办公开办函〔2031〕1号";
const basis = `${notice} 表乙`;
const guidance = "虚构的一版格式，只用于检验。";
const replies = heading("丙、答复情况");
const kinds = heading("来信渠道");

const data = defineBlock({
  id: "openData",
  prefix: "openData.",
  title: "第一类 数据集",
  corner: "数据类别",
  columns: {
    opened: { label: "本年开放数据集个数", kind: "count" },
    income: { label: "授权运营收入（万元）", kind: "money" },
  },
  rows: {
    transport: { label: "交通出行数据", basis, guidance },
    health: { label: "医疗健康数据", basis, guidance },
  },
});

const letters = defineBlock({
  id: "letters",
  prefix: "letters.",
  corner: "来信办理",
  columns: {
    post: { label: "纸质来信", under: kinds, kind: "count" },
    web: { label: "网上来信", under: kinds, kind: "count" },
    total: { label: "合计件数", kind: "count" },
  },
  rows: {
    arrived: { label: "甲、本年来信总量", basis, guidance },
    waiting: { label: "乙、上年留存来信", basis, guidance },
    answered: { label: "（一）已作书面答复", under: replies, basis, guidance },
    forwarded: { label: "（二）转其他单位办理", under: replies, basis, guidance },
    answersTotal: { label: "（三）答复小计件数", under: replies, basis, guidance },
    left: { label: "丁、留待下年办理", basis, guidance },
  },
});

export const thirdEdition: Edition = {
  id: "2031",
  notice,
  issuedOn: "2031-03-01",
  years: { from: 2031 },
  sections: [
    { kind: "narrative", id: "overview", title: "一、基本情况", basis, guidance },
    { kind: "table", id: "openData", numeral: "二", title: "二、公共数据开放情况", basis, blocks: [data] },
    { kind: "table", id: "letters", numeral: "三", title: "三、群众来信办理情况", basis, blocks: [letters] },
    { kind: "narrative", id: "problems", title: "四、不足与打算", basis, guidance },
  ],
  rules: [
    ...everyForm({ notice }),
    rowTotals(letters, "total", { id: "letters.rowTotal", basis }),
    partsTotal(letters, "answersTotal", replies, {
      id: "letters.answersTotal",
      basis,
      parts: "（一）与（二）之和",
    }),
    balance(letters, ["arrived", "waiting"], ["answersTotal", "left"], { id: "letters.balance", basis }),
  ],
};

const lakeside: Profile = {
  id: "lakeside",
  name: "湖滨新区",
  editions: {
    "2031": {
      localRows: { "letters.forwarded": [{ key: "local1", label: "转街道办理", mode: "ofWhich" }] },
      columnLabels: { "openData.income": "授权运营收入（万元，保留两位小数）" },
      decimals: { "openData.transport.income": 2, "openData.health.income": 2 },
    },
  },
};

export const withThirdEdition = createCatalogue(
  [...official.editions, thirdEdition],
  [...official.profiles, lakeside],
);
