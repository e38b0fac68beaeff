// What each character of a text is to the check: white space, digit, numeral, mark, newline, or a letter. One table for all texts.
// It does not know words.

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

const markByLetter: Readonly<Record<MarkKind, string>> = {
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

export const markOf = new Map<number, MarkKind>();
for (const [kind, letters] of Object.entries(markByLetter) as [MarkKind, string][]) {
  for (const each of letters) {
    markOf.set(each.charCodeAt(0), kind);
    classes[each.charCodeAt(0)] = mark;
  }
}

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

/** A piece of the text without its white space and with half-width digits, as messages repeat it. */
export function squeeze(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(0, start), end)
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[０-９．％，]/g, (letter) =>
      letter === "，" ? letter : String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
    )
    .replace(/[,;:()]/g, (letter) => fullWidth[letter] ?? letter);
}

const fullWidth: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };
