// How people speak of what the narrative counts besides the tables, by the fact's place. What a fact is called and what counts
// for it stands in standardFacts.ts; here are only the words and units that a message may use for it.

import type { CountedFact } from "../countedFact.ts";
import type { FactPlace } from "../facts.ts";
import { standardFacts } from "../standardFacts.ts";

const spokenByPlace: Readonly<Record<FactPlace, Pick<CountedFact, "aliases" | "units">>> = {
  "facts.disclosedItems.total": {
    aliases: [
      "主动公开信息",
      "主动公开政府信息",
      "主动公开各类信息",
      "主动公开各类政府信息",
      "主动公开",
      "公开政府信息",
    ],
    units: ["条", "件", "篇"],
  },
  "facts.informationFee.amountYuan": {
    aliases: ["信息处理费", "信息公开处理费", "政府信息公开信息处理费", "处理费"],
    units: ["元"],
  },
  "facts.more.trainings": {
    aliases: ["培训", "政务公开培训", "举办培训", "开展培训", "组织培训", "培训班", "专题培训"],
    units: ["次", "场", "期"],
  },
};

export const countedFacts: readonly CountedFact[] = standardFacts.flatMap(({ place, label, guidance }) => {
  const spoken = spokenByPlace[place];
  return spoken ? [{ path: place, label, guidance, ...spoken }] : [];
});
