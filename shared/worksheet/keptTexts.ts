// Small texts that travel inside a workbook, as the one custom XML part that all hosts and the server can read.
// It does not know what the texts mean, nor where a host puts the part.

export const keptNamespace = "urn:gongkai-nianbao:kept:1";

export function writeKeptTexts(textByKey: ReadonlyMap<string, string>): string {
  const texts = [...textByKey].map(([key, text]) => `<text key="${escaped(key)}">${escaped(text)}</text>`);
  return `<kept xmlns="${keptNamespace}">${texts.join("")}</kept>`;
}

/** Hosts may write the part anew with a declaration, a prefix or character references: all are read. */
export function readKeptTexts(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?text\s[^>]*?key="([^"]*)"[^>]*?(?:\/>|>([^<]*)<)/g)].map(
      ([, key = "", text = ""]) => [plain(key), plain(text)],
    ),
  );
}

const entities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
const characters = new Map(Object.entries(entities).map(([character, name]) => [name, character]));

/** What XML cannot hold, and white space that it would change, is written as a backslash and four hexadecimal digits. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\\]|[&<>"]/gu, (character) => {
    const name = entities[character];
    return name === undefined ? `\\${character.charCodeAt(0).toString(16).padStart(4, "0")}` : `&${name};`;
  });
}

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return name === "apos" ? "'" : (characters.get(name ?? "") ?? whole);
    })
    .replace(/\\([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
