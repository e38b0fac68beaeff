// Lines of words as paragraphs: a paragraph per line, lines that a page had wrapped joined again.
// It does not know what the words say.

export function toProse(lines: readonly string[]): string {
  const written = lines
    .map((line) => line.replace(/\t/g, "  ").trimEnd())
    .filter((line) => line.trim() !== "");
  return (isWrapped(written) ? unwrap(written) : written.map((line) => line.trim())).join("\n");
}

/** Latin letters and figures take half the room of a Chinese character. */
const narrow = /[\u0020-\u2e7f]/g;
const widthOf = (line: string) => line.trim().length - (line.trim().match(narrow)?.length ?? 0) / 2;
const indentOf = (line: string) => line.length - line.trimStart().length;
const endsSentence = /[。！？；：!?;:…」』]["”’）)]?$/;
const fewestLines = 4;
const narrowest = 20;
const widest = 60;
/** A line that is full to within this much was broken by the margin. */
const slack = 3;

/** Most lines are full and stop in the middle of a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < fewestLines) return false;
  const widths = lines.map(widthOf);
  const width = Math.max(...widths.slice(0, 5_000));
  if (width < narrowest || width > widest) return false;
  const full = widths.filter((each) => each >= width - slack).length;
  const open = lines.filter((line) => !endsSentence.test(line)).length;
  return full >= lines.length / 2 && open >= lines.length / 2;
}

function unwrap(lines: readonly string[]): string[] {
  const width = Math.max(...lines.slice(0, 5_000).map(widthOf));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const starts =
      previous === undefined ||
      widthOf(previous) < width - slack ||
      (next !== undefined && indentOf(line) >= indentOf(next) + 2);
    if (starts) paragraphs.push(line.trim());
    else paragraphs.push(joined(paragraphs.pop() ?? "", line.trim()));
  });
  return paragraphs;
}

const joined = (before: string, after: string) =>
  /[A-Za-z]/.test(before.slice(-1)) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
