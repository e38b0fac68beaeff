// What the conversation remembers between two messages, as JSON that travels with the caller. It may come back changed by anybody:
// its shape is checked here, its fields and figures again where they are used.

import * as z from "zod/mini";

const text = z.string().check(z.maxLength(500));
/** A section of words may be proposed too. */
const long = z.string().check(z.maxLength(20_000));
const value = z.union([z.number(), long, z.null()]);
const fields = z.array(text).check(z.maxLength(400));

/** `undo`: it takes another one back, and is not taken back in turn. */
const change = z.object({ field: text, from: value, to: value, undo: z.optional(z.boolean()) });
const changes = z.array(change).check(z.maxLength(400));

/** A figure, null while it is still to be said, with the cells that it may be meant for. */
const open = z.object({
  value: z.nullable(z.number()),
  fields,
  /** The figure is added to what the cell holds: 再加1件. */
  adds: z.optional(z.boolean()),
});

const question = z.object({
  /** choice: one of the options; figure: a number for `fields`. */
  kind: z.enum(["choice", "figure"]),
  reply: z.string().check(z.maxLength(4_000)),
  /** What is certain already and comes with the answer. */
  certain: changes,
  open: z.array(open).check(z.maxLength(60)),
  options: z
    .array(z.object({ label: text, text, edits: z.optional(changes), fields: z.optional(fields) }))
    .check(z.maxLength(60)),
});

const state = z.object({
  version: z.literal(1),
  /** Proposed and not yet decided. */
  pending: changes,
  /** Accepted last, for 撤销 and for figures that the caller's report does not hold yet. */
  accepted: changes,
  /** The fields that were spoken of last, for 不对，是13件 and 企业呢. */
  subject: fields,
  question: z.optional(question),
  /** Guided filling: the row that is being asked for, and those that were passed over. */
  guide: z.optional(z.object({ at: z.optional(text), skipped: fields })),
});

export type State = z.infer<typeof state>;
export type Change = z.infer<typeof change>;
export type Question = z.infer<typeof question>;
export type OpenFigure = z.infer<typeof open>;

export const emptyState: State = { version: 1, pending: [], accepted: [], subject: [] };

/** The state that came back, or a new one where it is none of ours. */
export function stateOf(input: unknown): State {
  const parsed = state.safeParse(input);
  return parsed.success ? parsed.data : emptyState;
}
