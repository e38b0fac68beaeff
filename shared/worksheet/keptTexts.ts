// Small texts that travel inside a workbook, as XML that all hosts and the server can read. Where a host puts the XML is its own
// affair, so several copies may be about: of each text the newest counts. It does not know what the texts mean.

export const keptNamespace = "urn:gongkai-nianbao:kept:1";

export interface KeptText {
  readonly text: string;
  /** ISO 8601, when it was written; "" for what came with the file and is older than anything that people did. */
  readonly at: string;
}

export type KeptTexts = ReadonlyMap<string, KeptText>;

export function writeKeptTexts(texts: KeptTexts): string {
  const items = [...texts].map(([key, { text, at }]) => {
    const when = at === "" ? "" : ` at="${escaped(at)}"`;
    return `<text key="${escaped(key)}"${when}>${escaped(text)}</text>`;
  });
  return `<kept xmlns="${keptNamespace}">${items.join("")}</kept>`;
}

/** Hosts may write the XML anew with a declaration, a prefix, character references or other quotes: all are read. */
export function readKeptTexts(xmls: readonly string[]): KeptTexts {
  const texts = new Map<string, KeptText>();
  for (const xml of xmls) {
    for (const [, tag = "", text = ""] of xml.matchAll(item)) {
      const key = attribute(tag, "key");
      const at = attribute(tag, "at") ?? "";
      const known = key === undefined ? undefined : texts.get(key);
      if (key !== undefined && (!known || known.at < at)) texts.set(key, { text: plain(text), at });
    }
  }
  return texts;
}

const item = /<(?:\w+:)?text((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([^<]*)<)/g;

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const text = double ?? single;
  return text === undefined ? undefined : plain(text);
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
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return name === "apos" ? "'" : (characters.get(name) ?? whole);
    })
    .replace(/\\([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
