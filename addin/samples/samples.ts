// The samples that the pane offers. Their figures are fetched only when one is opened.

import type { Sample } from "./sample.ts";

export interface SampleOffer {
  readonly id: string;
  /** What its button says. */
  readonly name: string;
  readonly about: string;
  load(): Promise<Sample>;
}

export const samples: readonly SampleOffer[] = [
  {
    id: "tongzhou-commerce-2020",
    name: "北京市通州区商务局 2020年",
    about: "2019年版格式，含地方增设的行、带全角加号的数字和四位小数的金额",
    load: async () => (await import("./tongzhouCommerce2020.ts")).tongzhouCommerce2020,
  },
  {
    id: "huaian-2024",
    name: "淮安市人民政府 2024年（全市汇总）",
    about: "2021年版格式，数字较大，便于试验勾稽关系",
    load: async () => (await import("./huaian2024.ts")).huaian2024,
  },
];
