// GET /api/templates/:edition.xlsx: the blank workbook for an edition, a year, an agency and a profile.

import type { Request } from "express";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { createForm } from "../../shared/form/form.ts";
import { createReport } from "../../shared/report/values.ts";
import { Problem } from "../problem.ts";
import { writeTemplate } from "../workbook/template.ts";

export async function template({ catalogue, autoOpen }: Context, request: Request): Promise<Answer> {
  const edition = catalogue.edition(String(request.params.edition));
  if (!edition) throw new Problem("edition.unknown");
  const { year = String(edition.years.from), agency = "", profile: profileId } = request.query;
  if (typeof year !== "string" || !/^20\d\d$/.test(year))
    throw new Problem("request.invalid", { detail: "年度应为四位数字，例如 year=2025。" });
  if (typeof agency !== "string" || agency.length > 200)
    throw new Problem("request.invalid", { detail: "机关名称过长。" });
  const profile = typeof profileId === "string" ? catalogue.profile(profileId) : undefined;
  if (profileId !== undefined && !profile)
    throw new Problem("request.invalid", { detail: "没有这个地方的填报要求（profile）。" });
  const form = createForm(edition, { profile, localRows: profile?.editions[edition.id]?.localRows });
  const report = createReport(form, { year: Number(year), agency: { name: agency } });
  const name = encodeURIComponent(`${agency}${year}年政府信息公开工作年度报告.xlsx`);
  return {
    body: await writeTemplate(form, report, autoOpen),
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="report-${year}.xlsx"; filename*=UTF-8''${name}`,
    },
  };
}
