// How people call the scope of a report.

import type { Report } from "../report/report.ts";

export const scopeWords: Readonly<Record<Report["scope"], string>> = {
  agency: "本机关报告",
  government: "本级政府汇总报告",
};
