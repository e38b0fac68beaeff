// Since which requirement set a member of Excel's API exists, as its published types say. For tests only.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const sinceByMember = parseTypes();

/** `memberSince("Range", "values")` is 1.1; undefined for a member that the types do not have. */
export function memberSince(type: string, member: string): number | undefined {
  return sinceByMember.get(`${type}.${member}`);
}

/** 1.10 comes after 1.9. */
export const toOrder = (version: string): number => Number(version.split(".")[1]);

/** In minor numbers, for all sets are 1.x. */
function parseTypes(): ReadonlyMap<string, number> {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const types = readFileSync(file, "utf8");
  const from = types.indexOf("\ndeclare namespace Excel {");
  const excel = types.slice(from, types.indexOf("\n}\n", from));
  const since = new Map<string, number>();
  let [type, comment] = ["", ""];
  let ofType = 1;
  for (const line of excel.split("\n")) {
    const own = /^ {4}class (\w+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (own !== undefined) {
      type = own;
      ofType = setIn(comment) ?? 1;
    } else if (member !== undefined) {
      const key = `${type}.${member}`;
      since.set(key, Math.min(since.get(key) ?? Infinity, setIn(comment) ?? ofType));
    }
    if (/^\s*\/\*\*/.test(line)) comment = "";
    comment += line;
    if (own !== undefined || member !== undefined) comment = "";
  }
  return since;
}

/** The set of the whole member; one in a parameter's description is that parameter's. */
function setIn(comment: string): number | undefined {
  const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment.replace(/@param[^@]*/g, ""))?.[1];
  return set === undefined ? undefined : Number(set);
}
