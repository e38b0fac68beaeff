// Where a report does not fit the workbook that is open: its own template, to be opened beside it.

import type { JSX } from "preact";
import type { Sheets } from "../host/port.ts";

export function OtherTemplate({ sheets }: { readonly sheets: Sheets }): JSX.Element {
  const { edition, year, scope, profile, agency } = sheets;
  const query = new URLSearchParams({ year: String(year), scope, agency: agency.name });
  if (profile !== undefined) query.set("profile", profile);
  return (
    <section class="group" role="alert">
      <h2>请打开{year}年度的模板</h2>
      <p class="problem">
        这份报告（{year}年度，{edition}年版）和当前工作簿的格式不同，当前工作簿没有改动。
      </p>
      <a
        class="button primary"
        href={`/api/templates/${edition}.xlsx?${query}`}
        target="_blank"
        rel="noreferrer"
      >
        下载模板
      </a>
    </section>
  );
}
