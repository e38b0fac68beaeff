// What each character of a text is to the check: white space, digit, numeral, mark, newline, or a letter. One table for all texts.
// It does not know words.

/** From `mark` on, each kind of mark has a class of its own. */
export const letterClass = { letter: 0, space: 1, newline: 2, digit: 3, numeral: 4, mark: 5 } as const;

const { space, newline, digit, numeral, mark } = letterClass;

/** By code unit. */
export const classes = new Uint8Array(0x1_0000);

for (let code = 0; code <= 0x20; code++) classes[code] = space;
for (const each of "\u00a0\u3000\u200b\ufeff") classes[each.charCodeAt(0)] = space;
for (const each of "“”‘’\"'「」『』[]［］【】") classes[each.charCodeAt(0)] = space;
classes[0x0a] = newline;
for (let value = 0; value < 10; value++) classes[0x30 + value] = classes[0xff10 + value] = digit;

export const numerals = "零一二三四五六七八九十";
for (const each of `${numerals}〇两百千`) classes[each.charCodeAt(0)] = numeral;

/** What a mark does to a sentence. Half-width marks are the same. */
export type MarkKind =
  "comma" | "pause" | "semicolon" | "colon" | "open" | "close" | "stop" | "quoteOpen" | "quoteClose";

const lettersByMark: Readonly<Record<MarkKind, string>> = {
  comma: "，,",
  pause: "、",
  semicolon: "；;",
  colon: "：:",
  open: "（(",
  close: "）)",
  stop: "。！？!?",
  quoteOpen: "《〈",
  quoteClose: "》〉",
};

const markKinds = Object.keys(lettersByMark) as MarkKind[];
for (const [nth, kind] of markKinds.entries())
  for (const each of lettersByMark[kind]) classes[each.charCodeAt(0)] = mark + nth;

/** Of a class from `mark` on. */
export const markOfClass = (kind: number): MarkKind => markKinds[kind - mark] ?? "stop";

/** The first place from here on that holds neither white space nor a newline. */
export function skipSpace(text: string, place: number): number {
  let next = place;
  while (next < text.length) {
    const kind = classes[text.charCodeAt(next)];
    if (kind !== space && kind !== newline) break;
    next++;
  }
  return next;
}

/** A piece of the text without its white space, with half-width digits and full-width marks, as messages repeat it. */
export function squeeze(text: string, start: number, end: number): string {
  let said = "";
  let from = Math.max(0, start);
  const limit = Math.min(end, text.length);
  for (let place = from; place < limit; place++) {
    const code = text.charCodeAt(place);
    if (code >= firstHan && code <= lastHan) continue;
    const plain = plainByCode.get(code);
    if (plain === undefined) continue;
    said += text.slice(from, place) + plain;
    from = place + 1;
  }
  return from >= limit ? said : said + text.slice(from, limit);
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** What is written instead of a letter; "" for white space. */
const plainByCode = new Map<number, string>();
for (let code = 0; code <= 0x20; code++) plainByCode.set(code, "");
for (const each of "\u00a0\u3000\u200b\ufeff") plainByCode.set(each.charCodeAt(0), "");
for (let value = 0; value < 10; value++) plainByCode.set(0xff10 + value, String(value));
for (const [half, full] of ["%％", ".．"]) plainByCode.set((full ?? "").charCodeAt(0), half ?? "");
for (const [half, full] of [",，", ";；", ":：", "(（", ")）"])
  plainByCode.set((half ?? "").charCodeAt(0), full ?? "");
