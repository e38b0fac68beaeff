// Words that staff typed as a fact, made into a whole sentence: one line, one full stop.

/** "" where nothing was typed. A mark that already ends a sentence stays; a comma or semicolon at the end gives way. */
export function toSentence(typed: string): string {
  const text = typed
    .replace(/\s*[\r\n]+\s*/g, "")
    .trim()
    .replace(/[\s；;，,、：:．.]+$/, "");
  if (text === "") return "";
  return /(?:[。！？!?…]|[。！？!?…][”’」』）)])$/.test(text) ? text : `${text}。`;
}
