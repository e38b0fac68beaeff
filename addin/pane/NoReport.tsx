// What the pane says beside a workbook that is no annual report: which template to open instead.

import type { JSX } from "preact";
import { official } from "../../shared/form/official.ts";

export function NoReport(): JSX.Element {
  return (
    <main class="no-host">
      <h1>这个工作簿不是年度报告</h1>
      <p>请打开年度报告的模板，再打开本窗格。还没有模板的，请先下载：</p>
      {official.editions.map(({ id, years }) => (
        <p key={id}>
          <a
            class="button"
            href={`/api/templates/${id}.xlsx?year=${years.to ?? years.from}`}
            target="_blank"
            rel="noreferrer"
          >
            {id}年版模板（{years.to === undefined ? `${years.from}年度起` : `${years.from}至${years.to}年度`}
            ）
          </a>
        </p>
      ))}
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          已打开，重新检查
        </button>
      </p>
    </main>
  );
}
