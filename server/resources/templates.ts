// GET /api/templates/:edition.xlsx: the blank workbook for an edition, a year, an agency and a profile.

import type { Request } from "express";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import type { Edition } from "../../shared/form/define.ts";
import { createForm } from "../../shared/form/form.ts";
import { createReport } from "../../shared/report/values.ts";
import { Problem } from "../problem.ts";
import { workbookType } from "../../shared/worksheet/mediaType.ts";
import { writeTemplate } from "../workbook/template.ts";

export async function template({ catalogue, autoOpen }: Context, request: Request): Promise<Answer> {
  const edition = catalogue.edition(String(request.params.edition));
  if (!edition) throw new Problem("edition.unknown");
  const {
    year = String(edition.years.from),
    agency = "",
    scope = "agency",
    profile: profileId,
  } = request.query;
  if (typeof year !== "string" || !/^20\d\d$/.test(year))
    throw new Problem("request.invalid", { detail: "年度应为四位数字，例如 year=2025。" });
  if (typeof agency !== "string" || agency.length > 200)
    throw new Problem("request.invalid", { detail: "机关名称过长。" });
  const ofYear = catalogue.editionForYear(Number(year));
  if (ofYear !== edition) throw new Problem("request.invalid", { detail: otherEdition(year, ofYear) });
  if (scope !== "agency" && scope !== "government")
    throw new Problem("request.invalid", { detail: "报告范围（scope）应为 agency 或 government。" });
  const profile = typeof profileId === "string" ? catalogue.profile(profileId) : undefined;
  if (profileId !== undefined && !profile)
    throw new Problem("request.invalid", { detail: "没有这个地方的填报要求（profile）。" });
  const form = createForm(edition, { profile, localRows: profile?.editions[edition.id]?.localRows });
  const report = createReport(form, { year: Number(year), agency: { name: agency }, scope });
  const name = encodeURIComponent(`${agency}${year}年政府信息公开工作年度报告.xlsx`);
  return {
    body: await writeTemplate(form, report, autoOpen),
    headers: {
      "Content-Type": workbookType,
      "Content-Disposition": `attachment; filename="report-${year}.xlsx"; filename*=UTF-8''${name}`,
    },
  };
}

const otherEdition = (year: string, edition: Edition | undefined) =>
  edition
    ? `${year}年度的报告用${edition.id}年版格式（${edition.notice}），请下载 /api/templates/${edition.id}.xlsx?year=${year}。`
    : `没有适用于${year}年度的报告格式。`;
