// Claims about table 二: documents issued, repealed and in force, decisions taken, fees collected.
// The row says of what, the column's words say what was done; a block with one column needs no such words.

import type { Field, Form } from "../../../form/form.ts";
import type { ClaimWords } from "./claim.ts";
import { breaksClause, type Place } from "./claims.ts";
import type { Together } from "./labelled.ts";
import { numbersFrom } from "./labels.ts";
import type { Token } from "../text/tokens.ts";

const documentUnits: ReadonlySet<string> = new Set([
  "件",
  "部",
  "份",
  "个",
  "宗",
  "起",
  "次",
  "项",
  "元",
  "零",
]);

export function tableClaim(place: Place): ClaimWords | undefined {
  const { tokens, at, number, clause, form } = place;
  if (!documentUnits.has(number.unit)) return undefined;
  const column = lastOf(tokens, "column", clause, at - 1);
  const row = rowOf(place, column);
  if (!row?.token.word) return undefined;
  const isMoney = number.unit === "元";
  const fields = fieldsOf(row.token, form, isMoney);
  const field = fieldOf(fields, column ?? row.column);
  if (!field) return undefined;
  const start = Math.min(row.token.start, (column ?? row.token).start, number.start);
  return {
    key: field.id,
    readings: [{ plus: [field.id] }],
    start,
    end: Math.max(number.end, row.place === "behind" ? row.token.end : 0),
    by: "table",
    doubtful: field.column === "decisions" && column === undefined,
  };
}

/** 行政处罚、行政强制决定均为0件; 制发规章、规范性文件分别为2件、5件. */
export function tableClaimsTogether({ tokens, at, number, sentence, form }: Place): Together | undefined {
  if (!sentence.hasTables) return undefined;
  if (number.unit !== "" && number.unit !== "零" && !documentUnits.has(number.unit)) return undefined;
  let manner: "each" | "respectively" | "sum" | undefined;
  let column: Token | undefined;
  let last = at - 1;
  for (let gap = number.gap; last >= sentence.from && gap === 0; last--) {
    const token = tokens[last];
    if (token?.kind === "each" || token?.kind === "respectively") manner = token.kind;
    else if (token?.kind === "column") column ??= token;
    else if (token?.kind === "total") manner ??= "sum";
    else if (token?.kind !== "filler") break;
    gap = token.gap;
  }
  if (tokens[last]?.kind !== "document") return undefined;
  const rows: Token[] = [];
  for (let before = last; before >= sentence.from;) {
    const row = tokens[before];
    if (row?.kind !== "document") break;
    rows.unshift(row);
    const mark = tokens[before - 1];
    if (row.gap > 0 || mark?.gap !== 0 || (mark.kind !== "pause" && mark.kind !== "joint")) {
      if (!column && mark?.kind === "column") column = mark;
      break;
    }
    before -= 2;
    while (before > sentence.from && tokens[before]?.gap === 0 && isIdle(tokens[before])) before--;
  }
  const [first] = rows;
  if (!first || rows.length < 2) return undefined;
  if (manner === undefined || manner === "sum")
    return { claims: sumOf(rows, column, manner, number, form), upTo: at };
  const numbers = manner === "each" ? rows.map(() => at) : numbersFrom(tokens, at, sentence.to);
  if (numbers.length !== rows.length) return undefined;
  const claims = rows.flatMap((row, nth) => {
    const own = tokens[numbers[nth] ?? -1];
    const field = fieldOf(fieldsOf(row, form, false), column);
    if (!own || !field) return [];
    const words: ClaimWords = {
      key: field.id,
      readings: [{ plus: [field.id] }],
      start: Math.min(first.start, column?.start ?? first.start),
      end: own.end,
      by: "table",
      doubtful: field.column === "decisions" && column === undefined,
    };
    return [{ words, number: own }];
  });
  return { claims, upTo: numbers.at(-1) ?? at };
}

/** 行政许可决定和行政处罚决定. */
const isIdle = (token: Token | undefined) => token?.kind === "column" || token?.kind === "filler";

