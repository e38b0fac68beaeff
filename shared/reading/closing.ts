// Who signed and when, where the last lines of a report say so. What is no signature stays part of the last section.

export interface Closing {
  readonly words: string;
  readonly signedBy?: string;
  readonly date?: string;
}

const writtenDate = /^(?<year>20\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日$/;

/** `words` are the last section's paragraphs, one per line. */
export function readClosing(words: string, agency: string): Closing {
  const lines = words === "" ? [] : words.split("\n");
  const { year, month = "", day = "" } = writtenDate.exec(lines.at(-1) ?? "")?.groups ?? {};
  const date = year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const unsigned = date === undefined ? lines : lines.slice(0, -1);
  const last = unsigned.at(-1) ?? "";
  const isSigned =
    last !== "" &&
    (last === agency || (date !== undefined && last.length <= 40 && !/[，。；：,;:!?！？]/.test(last)));
  return {
    words: (isSigned ? unsigned.slice(0, -1) : unsigned).join("\n"),
    ...(isSigned && { signedBy: last }),
    ...(date !== undefined && { date }),
  };
}
