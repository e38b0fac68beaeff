// The form in which labels are compared: no white space, full-width and half-width alike, 1、 like 1. and all quotation marks alike.
// One character stays one character, so that a place in the key is a place in the text.

const twins: Readonly<Record<string, string>> = {
  "、": ".",
  "。": "。",
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "‘": '"',
  "’": '"',
  "'": '"',
  "−": "-",
  "–": "-",
  "—": "-",
  〇: "0",
};

export function toKey(text: string): string {
  let key = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!isSpace(character)) key += keyCharacter(character);
  }
  return key;
}

export function keyCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  return twins[narrow] ?? narrow;
}

/** White space, and the invisible joints that web pages leave in text. */
export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return false;
  return code <= 0x20 || code === 0x200b || code === 0x2060 || code === 0xfeff || /\s/.test(character);
}
