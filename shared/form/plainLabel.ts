// What a label is called in a sentence: without its number, its quotation marks and what stands in brackets.

/** （一）予以公开 → 予以公开; 3.危及“三安全一稳定” → 危及三安全一稳定. */
export const plainLabel = (label: string): string =>
  label
    .replace(/^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十甲乙丙丁]+、|\d+[.、．]|其中：)/, "")
    .replace(/（.*?）|[“”]/g, "");
