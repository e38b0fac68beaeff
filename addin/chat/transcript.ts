// What was said, as data that is kept with the worksheets. It may come back damaged or written by another version:
// then the conversation begins anew, for nothing in it is needed to go on.

import * as z from "zod/mini";

const value = z.union([z.number(), z.string(), z.null()]);

const proposal = z.object({
  edits: z.array(z.object({ field: z.string(), from: value, to: value })),
  /** Sentences of the findings that come and go with it. */
  raises: z.array(z.string()),
  settles: z.array(z.string()),
  /** open: waits for an answer. replaced: another proposal came before an answer did. */
  outcome: z.enum(["open", "accepted", "declined", "replaced", "undone"]),
});

const message = z.object({
  by: z.enum(["person", "assistant"]),
  text: z.string(),
  options: z.optional(z.array(z.object({ label: z.string(), text: z.string() }))),
  proposal: z.optional(proposal),
});

const transcript = z.object({
  messages: z.array(message),
  /** Of the conversation, kept unread. */
  state: z.optional(z.unknown()),
});

export type Proposal = z.infer<typeof proposal>;
export type Outcome = Proposal["outcome"];
export type Message = z.infer<typeof message>;
export interface Transcript {
  readonly messages: readonly Message[];
  readonly state?: unknown;
}

/** A workbook should not grow with every word: what was said long ago is let go. */
const mostMessages = 80;
const mostCharacters = 60_000;

export function trimmed({ messages, state }: Transcript): Transcript {
  let characters = 0;
  const kept = messages.slice(-mostMessages).reverse();
  const within = kept.findIndex((each) => (characters += JSON.stringify(each).length) > mostCharacters);
  return { messages: (within === -1 ? kept : kept.slice(0, Math.max(within, 2))).reverse(), state };
}

export function parseTranscript(text: string | undefined): Transcript {
  if (text === undefined || text === "") return { messages: [] };
  try {
    return transcript.parse(JSON.parse(text));
  } catch {
    // Not JSON, or not of this shape.
    return { messages: [] };
  }
}
