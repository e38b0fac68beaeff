// A message in one way of writing: half-width digits, full-width Chinese marks, simplified characters, no quotation marks.
// It changes how things are written, never what they say.

const longestMessage = 20_000;

/** | 2 | 1 |: a line of a table with a frame around it, and the rule below its heading. */
const framedLine = /^[ \t]*[|｜](.*)[|｜][ \t]*$/gm;
const ruledLine = /^(?=[^\n]*--)[-:|｜ \t]+\n/gm;

const marks: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  "[": "（",
  "]": "）",
  "【": "（",
  "】": "）",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  "−": "-",
  "–": "-",
  "—": "-",
  "~": "至",
  "～": "至",
  "·": "，",
  "•": "，",
  "|": "\t",
  "｜": "\t",
};

const traditional =
  "條条項项個个請请開开處处複复復复議议訟讼許许罰罚強强製制發发廢废現现業业機机構构務务師师結结轉转無无沒没總总計计數数萬万億亿兩两貳贰參叁陸陆餘余費费執执訪访舉举報报證证關关經经審审維维糾纠動动產产掌掌內内則则為为應应該该與与於于冇没這这";
const simplifiedOf = new Map<string, string>();
for (let at = 0; at + 1 < traditional.length; at += 2)
  simplifiedOf.set(traditional.charAt(at), traditional.charAt(at + 1));

export function normalise(message: string): string {
  const source = message
    .slice(0, longestMessage)
    .replace(/\r\n?/g, "\n")
    .replace(framedLine, "$1")
    .replace(ruledLine, "");
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0xff0c && isWideDigit(source, at - 1) && isWideDigit(source, at + 1)) {
      text += ",";
      continue;
    }
    const narrow =
      (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) || code === 0x3000
        ? String.fromCharCode(code === 0x3000 ? 0x20 : code - 0xfee0)
        : source.charAt(at);
    if (/[“”"'‘’「」『』《》<>\u200b\u2060\ufeff]/.test(narrow)) continue;
    text += marks[narrow] ?? simplifiedOf.get(narrow) ?? narrow;
  }
  return text
    .replace(/(\d)[wW](?![A-Za-z])/g, "$1万")
    .replace(/[^\S\n\t]+/g, " ")
    .replace(/(^|[^\d.,，]) ?(\d{1,3})，(\d{3})(?= ?[件项元个起宗条](?!\d))/g, "$1$2,$3")
    .replace(/ ?([\n，；。：、（）？！]) ?/g, "$1")
    .replace(/(\d) (?=[件项条起例份宗个次家万亿元年月日号])/g, "$1")
    .replace(/([万亿]) ?(\d+) ?(?=[千百十])/g, "$1$2")
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, "$1 ")
    .trim();
}

const isWideDigit = (text: string, at: number) => /[０-９]/.test(text.charAt(at));
