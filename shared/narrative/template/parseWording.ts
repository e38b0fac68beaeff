// A wording file as text, read into sentences; every line that is wrong is named with what is wrong with it.
// It does not know where the text comes from.

import type { Form } from "../../form/form.ts";
import { narrativeParts, type NarrativePart } from "../../report/report.ts";
import { namesOf, type Names } from "./names.ts";
import { parseConditions, parsePieces, WordingFault } from "./parsePieces.ts";
import { formNames, type Forms, type Line, type Part, type Piece, type Wording } from "./wording.ts";

export interface WordingError {
  /** From 1. */
  readonly line: number;
  /** 第12行：没有“requests.recieved.total”这一项。 */
  readonly message: string;
}

export type ParsedWording = { readonly wording: Wording } | { readonly errors: readonly WordingError[] };

/** Where the words that sentences share are kept: how growth is told, what connects by itself. */
const shared = "词语";
const connecting = "承接";
const sayOnce = "只说一次";

export function parseWording(text: string, form: Form): ParsedWording {
  const names = namesOf(form);
  const errors: WordingError[] = [];
  const sections: Partial<Record<NarrativePart, OpenPart[]>> = {};
  const growth: Record<string, readonly Piece[]> = {};
  let connected: readonly string[] = [];
  let once: readonly string[] = [];
  let section: NarrativePart | typeof shared | undefined;

  text.split(/\r\n?|\n/).forEach((written, index) => {
    const line = written.trim();
    const fault = attempt(() => {
      if (line.startsWith("#")) return;
      const [, name] = /^\[(.*)\]$/.exec(line) ?? [];
      if (name !== undefined) section = sectionNamed(name.trim());
      else if (section === undefined) {
        if (line !== "") throw new WordingFault(`应先用“[${narrativeParts[0]}]”这样的一行写明是哪一部分`);
      } else if (section === shared) {
        if (line !== "") readShared(line);
      } else addLine((sections[section] ??= []), line, names);
    });
    if (fault !== undefined) errors.push({ line: index + 1, message: `第${index + 1}行：${fault}。` });
  });

  function readShared(line: string): void {
    const [, key = "", value = ""] = /^([^：:]+)[：:](.*)$/.exec(line) ?? [];
    if (key === connecting) connected = listed(value);
    else if (key === sayOnce) once = listed(value);
    else if (formNames.growth.some((known) => known === key)) growth[key] = growthPieces(value, names);
    else
      throw new WordingFault(
        `不认识的写法“${key.slice(0, 60)}”，这里可以用：${[...formNames.growth, connecting, sayOnce].join("、")}`,
      );
  }

  if (errors.length > 0) return { errors };
  return { wording: { sections: closed(sections), growth, connecting: connected, once } };
}

const listed = (text: string): string[] =>
  text
    .split("、")
    .map((each) => each.trim())
    .filter((each) => each !== "");

const sectionNamed = (name: string): NarrativePart | typeof shared => {
  const found = [...narrativeParts, shared].find((known) => known === name);
  if (found !== undefined) return found as NarrativePart | typeof shared;
  throw new WordingFault(
    `没有“[${name.slice(0, 60)}]”这一部分，可以用：${[...narrativeParts, shared].join("、")}`,
  );
};

interface OpenPart {
  heading?: readonly Piece[];
  paragraphs: Line[][];
}

function addLine(parts: OpenPart[], line: string, names: Names): void {
  if (line.startsWith("= ")) {
    parts.push({ heading: parsePieces(line.slice(2).trim(), names), paragraphs: [[]] });
    return;
  }
  let part = parts.at(-1);
  if (!part) parts.push((part = { paragraphs: [[]] }));
  const paragraph = part.paragraphs.at(-1) ?? [];
  if (line === "") {
    if (paragraph.length > 0) part.paragraphs.push([]);
    return;
  }
  paragraph.push(parseLine(line, names));
}

function parseLine(line: string, names: Names): Line {
  const [, conditions, then = ""] = /^若\s+([^：:]+)[：:](.*)$/.exec(line) ?? [];
  if (conditions !== undefined)
    return {
      conditions: parseConditions(conditions, names),
      otherwise: false,
      pieces: parsePieces(then.trim(), names),
    };
  const [, otherwise] = /^否则[：:](.*)$/.exec(line) ?? [];
  return {
    conditions: [],
    otherwise: otherwise !== undefined,
    pieces: parsePieces((otherwise ?? line).trim(), names),
  };
}

/** {幅} and {差} stand for the percentage and the difference. */
function growthPieces(text: string, names: Names): Piece[] {
  const marks = /\{(幅|差)\}/g;
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    pieces.push(...parsePieces(text.slice(at, match.index), names));
    pieces.push({ kind: "own", name: match[1] ?? "", forms: {} satisfies Forms });
    at = match.index + match[0].length;
  }
  return [...pieces, ...parsePieces(text.slice(at), names)];
}

const closed = (sections: Partial<Record<NarrativePart, OpenPart[]>>): Wording["sections"] =>
  Object.fromEntries(
    Object.entries(sections).map(([name, parts]) => [
      name,
      parts.map(({ heading, paragraphs }): Part => ({
        ...(heading && { heading }),
        paragraphs: paragraphs.filter(({ length }) => length > 0),
      })),
    ]),
  );

function attempt(read: () => void): string | undefined {
  try {
    read();
    return undefined;
  } catch (fault) {
    if (fault instanceof WordingFault) return fault.message;
    throw fault;
  }
}
