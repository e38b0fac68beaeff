// What was composed into the sections of a report last, as it is kept with the draft. What is damaged is forgotten.

import * as z from "zod/mini";
import type { ComposedParagraph } from "../../shared/narrative/compose.ts";

/** By section: overview, problems, title and so on. */
export type ComposedMemory = Readonly<Record<string, readonly ComposedParagraph[]>>;

const ids = z.array(z.string());
const amount = z.object({ plus: ids, minus: ids });
const binding = z.object({
  reading: z.enum(["amount", "share", "growth", "difference"]),
  amount,
  whole: z.optional(amount),
});
const paragraph = z.object({
  key: z.string(),
  kind: z.enum(["heading", "paragraph"]),
  text: z.string(),
  segments: z.array(z.object({ text: z.string(), binding: z.optional(binding) })),
});
const memory = z.record(z.string(), z.array(paragraph));

export function readComposedMemory(kept: unknown): ComposedMemory {
  const parsed = memory.safeParse(kept);
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data).map(([section, paragraphs]) => [
      section,
      paragraphs.map(({ segments, ...rest }): ComposedParagraph => ({
        ...rest,
        segments: segments.map(({ text, binding: bound }) => {
          if (!bound) return { text };
          const { whole, ...known } = bound;
          return { text, binding: whole ? { ...known, whole } : known };
        }),
      })),
    ]),
  );
}
