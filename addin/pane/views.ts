// The views of the pane in the order of its navigation. What is checked is at hand; the others are fetched when first opened.
// What a new view is called, and where it is, is said here only.

import type { ComponentType } from "preact";
import { CheckView } from "./CheckView.tsx";
import type { Desk } from "./desk.ts";

export interface ViewProps {
  readonly desk: Desk;
  /** Opens another view. */
  readonly show: (view: ViewId) => void;
}

export type View = ComponentType<ViewProps>;

export const viewIds = ["start", "check", "chat", "facts", "words", "preview", "submit"] as const;
export type ViewId = (typeof viewIds)[number];

export interface ViewEntry {
  readonly name: string;
  readonly view?: View;
  /** Where it is not at hand. */
  readonly load?: () => Promise<View>;
}

export const viewById: Readonly<Record<ViewId, ViewEntry>> = {
  start: { name: "报告", load: async () => (await import("./StartView.tsx")).StartView },
  check: { name: "检查", view: CheckView },
  chat: { name: "对话", load: async () => (await import("./chat/ChatView.tsx")).ChatView },
  facts: { name: "事实", load: async () => (await import("./FactsView.tsx")).FactsView },
  words: { name: "文字", load: async () => (await import("./WordsView.tsx")).WordsView },
  preview: { name: "预览", load: async () => (await import("./PreviewView.tsx")).PreviewView },
  submit: { name: "上报", load: async () => (await import("./SubmitView.tsx")).SubmitView },
};
