// The names that a wording file may use: fields of the form, places of facts and their columns, rows and columns with a label.
// It knows what exists, not what it is worth.

import type { FactDefinition } from "../../form/facts.ts";
import type { Form } from "../../form/form.ts";

export interface Names {
  isNumber(id: string): boolean;
  readonly factByPlace: ReadonlyMap<string, FactDefinition>;
  isField(id: string): boolean;
  /** A row or a field: what has a label. */
  isLabelled(id: string): boolean;
  /** The known name that is spelt most alike, for a suggestion. */
  nearest(id: string): string | undefined;
}

export function namesOf(form: Form): Names {
  const factByPlace = new Map(form.facts.map((fact) => [fact.place, fact]));
  const rows = new Set(form.blocks.flatMap((block) => block.rows.map(({ id }) => id)));
  const isField = (id: string) => form.fieldById.has(official(id));
  const isNumber = (id: string) => {
    const kind = factByPlace.get(id)?.kind;
    return kind === undefined ? isField(id) : kind === "count" || kind === "money";
  };
  return {
    factByPlace,
    isField,
    isNumber,
    isLabelled: (id) => rows.has(official(id)) || isField(id),
    nearest(id) {
      const known = [...form.fieldById.keys(), ...rows, ...factByPlace.keys()];
      let best: { name: string; shared: number } | undefined;
      for (const name of known) {
        const shared = alike(id, name);
        if (!best || shared > best.shared) best = { name, shared };
      }
      return best && best.shared * 2 >= id.length ? best.name : undefined;
    },
  };
}

/** A local row may be named before a report has it: disclosure.otherServices.local1.change. */
const official = (id: string) => id.replace(/\.local[1-9]\d{0,2}(?=\.|$)/, "");

/** How many characters two names share at their beginnings and ends. */
function alike(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return head + tail - Math.abs(one.length - other.length) / 2;
}
