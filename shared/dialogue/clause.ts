// What stands between two marks, read: its figures, each with the labels around it, and what else its words say.
// It does not know what stands beside it.

import type { LabelItem, Unit } from "./units.ts";

export interface Clause {
  /** As it was written. */
  readonly text: string;
  readonly units: Unit[];
  /** Labels of a clause without figures, or those behind 都是. */
  readonly labels: readonly LabelItem[];
  /** 都是自然人: more about what was said before; `every` of it, not only the last. */
  readonly tells: boolean;
  readonly every: boolean;
  /** 以上: it speaks of all that was said before. */
  readonly above: boolean;
  readonly ofWhich: boolean;
  /** 自然人除外: not so of what it names. */
  readonly excepts: boolean;
  readonly respectively: boolean;
  /** 去年, 2022年, 上半年: of another time than the report. */
  readonly elsewhen: boolean;
  /** 去年, 前年, 上半年, 1-8月: a time that is over, in words. */
  readonly isPast: boolean;
  /** 去年, or the number of that year. */
  readonly ofLastYear: boolean;
  /** Another clause before it named that time: 去年处罚40件，许可12件. */
  readonly reached: boolean;
  /** 今年, 本年新收 */
  readonly thisYear: boolean;
  readonly years: readonly number[];
  readonly compared: boolean;
  readonly elsewhere: boolean;
  /** 当面递交3件, 邮寄1件 */
  readonly way: boolean;
  readonly correction: boolean;
  /** 不对, 哦不: of the figure before, if there is one. */
  readonly corrects: boolean;
  readonly likewise: boolean;
  /** Behind 不是: what it is not. */
  readonly denied: readonly LabelItem[];
  readonly deniedValue: number | undefined;
  readonly became: boolean;
  /** Characters of words that mean nothing here. */
  readonly unknown: number;
  /** Those of them that may change what the clause says. */
  readonly doubts: readonly string[];
  /** 答复, 办理: it tells what became of something, in words that name no row. */
  readonly handled: boolean;
  /** The mark before it and behind it. */
  readonly opens: string;
  readonly closes: string;
  readonly sentence: number;
  /** Counts ； as well. */
  readonly segment: number;
}
