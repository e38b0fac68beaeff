// What a place adds to the form: that its profile is known here, and that the facts it asks for are given.

import type { ReportRule } from "../rule.ts";

const basis = "填报说明：地方增设内容";

export const profileRules: readonly ReportRule[] = [
  {
    kind: "report",
    id: "profile.unknown",
    severity: "hint",
    scope: "report",
    title: "报告所用的地方方案是本系统已有的",
    basis,
    check: ({ report: { profile }, form }) =>
      profile === undefined || form.profile?.id === profile
        ? []
        : [
            {
              place: "profile",
              fields: ["profile"],
              message: `报告写明用“${profile.slice(0, 40)}”这一地方方案，本系统没有这个方案，已按统一格式核对；该地增设的表头、小数位数和填报要求没有用上。`,
            },
          ],
  },
  {
    kind: "report",
    id: "facts.required",
    severity: "error",
    scope: "report",
    title: "地方方案要求的事项已经填写",
    basis,
    check: ({ report: { facts }, form }) =>
      (form.profile?.editions[form.edition.id]?.requiredFacts ?? []).flatMap((key) => {
        const value = facts.more?.[key];
        return value === undefined || value === null || value === ""
          ? [
              {
                place: key,
                fields: [`facts.more.${key}`],
                message: `${form.profile?.name ?? ""}要求填写“${key}”，目前没有填。`,
              },
            ]
          : [];
      }),
  },
];
