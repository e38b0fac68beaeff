// A piece of a composed text, and what it is bound to; joining pieces so that no mark stands twice and no bracket is empty.
// It does not know where the pieces come from.

import type { Amount } from "./wording.ts";

/** What a number of the text is: the amount itself, its share of `whole`, or how it moved against last year's. */
export interface Binding {
  readonly reading: "amount" | "share" | "growth" | "difference";
  readonly amount: Amount;
  readonly whole?: Amount;
}

export interface Segment {
  readonly text: string;
  readonly binding?: Binding;
}

export const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join("");

/** The fields of the form and the places of facts that a binding speaks of, each once. */
export const idsOf = ({ amount, whole }: Binding): string[] => [
  ...new Set([...amount.plus, ...amount.minus, ...(whole ? [...whole.plus, ...whole.minus] : [])]),
];

const weak = "，、；：";
const ending = "。！？!?…";
const closingMarks = "”’」』）)";

/** Pieces one after the other: of two marks that meet only one stays, and brackets with nothing in them go. */
export function joined(pieces: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const piece of pieces) {
    let { text } = piece;
    while (text !== "") {
      const last = lastMark(result);
      const next = text.charAt(0);
      if (next === "）" && last === "（") {
        dropLast(result);
        text = text.slice(1);
      } else if ((weak + "。").includes(next) && (last === "" || last === "\n" || "（".includes(last))) {
        text = text.slice(1);
      } else if ((weak + "。").includes(next) && endsSentence(result)) {
        text = text.slice(1);
      } else if (("。）" + weak).includes(next) && last !== "" && weak.includes(last)) {
        if (!dropLast(result)) break;
      } else break;
    }
    if (text === "") continue;
    const before = result.at(-1);
    if (before && !before.binding && !piece.binding) result[result.length - 1] = { text: before.text + text };
    else result.push(piece.text === text ? piece : { ...piece, text });
  }
  return result;
}

const lastMark = (segments: readonly Segment[]): string => segments.at(-1)?.text.slice(-1) ?? "";

/** 。, or 。” where the words of somebody end. */
function endsSentence(segments: readonly Segment[]): boolean {
  const text = segments.at(-1)?.text ?? "";
  const last = text.slice(-1);
  if (last !== "" && ending.includes(last)) return true;
  const before = text.slice(-2, -1);
  return last !== "" && closingMarks.includes(last) && before !== "" && ending.includes(before);
}

/** False where the mark belongs to a bound number: that is left as it is. */
function dropLast(segments: Segment[]): boolean {
  const last = segments.pop();
  if (!last) return false;
  if (last.binding) {
    segments.push(last);
    return false;
  }
  if (last.text.length > 1) segments.push({ text: last.text.slice(0, -1) });
  return true;
}
