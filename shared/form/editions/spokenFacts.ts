// How people speak of the facts that the words of a report are composed from, by their places, and which units they count alike in.
// What the facts are stands in the form; a fact without names here is known by its label.

import type { FactPlace } from "../facts.ts";
import { words } from "../spoken.ts";

export interface SpokenFacts {
  readonly names: Readonly<Record<FactPlace, readonly string[]>>;
  /** Each a group of which one may be said for the other. */
  readonly alikeUnits: readonly (readonly string[])[];
}

export const spokenFacts: SpokenFacts = {
  names: {
    "facts.disclosedItems.total": words(
      "主动公开信息 主动公开政府信息 主动公开各类信息 主动公开各类政府信息 主动公开 公开政府信息",
    ),
    "facts.more.interpretations": words("政策解读材料"),
    "facts.more.websitePosts": words("政府网站发布"),
    "facts.more.trainings": words(
      "培训 政务公开培训 政务公开培训次数 举办培训 开展培训 组织培训 培训班 专题培训",
    ),
    "facts.more.trainees": words("参训"),
    "facts.informationFee.amountYuan": words(
      "信息处理费 信息公开处理费 政府信息公开信息处理费 处理费 收取信息处理费金额",
    ),
  },
  alikeUnits: [
    ["次", "场", "期"],
    ["条", "件", "篇"],
    ["人次", "人", "名"],
    ["个", "家"],
    ["元", "万"],
  ],
};
