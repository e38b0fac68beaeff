// 预览: the compiled report, from the same tree as the server's document, in a frame that runs nothing.

import type { JSX } from "preact";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function PreviewView({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const { report, form, previous } = useObservable(session.state);
  const page = toHtml(documentOf(report, form, { previous }), { sources: true });
  return <iframe class="preview" title="报告预览" sandbox="" srcdoc={page} />;
}
