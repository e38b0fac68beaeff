// What a person must know wherever they are in the pane: a sample, a draft brought back, a draft that cannot be kept.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nextToRedo, nextToUndo } from "../journal/journal.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function Notices({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const { sample, kept, restored, journal, canReturn } = useObservable(session.state);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const dismiss = (id: string) => setDismissed([...dismissed, id]);
  const last = nextToUndo(journal);
  const undone = nextToRedo(journal);
  return (
    <div class="notices">
      {kept !== "stored" && (
        <p class="notice notice-error" role="alert">
          {kept === "full"
            ? "本机存储空间已满，最近的修改没有暂存。请先不要关闭此页，尽快上报或复制出来。"
            : "浏览器不允许在本机暂存，关闭此页后修改会丢失。请尽快上报或复制出来。"}
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
      {canReturn && !dismissed.includes("return") && (
        <p class="notice">
          原来的草稿还在。
          <button type="button" class="link" onClick={() => void session.returnToPrevious()}>
            恢复原来的草稿
          </button>
          <button type="button" class="link" onClick={() => dismiss("return")}>
            不用了
          </button>
        </p>
      )}
      {last && (
        <p class="notice">
          已写入：{last.what}
          <button type="button" class="link" onClick={() => void session.undo()}>
            撤销
          </button>
        </p>
      )}
      {undone && (
        <p class="notice">
          已撤销：{undone.what}
          <button type="button" class="link" onClick={() => void session.redo()}>
            重做
          </button>
        </p>
      )}
    </div>
  );
}
