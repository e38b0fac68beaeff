// From what could not be settled to one question with choices, and from the reply back to cells. It asks one thing at a time.

import type { Field, Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { plainNumber } from "../wording/findings.ts";
import { numberOf } from "./numerals.ts";
import type { Outcome, Placed } from "./outcome.ts";
import type { Change, OpenFigure, Question } from "./state.ts";
import type { EditValue } from "./turn.ts";

interface Asking {
  readonly form: Form;
  readonly now: (field: string) => EditValue;
}

/** The question that comes first, or undefined where everything is settled. */
export function questionOf(outcome: Outcome, asking: Asking): Question | undefined {
  const certain = toChanges(outcome.placed, asking);
  const [conflict] = outcome.conflicts;
  if (conflict) {
    const isTwice = conflict.parts.length === 0 && conflict.name !== "";
    const stated = plainNumber(conflict.stated);
    const added = plainNumber(conflict.added);
    const parts = toChanges(conflict.parts, asking);
    return {
      kind: "choice",
      reply: isTwice
        ? words.twiceSentence(conflict.name, stated, added)
        : words.conflictSentence(conflict.name, stated, added),
      certain: [],
      open: [],
      options: [
        ...(parts.length > 0
          ? [
              {
                label: `${words.choiceWords.byParts}（${partsWords(conflict.parts, asking)}）`,
                text: words.choiceWords.byParts,
                edits: parts,
              },
            ]
          : []),
        { label: words.choiceWords.checkAgain, text: words.choiceWords.checkAgain, edits: [] },
      ],
    };
  }
  const [unclear] = outcome.unclear;
  if (unclear) return askFigure(unclear, certain, asking);
  const [overwrite] = outcome.overwrites;
  if (overwrite) {
    const others = outcome.overwrites.slice(1).flatMap(({ zeros }) => zeros);
    const zeros = toChanges([...overwrite.zeros, ...others], asking);
    const held = new Set(outcome.overwrites.flatMap((each) => each.held));
    const blanks = zeros.filter(({ field }) => !held.has(field));
    return {
      kind: "choice",
      reply: words.overwriteSentence([...held].map((id) => labelled(id, asking))),
      certain,
      open: [],
      options: [
        ...(blanks.length > 0
          ? [{ label: words.choiceWords.onlyBlanks, text: words.choiceWords.onlyBlanks, edits: blanks }]
          : []),
        { label: words.choiceWords.allZero, text: words.choiceWords.allZero, edits: zeros },
        { label: words.choiceWords.checkAgain, text: words.choiceWords.checkAgain, edits: [] },
      ],
    };
  }
  const { doubtful } = outcome;
  if (outcome.open.length > 0) return askPlace([...outcome.open, ...doubtful.map(toOpen)], certain, asking);
  return doubtful.length > 0 ? askWhetherMeant(doubtful, certain, asking) : undefined;
}

const toOpen = ({ field, value }: Placed): OpenFigure => ({ value, fields: [field] });

function askWhetherMeant(
  doubtful: Outcome["doubtful"],
  certain: readonly Change[],
  asking: Asking,
): Question {
  const unknown = [...new Set(doubtful.flatMap(({ doubts }) => doubts))];
  const cells = words.listed(
    doubtful.map(({ field, value }) => `${labelled(field, asking)}${plainNumber(value)}`),
    6,
  );
  return {
    kind: "choice",
    reply: doubtful.every(({ ofOthers }) => ofOthers)
      ? words.sufferedSentence(unknown, cells)
      : words.doubtSentence(unknown, cells),
    certain: [...certain],
    open: [],
    options: [
      { label: words.choiceWords.meant, text: words.choiceWords.meant, edits: toChanges(doubtful, asking) },
      { label: words.choiceWords.notMeant, text: words.choiceWords.notMeant, edits: [] },
    ],
  };
}

const partsWords = (parts: readonly Placed[], asking: Asking) =>
  words.listed(
    parts.map(({ field, value }) => `${labelled(field, asking)}${plainNumber(value)}`),
    3,
  );

const labelled = (id: string, { form }: Asking) => form.fieldById.get(id)?.label ?? id;

function askFigure(
  unclear: Outcome["unclear"][number],
  certain: readonly Change[],
  asking: Asking,
): Question {
  const fields = unclear.fields.flatMap((id) => asking.form.fieldById.get(id) ?? []);
  const [field] = fields;
  const name = field ? commonName(fields) : "这一格";
  const skip = { label: words.choiceWords.skip, text: words.choiceWords.skip, edits: [] };
  const base = { certain: [...certain], open: [{ value: null, fields: unclear.fields.slice(0, 400) }] };
  if (unclear.reason === "unit" && field) {
    const amount = numberOf(unclear.text.replaceAll(",", "")) ?? NaN;
    const from = asking.now(field.id);
    return {
      kind: "figure",
      reply: words.unitSentence(unclear.text, name),
      ...base,
      options: [
        {
          label: `${unclear.text}${words.choiceWords.yuan}`,
          text: words.choiceWords.yuan,
          edits: [{ field: field.id, from, to: Number((amount / 10_000).toFixed(6)) }],
        },
        {
          label: `${unclear.text}${words.choiceWords.wanYuan}`,
          text: words.choiceWords.wanYuan,
          edits: [{ field: field.id, from, to: amount }],
        },
      ],
    };
  }
  const reply = {
    vague: () => words.vagueSentence(unclear.text, name),
    impossible: () => words.impossibleSentence(unclear.text, name, words.wantsWords[field?.kind ?? "count"]),
    noBase: () => words.noBaseSentence(unclear.text, name),
    shared: () => words.sharedSentence(unclear.text, [...new Set(fields.map(({ label }) => label))]),
    unit: () => words.unitSentence(unclear.text, name),
  }[unclear.reason]();
  return { kind: "figure", reply, ...base, options: [skip] };
}

/** One cell by its name; several by what they have in common. */
function commonName(fields: readonly Field[]): string {
  const [first] = fields;
  if (!first) return "";
  if (fields.length === 1) return first.label;
  if (fields.every(({ rowName }) => rowName === first.rowName)) return first.rowName;
  if (fields.every(({ columnName }) => columnName === first.columnName)) return first.columnName;
  return first.rowPath.at(-2) ?? first.rowName;
}

/** Which of several cells: by row first, then by column. */
export function askPlace(
  open: readonly {
    readonly value: number | null;
    readonly fields: readonly string[];
    readonly adds?: boolean | undefined;
  }[],
  certain: readonly Change[],
  asking: Asking,
): Question | undefined {
  const [first] = open;
  if (!first) return undefined;
  const { form } = asking;
  const fields = first.fields.flatMap((id) => form.fieldById.get(id) ?? []);
  const rows = new Map<string, Field[]>();
  for (const field of fields) {
    const key = `${field.block} ${field.row}`;
    rows.set(key, [...(rows.get(key) ?? []), field]);
  }
  const value = first.value === null ? "" : plainNumber(Math.abs(first.value));
  const byRow = rows.size > 1;
  const groups = byRow ? [...rows.values()] : fields.map((field) => [field]);
  const options = groups.slice(0, 60).map((group) => {
    const [field] = group;
    const name = byRow ? (field?.rowName ?? "") : (field?.columnName ?? "");
    return { label: name, text: name, fields: group.map(({ id }) => id) };
  });
  // Two columns may bear one name in different blocks.
  const unique = options.map((option) =>
    options.filter(({ text }) => text === option.text).length > 1
      ? {
          ...option,
          label: form.fieldById.get(option.fields[0] ?? "")?.label ?? option.label,
          text: form.fieldById.get(option.fields[0] ?? "")?.label ?? option.text,
        }
      : option,
  );
  const [one] = fields;
  return {
    kind: "choice",
    reply: byRow
      ? words.whichRow(value === "" ? "这个数字" : value)
      : words.whichColumn(value, one?.rowName ?? ""),
    certain: [...certain],
    open: open.slice(0, 60).map(({ value: figure, fields: ids, adds }) => ({
      value: figure,
      fields: ids.slice(0, 400),
      ...(adds && { adds }),
    })),
    options: unique,
  };
}

export const toChanges = (placed: readonly Placed[], { now }: Pick<Asking, "now">): Change[] =>
  placed.map(({ field, value }) => ({ field, from: now(field), to: value }));
