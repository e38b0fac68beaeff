// What a person must know wherever they are in the pane: a sample, a draft brought back, what could not be kept, read or written.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nextToRedo, nextToUndo, type JournalEntry } from "../journal/journal.ts";
import type { Refusal, SessionState } from "../session/sessionState.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

const keptWords = {
  browser: {
    full: "本机存储空间已满，最近的修改没有暂存。请先不要关闭此页，尽快上报或复制出来。",
    unavailable: "浏览器不允许在本机暂存，关闭此页后修改会丢失。请尽快上报或复制出来。",
  },
  workbook: {
    full: "事实、说明和撤销记录太多，没有存入工作簿。表格里的数据不受影响，请尽快上报。",
    unavailable: "事实、说明和撤销记录没有存入工作簿，工作簿可能是只读的。请另存为可以编辑的文件后再继续。",
  },
} as const;

/** 维持（表四!A6）; a place without a cell is named alone. */
function refusalWords({ place, cell }: Refusal, { form }: SessionState): string {
  const name = form.fieldById.get(place)?.label;
  if (cell === undefined) return `${name ?? "该项内容"}（工作簿里找不到对应的单元格）`;
  return name === undefined ? cell : `${name}（${cell}）`;
}

/** What an entry did when it was last undone or redone: cells that were typed over since keep what they hold. */
function turned(done: string, left: string, { what, edits, retyped = 0 }: JournalEntry): string {
  if (retyped === 0) return `${done}：${what}`;
  if (retyped === edits.length) return `${left}：${what}。后来又改过，保持现在的内容。`;
  return `${done}：${what}。其中${retyped}格后来又改过，保持现在的内容。`;
}

export function Notices({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const state = useObservable(session.state);
  const { sample, kept, restored, journal, canReturn, refused, waiting, unreadable } = state;
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const dismiss = (id: string) => setDismissed([...dismissed, id]);
  const last = nextToUndo(journal);
  const undone = nextToRedo(journal);
  return (
    <div class="notices">
      {kept === "contested" && (
        <p class="notice notice-error" role="alert">
          这份草稿在另一个窗口里有改动。为免互相覆盖，本窗口的内容另行暂存，请选择以哪个窗口为准，另一份不会丢失。
          <button type="button" class="link" onClick={() => void session.claimDraft()}>
            以本窗口为准
          </button>
          <button type="button" class="link" onClick={() => location.reload()}>
            改用另一窗口的内容
          </button>
        </p>
      )}
      {kept !== "stored" && kept !== "contested" && (
        <p class="notice notice-error" role="alert">
          {keptWords[session.keepsInWorkbook ? "workbook" : "browser"][kept]}
        </p>
      )}
      {waiting && <p class="notice">正在编辑单元格，按回车键确认后继续检查。</p>}
      {unreadable && (
        <p class="notice notice-error" role="alert">
          刚才没有读到表格，下面显示的可能不是最新内容。
          <button type="button" class="link" onClick={() => void session.refresh()}>
            重新检查
          </button>
        </p>
      )}
      {refused.length > 0 && (
        <p class="notice notice-error" role="alert">
          没有写入：{refused.map((refusal) => refusalWords(refusal, state)).join("、")}
          。单元格可能已被锁定或合并，请取消工作表保护或手工填写后再试。
        </p>
      )}
      {sample !== undefined && (
        <p class="notice notice-sample">
          <b>示例</b> {sample}。数字取自公开的年度报告，文字为示范。
        </p>
      )}
      {restored && !dismissed.includes("restored") && (
        <p class="notice">
          已恢复上次在本机暂存的草稿。
          <button type="button" class="link" onClick={() => dismiss("restored")}>
            知道了
          </button>
        </p>
      )}
      {canReturn && kept !== "contested" && (
        <p class="notice">
          原来的草稿还在。
          <button type="button" class="link" onClick={() => void session.returnToPrevious()}>
            恢复原来的草稿
          </button>
          <button type="button" class="link" onClick={() => void session.forgetPrevious()}>
            不用了
          </button>
        </p>
      )}
      {last && (
        <p class="notice">
          {turned("已写入", "没有重新写入", last)}
          <button type="button" class="link" onClick={() => void session.undo()}>
            撤销
          </button>
        </p>
      )}
      {undone && (
        <p class="notice">
          {turned("已撤销", "没有撤销", undone)}
          <button type="button" class="link" onClick={() => void session.redo()}>
            重做
          </button>
        </p>
      )}
    </div>
  );
}
