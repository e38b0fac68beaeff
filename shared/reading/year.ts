// The report year where no title gives it: the period of the figures, or else the year that the words name most often.
// It does not know the tables; what it cannot be sure of, it says.

export interface YearRead {
  readonly year: number;
  /** Whether the text says it outright: 2023年1月1日至12月31日. */
  readonly stated: boolean;
}

const period = /(20\d\d)年度?1月1日[^。；]{0,6}?(?:\1年)?12月31日/g;
const named = /(20\d\d)年/g;
/** Numbers of documents (国办发〔2020〕17号) and dates say nothing of the report year. */
const elsewhere =
  /[〔［[(（﹝]20\d\d[〕］\])）﹞]|《[^》]{0,80}》|20\d\d[-/.]\d{1,2}|20\d\d年\d{1,2}月\d{1,2}日/g;

/** `cover` is what stands before the sections, `words` those of the sections; the cover speaks first. */
export function yearIn(cover: string, words: string): YearRead | undefined {
  const all = `${cover}\n${words}`.replace(/[ \t\u3000]/g, "");
  const periods = new Set(Array.from(all.matchAll(period), ([, year]) => Number(year)));
  const [only] = periods;
  if (only !== undefined && periods.size === 1) return { year: only, stated: true };
  const counts = new Map<number, number>();
  for (const [, year] of all.replace(elsewhere, "").matchAll(named))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first && { year: first[0], stated: false };
}
