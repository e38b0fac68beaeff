// The wording files of an installation: WORDINGS_DIR/2021.zh-CN.txt replaces the sentences of the edition 2021.
// All are read and checked before the program starts; a wrong one stops the start and names its line.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../shared/form/catalogue.ts";
import { parseWording } from "../shared/narrative/template/parseWording.ts";
import { ConfigurationError } from "./configuration.ts";

const ending = ".zh-CN.txt";
const mostShown = 5;

/** Texts by edition. Throws a ConfigurationError with every file and line that is wrong. */
export function readWordings(
  folder: string,
  { editions, profiles, formOf }: Catalogue,
): Readonly<Record<string, string>> {
  const textByEdition: Record<string, string> = {};
  const faults: string[] = [];
  for (const name of filesIn(folder)) {
    const edition = editions.find(({ id }) => name === id + ending);
    if (!edition) {
      faults.push(
        `${name}：没有这一版格式，文件名可以是：${editions.map(({ id }) => id + ending).join("、")}。`,
      );
      continue;
    }
    const text = readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, "");
    // A place's own facts may be named, too.
    const forms = [undefined, ...profiles.map(({ id }) => id)].map((profile) =>
      formOf({ edition: edition.id, profile }),
    );
    const read = forms.map((form) => parseWording(text, form));
    const [first] = read;
    if (first && "errors" in first && read.every((parsed) => "errors" in parsed))
      faults.push(...first.errors.map(({ message }) => `${name} ${message}`));
    textByEdition[edition.id] = text;
  }
  if (faults.length === 0) return textByEdition;
  const more = faults.length > mostShown ? `\n……另有${faults.length - mostShown}处。` : "";
  throw new ConfigurationError(
    `WORDINGS_DIR 中的文字模板有误：\n${faults.slice(0, mostShown).join("\n")}${more}`,
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    throw new ConfigurationError(`WORDINGS_DIR：读不了目录“${folder}”（${code}）。`);
  }
}
