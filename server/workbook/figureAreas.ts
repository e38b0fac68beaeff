// The figures of a table's sheet by their kind and decimals, each as addresses: what is checked alike is formatted alike.

import type { FigureKind } from "../../shared/form/define.ts";
import type { Form } from "../../shared/form/form.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import type { TableSheet } from "../../shared/worksheet/plan.ts";

export interface FigureArea {
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly addresses: readonly string[];
}

export function figureAreas({ placeByField }: TableSheet, form: Form): FigureArea[] {
  const areaByKey = new Map<string, FigureArea & { readonly addresses: string[] }>();
  for (const [id, place] of placeByField) {
    const { kind, decimals } = form.fieldById.get(id) ?? {};
    if (kind === undefined || decimals === undefined) continue;
    const area = areaByKey.get(`${kind} ${decimals}`) ?? { kind, decimals, addresses: [] };
    area.addresses.push(addressOf(place));
    areaByKey.set(`${kind} ${decimals}`, area);
  }
  return [...areaByKey.values()];
}
