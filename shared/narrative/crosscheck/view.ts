// A text as it reads, over the text as it was sent: white space, wrapped lines, full-width digits and thousands separators are
// smoothed, and every character remembers where it came from. It does not know what the words mean.

export interface View {
  /** Smoothed: full-width Chinese marks, half-width digits, "\n" only where a paragraph ends. */
  readonly text: string;
  readonly source: string;
  /** By place in `text`: the place in `source`. One more than `text` is long. */
  readonly places: Uint32Array;
}

export function viewOf(source: string): View {
  const places = new Uint32Array(source.length + 1);
  const kept: string[] = [];
  let length = 0;
  let run = 0;
  const flush = (end: number) => {
    if (end > run) kept.push(source.slice(run, end));
    run = end + 1;
  };
  for (let place = 0; place < source.length; place++) {
    const code = source.charCodeAt(place);
    if (isPlain(code)) {
      places[length++] = place;
      continue;
    }
    const smoothed = smooth(source, place, code);
    if (smoothed === source[place]) {
      places[length++] = place;
      continue;
    }
    flush(place);
    if (smoothed === "") continue;
    kept.push(smoothed);
    places[length++] = place;
  }
  flush(source.length);
  places[length] = source.length;
  return { text: kept.join(""), source, places };
}

/** The words between two places of the view, exactly as they were sent. */
export function sourceOf(
  view: View,
  start: number,
  end: number,
): { text: string; start: number; end: number } {
  const from = view.places[start] ?? 0;
  const to = end > start ? (view.places[end - 1] ?? 0) + 1 : from;
  return { text: view.source.slice(from, to), start: from, end: to };
}

/** Han characters and half-width digits: nearly all of a report, and nothing to do about them. */
const isPlain = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

const halfToFull: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
};

function smooth(source: string, place: number, code: number): string {
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  const mark = source.charAt(place);
  if (mark === "\n") return endsParagraph(source, place) ? "\n" : "";
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff) return "";
  if (mark === "," && isDigit(source, place - 1) && isThousand(source, place)) return "";
  if (mark === "％" || mark === "﹪") return "%";
  if (mark === "．" && isDigit(source, place - 1)) return ".";
  return halfToFull[mark] ?? mark;
}

const isDigit = (source: string, place: number) => {
  const code = source.charCodeAt(place);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
};

/** Three digits and no fourth behind a comma. */
const isThousand = (source: string, place: number) =>
  isDigit(source, place + 1) &&
  isDigit(source, place + 2) &&
  isDigit(source, place + 3) &&
  !isDigit(source, place + 4);

/** A paragraph ends where its sentence does, or where the next line is a heading; other line breaks only wrap. */
function endsParagraph(source: string, place: number): boolean {
  for (let before = place - 1; before >= 0 && place - before < 40; before--) {
    const mark = source.charAt(before);
    if (mark === "\n") return false;
    if (/\s/.test(mark)) continue;
    if ("。！？；：!?;:".includes(mark)) return true;
    break;
  }
  return headingAhead.test(source.slice(place + 1, place + 20)) || headingBehind(source, place);
}

const heading =
  "(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:、|是)|\\d{1,2}[、.．](?!\\d))";
const headingAhead = new RegExp(`^\\s{0,8}(?:${heading}|20\\d\\d年度?[，,])`);
const headingLine = new RegExp(`^\\s*${heading}[^，。；,;]*$`);

/** A short line that is itself a heading: what follows does not continue it. */
function headingBehind(source: string, place: number): boolean {
  const start = source.lastIndexOf("\n", place - 1) + 1;
  return place - start < 24 && headingLine.test(source.slice(start, place));
}
