// Chinese text in lines of a given width: no line begins with a closing mark or ends with an opening one, and words
// of Latin letters and figures stay whole where they can. It measures in letters and knows no page.

export interface Line {
  readonly text: string;
  /** In letters. */
  readonly width: number;
}

/** The first line is shorter by `indent`. White space where a line breaks is not printed. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  indent = 0,
): Line[] {
  const lines: Line[] = [];
  let line = "";
  let used = 0;
  const room = () => (lines.length === 0 ? width - indent : width);
  const close = () => {
    lines.push({ text: line.trimEnd(), width: measure(line.trimEnd()) });
    line = "";
    used = 0;
  };
  const put = (unit: string, length: number) => {
    line += unit;
    used += length;
  };
  for (const unit of unitsOf(text)) {
    const length = measure(unit);
    if (used + length <= room()) put(unit, length);
    else if (unit.trim() === "") continue;
    else {
      if (line !== "" && length <= width) close();
      if (used + length <= room()) put(unit, length);
      else
        for (const character of unit) {
          const each = measure(character);
          if (line !== "" && used + each > room()) close();
          put(character, each);
        }
    }
  }
  if (line !== "" || lines.length === 0) close();
  return lines;
}

const notFirst = /^[，。、；：？！）》”’】〕〉」』％…·,.;:?!)\]}%]/;
const notLast = /[（《“‘【〔〈「『([{]$/;

/** What may not be torn apart. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const [token] of text.matchAll(/[!-~]+|\s+|./gu)) {
    const last = units.length - 1;
    const before = units[last] ?? "";
    if (before.trim() !== "" && (notFirst.test(token) || notLast.test(before))) units[last] = before + token;
    else units.push(token);
  }
  return units;
}
