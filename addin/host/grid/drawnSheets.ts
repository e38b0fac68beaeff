// The sheets that have been drawn so far: each when it is first shown, and anew when it has grown.
// Drawing takes a moment; whoever asks for the same sheet meanwhile waits for the same drawing.

import type { Sheet } from "./sheet.ts";
import type { SheetView } from "./sheetView.ts";

export interface DrawnSheets {
  /** Undefined where the sheets were cleared meanwhile. */
  show(sheet: Sheet, draw: () => Promise<SheetView>): Promise<SheetView | undefined>;
  all(): readonly SheetView[];
  clear(): void;
}

export function createDrawnSheets(onDrawn: (view: SheetView) => void): DrawnSheets {
  let viewById = new Map<string, SheetView>();
  let drawingById = new Map<string, Promise<SheetView | undefined>>();

  return {
    show(sheet, draw) {
      const { id } = sheet;
      const known = viewById.get(id);
      if (known?.sheet.rows === sheet.rows) return Promise.resolve(known);
      const underWay = drawingById.get(id);
      if (underWay) return underWay;
      known?.remove();
      viewById.delete(id);
      const here = viewById;
      const drawing = draw().then((view) => {
        drawingById.delete(id);
        if (here !== viewById) {
          view.remove();
          return undefined;
        }
        viewById.set(id, view);
        onDrawn(view);
        return view;
      });
      drawingById.set(id, drawing);
      return drawing;
    },
    all: () => [...viewById.values()],
    clear() {
      for (const view of viewById.values()) view.remove();
      viewById = new Map();
      drawingById = new Map();
    },
  };
}
