// What still stands between a report and its submission, in one line.

export interface Blockers {
  /** Mistakes, blanks apart. */
  readonly errors: number;
  readonly toExplain: number;
  readonly blanks: number;
}

/** 错误2处，待说明1处，待填3格. Empty where nothing is left. */
export function blockerWords({ errors, toExplain, blanks }: Blockers): string {
  return [
    errors > 0 ? `错误${errors}处` : "",
    toExplain > 0 ? `待说明${toExplain}处` : "",
    blanks > 0 ? `待填${blanks}格` : "",
  ]
    .filter((part) => part !== "")
    .join("，");
}

/** `next` is what the first blank is called. */
export function blockingLine(blockers: Blockers, next?: string): string | null {
  const words = blockerWords(blockers);
  if (words === "") return null;
  return `还不能上报：${words}${next === undefined ? "" : `（下一处：${next}）`}。`;
}
