// A section's table without its figures: rows in groups, and for every figure the labels that speak of it.
// It depends on the form only, so it is made once per form.

import type { TableSection } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { layoutOf, type LayoutCell, type TableLayout } from "../form/layout.ts";
import type { FigureCell, LabelCell } from "./tree.ts";

export type FrameCell = LabelCell | Omit<FigureCell, "text" | "typed">;

export interface Frame {
  readonly layout: TableLayout;
  readonly groups: readonly { readonly head: FrameCell[][]; readonly body: FrameCell[][] }[];
}

const framesByForm = new WeakMap<Form, Map<string, Frame>>();

export function frameOf(section: TableSection, form: Form): Frame {
  const frames = framesByForm.get(form) ?? new Map<string, Frame>();
  framesByForm.set(form, frames);
  const known = frames.get(section.id);
  if (known) return known;
  const frame = createFrame(layoutOf(section, form));
  frames.set(section.id, frame);
  return frame;
}

type PlacedLabel = LabelCell & { readonly row: number };

function createFrame(layout: TableLayout): Frame {
  const groups: { head: FrameCell[][]; body: FrameCell[][] }[] = [];
  let labels: PlacedLabel[] = [];
  for (let row = 0; row < layout.rows; row++) {
    const cells = layout.cells
      .filter((cell) => cell.row === row)
      .sort((one, other) => one.column - other.column);
    const isHead = cells.every((cell) => cell.kind === "label" && cell.role !== "rowHeader");
    let group = groups.at(-1);
    if (!group || (isHead && group.body.length > 0)) {
      group = { head: [], body: [] };
      groups.push(group);
      labels = [];
    }
    const placed = cells.map((cell): FrameCell => {
      if (cell.kind === "figure") return figureCell(cell, labels);
      const label = labelCell(cell, layout.section);
      labels.push({ ...label, row });
      return label;
    });
    group[isHead ? "head" : "body"].push(placed);
  }
  return { layout, groups };
}

function labelCell(cell: LayoutCell & { kind: "label" }, section: string): LabelCell {
  const { role, text, row, column, rowSpan, columnSpan } = cell;
  return { kind: "label", role, text, column, rowSpan, columnSpan, id: `${section}-${row}-${column}` };
}

function figureCell(
  cell: LayoutCell & { kind: "figure" },
  labels: readonly PlacedLabel[],
): Omit<FigureCell, "text" | "typed"> {
  const { field, row, column, rowSpan, columnSpan } = cell;
  const speakOfIt = labels.filter((label) =>
    label.role === "rowHeader"
      ? label.row <= row && row < label.row + label.rowSpan
      : label.role !== "corner" && label.column <= column && column < label.column + label.columnSpan,
  );
  return { kind: "figure", field, column, rowSpan, columnSpan, headers: speakOfIt.map(({ id }) => id) };
}
