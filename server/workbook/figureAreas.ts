// The figures of a table's sheet by their kind, each kind as addresses: what is checked alike is formatted alike.

import type { FigureKind } from "../../shared/form/define.ts";
import type { Form } from "../../shared/form/form.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import type { TableSheet } from "../../shared/worksheet/plan.ts";

export interface FigureArea {
  readonly kind: FigureKind;
  readonly addresses: readonly string[];
}

export function figureAreas({ placeByField }: TableSheet, form: Form): FigureArea[] {
  const kinds: FigureKind[] = ["count", "change", "money"];
  return kinds.flatMap((kind) => {
    const addresses = [...placeByField].flatMap(([id, place]) =>
      form.fieldById.get(id)?.kind === kind ? [addressOf(place)] : [],
    );
    return addresses.length > 0 ? [{ kind, addresses }] : [];
  });
}
