// A profile that a report names is one that is known here: otherwise what the place adds was not applied.

import type { ReportRule } from "../rule.ts";

export const unknownProfile: ReportRule = {
  kind: "report",
  id: "profile.unknown",
  severity: "hint",
  scope: "report",
  title: "报告所用的地方方案是本系统已有的",
  basis: "填报说明：地方增设内容",
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
};
