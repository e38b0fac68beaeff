// What the pane's page says where there are no worksheets beside it.

import type { JSX } from "preact";

export function NoHost(): JSX.Element {
  return (
    <main class="no-host">
      <h1>请在 Excel 或 WPS 表格中打开</h1>
      <p>本页是公开年报助手的任务窗格，要和年度报告的工作簿一起使用。</p>
      <p>没有安装表格软件时，可以直接使用浏览器里的工作台，功能相同。</p>
      <p>
        <a class="button primary" href="/">
          打开工作台
        </a>{" "}
        <a href="/install">装进 Excel 或 WPS</a>
      </p>
    </main>
  );
}
