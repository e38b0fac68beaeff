// One order carried out: a Word file, a PDF or a picture.

import { writeDocx } from "./docx.ts";
import { writePdf } from "./pdf/writePdf.ts";
import { withOutlines } from "./outlines.ts";
import { drawPng } from "./png.ts";
import type { Order } from "./order.ts";

export function print(order: Order): Promise<Uint8Array> {
  switch (order.kind) {
    case "docx":
      return writeDocx(order.document);
    case "pdf":
      return writePdf(order.document);
    case "png":
      return drawPng(withOutlines(order.svg));
  }
}
