// What the pane says where the program of the sheets does not answer, or a part of the pane could not be fetched.

import type { JSX } from "preact";

export function NotOpened(): JSX.Element {
  return (
    <main class="no-host">
      <h1>暂时打不开</h1>
      <p>没有读到工作簿，或者与服务器的连接断了。工作簿没有改动。</p>
      <p>如果正在编辑单元格，请先按回车键确认。</p>
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          重新打开
        </button>
      </p>
    </main>
  );
}
