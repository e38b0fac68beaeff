// The units in which reports count things that can be parts of one another. It does not know what is counted.

export const countable: ReadonlySet<string> = new Set(
  "件 条 起 例 份 宗 件次 篇 个 次 期 项 部 场 元 批 人次 人 名 家 处 册 张 封 则 幅 户 所 卷 块 支 台".split(
    " ",
  ),
);
