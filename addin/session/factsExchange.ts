// The session's side of a sheet of facts: what was typed there, what the pane puts there, and when.
// Without such a sheet the draft's facts are all there is.

import type { Form } from "../../shared/form/form.ts";
import type { Facts } from "../../shared/report/report.ts";
import type { FactsSheet, Sheets } from "../host/port.ts";
import type { Draft } from "./draft.ts";

/** The session, as far as the exchange needs it. */
export interface FactsHolder {
  readonly sheets: () => Sheets;
  readonly form: () => Form;
  /** As told, the sheet's included. */
  readonly facts: () => Facts;
  readonly changeDraft: (change: (draft: Draft) => Draft) => void;
  /** False where the sheets could not be read. */
  readonly refresh: () => Promise<boolean>;
}

export interface FactsExchange {
  /** With what was typed on the sheet. */
  told(draft: Draft, form: Form): Draft;
  /** After the pane changed the facts from `before`. */
  changed(draft: Draft, facts: Facts, before: Facts, form: Form): Draft;
  /** Puts the pane's facts on the sheet once it has been quiet. Where it cannot, the draft keeps them all the same. */
  showSoon(): void;
}

/** `drawn`: the facts that the sheet was drawn with; what differs was typed there. */
export function createFactsExchange(
  sheet: FactsSheet | undefined,
  drawn: Facts,
  holder: FactsHolder,
  quietMs: number,
): FactsExchange {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showing = Promise.resolve();

  async function show({ told, write }: Pick<FactsSheet, "told" | "write">): Promise<void> {
    if (!holder.sheets().facts) return;
    const facts = holder.facts();
    let expected: Draft["factsShown"];
    holder.changeDraft((draft) => {
      const next = told.withFactsOnTheWay(draft, facts, holder.form());
      expected = next.factsShown;
      return next;
    });
    const shown = await write(facts, expected ?? {}).catch(() => ({}));
    // What it showed before counts until it has been read anew.
    if (!(await holder.refresh())) return;
    holder.changeDraft((draft) => told.withFactsArrived(draft, shown));
    await holder.refresh();
  }

  return {
    told: (draft, form) => sheet?.told.asTold(draft, holder.sheets(), drawn, form) ?? draft,
    changed: (draft, facts, before, form) =>
      sheet?.told.withFactsOfPane(draft, facts, before, holder.sheets(), form) ?? { ...draft, facts },
    showSoon() {
      if (!sheet) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        showing = showing.then(() => show(sheet));
      }, quietMs);
    },
  };
}
