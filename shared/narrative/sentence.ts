// Words that staff typed as a fact, made fit to stand in a sentence: one line, no mark at its end but one that says something.
// Linear in the length of the text, whatever it holds.

const spare = "；;，,、：:．.。 \t\u3000\u00a0\u2060\ufeff";

/** "" where nothing was typed. 谁来负责？ keeps its mark; 更新偏慢； and 更新偏慢。 lose theirs, for the sentence has one. */
export function toPhrase(typed: string): string {
  const text = typed
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join("");
  let end = text.length;
  while (end > 0 && spare.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Staff who number their entries themselves are not numbered twice. */
export const withoutNumber = (text: string): string =>
  text
    .trimStart()
    .replace(
      /^(?:第?[一二三四五六七八九十]{1,3}(?:是|、)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}(?:[、．]|\.(?!\d)))\s{0,8}/,
      "",
    );
