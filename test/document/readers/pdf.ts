// A PDF as pdf.js reads it: the words on every page with their places, in the order in which they were written.
// For tests only.

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface SeenWords {
  readonly text: string;
  readonly page: number;
  /** Points from the left and from the bottom. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SeenPdf {
  readonly pages: number;
  readonly title: string;
  readonly outline: readonly string[];
  readonly words: readonly SeenWords[];
  /** Tags of the structure tree, in order. */
  readonly tags: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<SeenPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const words: SeenWords[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    for (const item of (await page.getTextContent()).items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      words.push({ text: item.str, page: number, x, y, width: item.width });
    }
    collectTags(await page.getStructTree(), tags);
  }
  const { info } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) as { title: string }[] | null) ?? [];
  const title = (info as { Title?: string }).Title ?? "";
  const seen = { pages: pdf.numPages, title, outline: outline.map((item) => item.title), words, tags };
  await task.destroy();
  return seen;
}

function collectTags(node: unknown, tags: string[]): void {
  if (typeof node !== "object" || node === null) return;
  const { role, children = [] } = node as { role?: string; children?: unknown[] };
  if (role !== undefined) tags.push(role);
  children.forEach((child) => collectTags(child, tags));
}
