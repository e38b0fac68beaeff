// What is wrong with the shape of a report, in words: which place, what stands there, what belongs there.
// It takes zod's issues and the report's own ones as data.

export interface SchemaError {
  /** Dotted: `values.requests.received.naturalPerson`, `localRows.disclosure.otherServices.0.label`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

/** One error per offending key; `known` are the names that would have been right, for a suggestion. */
export function describeIssue(issue: Issue, known: readonly string[]): SchemaError[] {
  const place = issue.path.map(String);
  const at = place.length === 0 ? "报告" : `“${place.join(".")}”`;
  const keys = issue.keys ?? [];
  const each = (code: string, words: (key: string) => string): SchemaError[] =>
    keys.map((key) => ({ path: [...place, key].join("."), code, message: words(shortened(key)) }));
  const one = (code: string, message: string): SchemaError[] => [{ path: place.join("."), code, message }];

  switch (issue.code) {
    case "unrecognized_keys":
    case "unknown_field":
      return each("unknownField", (key) => {
        const near = nearest(key, known);
        return `${at}中没有“${key}”这一项${near === undefined ? "。" : `，是否为“${near}”？`}`;
      });
    case "other_edition":
      return each(
        "otherEdition",
        (key) =>
          `${at}中的“${key}”是${known[0] ?? ""}年版格式的项目，而报告用的是${known[1] ?? ""}年版。两版格式不能混用，请核对edition和各项。`,
      );
    case "unknown_edition":
      return keys.map((key) => ({
        path: place.join("."),
        code: "unknownEdition",
        message: `没有“${shortened(key)}”这一版格式，现有：${known.join("、")}。`,
      }));
    case "repeated_key":
      return each("repeatedKey", (key) => `${at}中增设行“${key}”重复。`);
    case "mixed_modes":
      return one("mixedModes", `${at}的增设行只能全部是分项，或者全部是“其中”项。`);
    case "invalid_type":
      return one("wrongType", `${at}应为${typeWords[issue.expected ?? ""] ?? "规定的类型"}。`);
    case "invalid_value":
      return one("wrongValue", `${at}应为以下之一：${(issue.values ?? []).map(String).join("、")}。`);
    case "invalid_union":
      return one("wrongType", `${at}应为数字、文字或空白（null）。`);
    case "too_big":
      return one("tooBig", `${at}过长或过大，上限为${String(issue.maximum)}。`);
    case "too_small":
      return one("tooSmall", `${at}过短或过小，下限为${String(issue.minimum)}。`);
    default:
      return one("invalid", `${at}的写法不符合要求。`);
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "是或否（true 或 false）",
  array: "列表",
  object: "一组项目",
  record: "一组项目",
};

const shortened = (key: string) => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

/** The known name that differs in at most three places, if there is one. */
function nearest(key: string, known: readonly string[]): string | undefined {
  if (key.length > 80) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - key.length) > 3) continue;
    const distance = editDistance(key, name);
    if (distance <= 3 && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
