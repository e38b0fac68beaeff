// What the pane says where Excel is too old for it: the template still warns in its cells, and the workbench works anywhere.

import type { JSX } from "preact";

export function OldProgram(): JSX.Element {
  return (
    <main class="no-host">
      <h1>这个版本的 Excel 不支持任务窗格</h1>
      <p>表格里的校验格照常提示“平”或“差”，可以继续填写。</p>
      <p>需要随填随查和上报时，请使用较新的 Excel 或 WPS，或者在浏览器中打开工作台。</p>
    </main>
  );
}
