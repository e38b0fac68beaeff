// Figures in rows that only some bodies can have: 规章, and decisions that take a power of their own.
// Which row takes which power stands in the edition. Of the powers only what is certain counts.

import type { FormRow } from "../form.ts";
import { perForm } from "../perForm.ts";
import type { ReportBreach, ReportRule, ReportView } from "../rule.ts";

/** R12, R13: 规章 may be made by 国务院部门, 省级 and 设区的市级人民政府 alone (立法法 articles 91 and 93). */
export const powers: ReportRule = {
  kind: "report",
  id: "unit.powers",
  severity: "warning",
  scope: "unit",
  title: "没有相应职权的机关，有关各项为0",
  basis: "立法法第九十一条、第九十三条；条例第二十条",
  check: (view) =>
    rowsOfPowers(view.form).flatMap(({ row, power, columns }) => {
      const filled = columns.filter(({ id }) => (view.figure(id) ?? 0) > 0);
      return filled.length === 0 || mayHave(power, row, view) !== false ? [] : [breachOf(row, filled, view)];
    }),
};

const rowsOfPowers = perForm(({ blocks }) =>
  blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      row.power === undefined
        ? []
        : [
            {
              row,
              power: row.power,
              columns: columns
                .filter(({ kind }) => kind !== "change")
                .map(({ key, label }) => ({ id: `${row.id}.${key}`, label })),
            },
          ],
    ),
  ),
);

/** Words that say more or less than a row of the form are no ground to say that a power is missing. */
const namesOfPowers = perForm(
  (form): ReadonlySet<string> => new Set(rowsOfPowers(form).flatMap(({ power, row }) => [power, row.label])),
);

function breachOf(
  row: FormRow,
  filled: readonly { id: string; label: string }[],
  view: ReportView,
): ReportBreach {
  const figures = filled.map(({ id, label }) => `${label}${view.figure(id) ?? ""}`);
  const reason =
    row.power === regulations
      ? "规章由国务院部门、省级和设区的市级人民政府制定，本机关一般不能制定"
      : "按单位登记的职权，本机关没有这一项";
  return {
    place: row.id,
    fields: filled.map(({ id }) => id),
    message: `${row.name}：填了${figures.join("、")}。${reason}，没有的请填0；情况属实的，请说明原因。`,
  };
}

const regulations = "regulations";

/** Undefined where it is not certain. */
function mayHave(power: string, { label }: FormRow, { unit, report, form }: ReportView): boolean | undefined {
  // The aggregated report of a government counts what its departments decide.
  if (power !== regulations && report.scope === "government") return undefined;
  if (unit?.powers) {
    if (unit.powers.includes(power) || unit.powers.includes(label)) return true;
    return unit.powers.every((word) => namesOfPowers(form).has(word)) ? false : undefined;
  }
  if (power !== regulations) return undefined;
  const { kind, level } = unit ?? {};
  if (kind === "township" || kind === "subdistrict" || kind === "institution") return false;
  if (level === "township" || level === "county") return false;
  if (kind === "department" && (level === "province" || level === "prefecture"))
    return report.scope === "government" || speaksForGovernment(report.agency.name) ? undefined : false;
  if (kind && level) return true;
  return isNamedAsWithout(report.agency.name) ? false : undefined;
}

/** A government's office publishes the government's own report. */
const speaksForGovernment = (name: string) => /人民政府(?:办公[厅室])?$/.test(name);

/** Names that leave no doubt: townships, streets, counties, districts, and the departments of any place. */
function isNamedAsWithout(name: string): boolean {
  if (/^(?:国家|国务院|中国|中华人民共和国)|办公厅$/.test(name)) return false;
  return (
    /街道办事处$|[乡镇县旗]人民政府(?:办公室)?$|(?:[^治]|[^自]治)区人民政府(?:办公室)?$/.test(name) ||
    (/[省县州盟旗区]|市(?!场)/.test(name) && /(?:局|厅|(?:[^理]|[^管]理)委员会)$/.test(name))
  );
}