/** 行政许可和行政处罚共207件; without 共, nobody knows what the number is of. */
function sumOf(
  rows: readonly Token[],
  column: Token | undefined,
  manner: "sum" | undefined,
  number: Token,
  form: Form,
): Together["claims"] {
  const fields = rows.map((row) => fieldOf(fieldsOf(row, form, false), column));
  const plus = fields.flatMap((field) => (field ? [field.id] : []));
  const [first] = rows;
  if (!manner || !first || plus.length !== rows.length) return [];
  const words: ClaimWords = {
    key: `${plus[0] ?? ""}.sum`,
    readings: [{ plus }],
    start: first.start,
    end: number.end,
    by: "table",
    doubtful: column === undefined && fields.some((field) => field?.column === "decisions"),
  };
  return [{ words, number }];
}

function fieldsOf({ word }: Token, form: Form, isMoney: boolean): Field[] {
  const fields: Field[] = [];
  if (!word) return fields;
  for (const { plus } of word.readings) {
    const field = form.fieldById.get(plus[0] ?? "");
    if (field && (field.kind === "money") === isMoney && field.kind !== "change") fields.push(field);
  }
  return fields;
}

/** Only one column: no word needs to name it. Several: the word before the number does. */
function fieldOf(fields: readonly Field[], column: Token | undefined): Field | undefined {
  const named = column?.word && fields.find((field) => matches(field, column));
  if (named) return named;
  return fields.length === 1 ? fields[0] : undefined;
}

const matches = (field: Field, { word }: Token) => field.column === word?.column;

interface NamedRow {
  readonly token: Token;
  readonly place: "before" | "behind" | "earlier";
  /** 23件现行有效规范性文件. */
  readonly column?: Token;
}

/** In the clause; directly behind the number (制定5件规范性文件); or in an earlier clause (制发规范性文件5件，废止2件). */
function rowOf(
  { text, tokens, at, number, clause, sentence }: Place,
  column: Token | undefined,
): NamedRow | undefined {
  const before = lastOf(tokens, "document", clause, at - 1);
  if (before) return distance(tokens, before, at) <= 6 ? { token: before, place: "before" } : undefined;
  let gap = 0;
  let named: Token | undefined;
  for (let next = at + 1; next < Math.min(sentence.to, at + 5); next++) {
    const token = tokens[next];
    gap += token?.gap ?? 0;
    if (!token || gap > 2) break;
    // 3.2万元不属于行政事业性收费
    if (token.gap > 0 && "不非未".includes(text.charAt(token.start - 1))) return undefined;
    if (token.kind === "document") {
      return numberBehind(tokens, next)
        ? undefined
        : { token, place: "behind", ...(named && { column: named }) };
    }
    if (token.kind === "column") named = token;
    else if (token.kind !== "filler") break;
  }
  if (!column || number.gap > 0 || !isBeside(tokens, column, at)) return undefined;
  const earlier = lastOf(tokens, "document", Math.max(sentence.from, at - 30), clause - 1);
  return earlier && { token: earlier, place: "earlier" };
}

function lastOf(
  tokens: readonly Token[],
  kind: "document" | "column",
  from: number,
  to: number,
): Token | undefined {
  for (let at = to; at >= from; at--) if (tokens[at]?.kind === kind) return tokens[at];
  return undefined;
}

function distance(tokens: readonly Token[], from: Token, to: number): number {
  let letters = 0;
  for (let at = to; tokens[at] && tokens[at] !== from; at--) {
    letters += tokens[at]?.gap ?? 0;
    if (at < to && breaksClause(tokens[at] ?? from)) return Infinity;
  }
  return letters;
}

/** Nothing but fillers between the column's word and the number. */
function isBeside(tokens: readonly Token[], column: Token, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token === column) return true;
    if (!token || token.gap > 0 || (token.kind !== "filler" && token.kind !== "total")) return false;
  }
  return false;
}

const numberBehind = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return next?.kind === "number" && next.gap === 0;
};
