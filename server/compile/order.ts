// What a press is asked for: a document to set, or a picture to draw. It does not know where it is carried out.

import type { ReportDocument } from "../../shared/document/tree.ts";

export type Order =
  | { readonly kind: "docx" | "pdf"; readonly document: ReportDocument }
  | { readonly kind: "png"; readonly svg: string };
