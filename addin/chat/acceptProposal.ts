// The gate's last step: what the person accepted is written as one entry of the journal, and read back.

import type { Edit } from "../../shared/dialogue/turn.ts";
import { withFact } from "../../shared/report/facts.ts";
import { valueOf } from "../../shared/report/values.ts";
import type { Session } from "../session/session.ts";
import type { SessionState } from "../session/sessionState.ts";
import { isSameValue } from "../session/valueAt.ts";
import { heldByFormula } from "./heldByFormula.ts";

const isFact = ({ field }: Edit) => field.startsWith("facts.");

/** Answers the edits that did not reach their cell: a protected sheet, a cell that is not there. */
export async function acceptProposal(session: Session, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const facts = edits.filter(isFact);
  const cells = edits.filter((edit) => !isFact(edit));
  const before = session.state.get();
  const held = heldByFormula(cells, before);
  const toWrite = cells.filter(({ field }) => !held.has(field));
  if (toWrite.length > 0)
    await session.accept(
      toWrite.map(({ field, to }) => ({ place: field, to })),
      entryName(toWrite, before),
    );
  if (facts.length > 0)
    await session.setFacts(
      facts.reduce(
        (all, { field, to }) => withFact(all, field, to ?? undefined),
        session.state.get().report.facts,
      ),
    );
  const after = session.state.get();
  return toWrite.filter(({ field, to }) => !isSameValue(nowAt(field, after), to));
}

function nowAt(place: string, { form, report }: SessionState) {
  const field = form.fieldById.get(place);
  if (field) return valueOf(report, field);
  const part = place.startsWith("narrative.") ? place.slice("narrative.".length) : "";
  const { notes: _, ...parts } = report.narrative;
  return (parts as Readonly<Record<string, string | undefined>>)[part] ?? null;
}

function entryName(edits: readonly Edit[], { form }: SessionState): string {
  const [first] = edits;
  const label = form.fieldById.get(first?.field ?? "")?.label ?? "文字";
  return edits.length === 1 ? `${label} ${first?.to ?? "清空"}` : `对话填入${edits.length}格`;
}
