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
export function readWordings(folder: string, catalogue: Catalogue): Readonly<Record<string, string>> {
  const { editions, profiles } = catalogue;
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
    // Every place that uses the edition must be able to read it.
    const wrong = [undefined, ...profiles.map(({ id }) => id)]
      .map((profile) => parseWording(text, catalogue.formOf({ edition: edition.id, profile })))
      .find((parsed) => "errors" in parsed);
    if (wrong && "errors" in wrong) faults.push(...wrong.errors.map(({ message }) => `${name} ${message}`));
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
