// A row of tokens cut into clauses at its marks, and where something new begins without one; each knows its sentence and
// the marks around it. It does not know what a clause says.

import { beginsAnew, headingAt, isDenied, isOfOtherYear, isTold, withoutInlineMarks } from "./breaks.ts";
import type { Clause } from "./clause.ts";
import { inItsYear } from "./inItsYear.ts";
import { readClause } from "./readClause.ts";
import type { Token } from "./tokens.ts";

/** In tokens: what stands further apart belongs to nothing here. */
const longestClause = 400;

export function clausesOf(tokens: readonly Token[], year: number): Clause[] {
  const clauses: Clause[] = [];
  let opens = "";
  let sentence = 0;
  let segment = 0;
  let run: Token[] = [];
  let told = false;
  const close = (mark: string) => {
    if (run.length > 0 || /[（）]/.test(mark))
      clauses.push(readClause(run, { opens, closes: mark, sentence, segment }, year));
    run = [];
    told = false;
    opens = mark;
    if (/[。\n！？]/.test(mark)) sentence += 1;
    if (/[；。\n！？]/.test(mark)) segment += 1;
  };
  const inline = withoutInlineMarks(tokens);
  for (const [index, token] of inline.entries()) {
    const isBlank = token.kind === "mark" && /[\t .]/.test(token.text);
    if (token.kind === "mark" && !isBlank) {
      const heading = token.text === "：" ? run.splice(headingAt(run) || run.length) : [];
      if (heading.length > 0) close("");
      run.push(...heading);
      close(token.text === "," ? "，" : token.text);
      continue;
    }
    const next = isBlank ? inline[index + 1] : token;
    const following = inline.slice(index, index + longestClause);
    told ||= run.length <= longestClause && isTold(run);
    const parts = told || (isBlank && run.length <= longestClause && isDenied(run, following.slice(1)));
    if (
      next &&
      parts &&
      (isBlank ? next.kind !== "figure" : beginsAnew(next, run) || isOfOtherYear(next, run, following))
    )
      close("，");
    if (!isBlank) run.push(token);
  }
  close("");
  return inItsYear(clauses, year);
}
