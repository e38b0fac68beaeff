// The page of the task pane inside Excel or WPS. In a plain browser it says where it belongs.
// The adapters are fetched when they are needed: WPS first, for it may have Office's globals too.

import { render, type ComponentChild } from "preact";
import { official } from "../../shared/form/official.ts";
import { createBrowserStore } from "../host/browserStore.ts";
import type { Host } from "../host/port.ts";
import { NotOpened } from "../pane/NotOpened.tsx";
import { Pane, type PaneProps } from "../pane/Pane.tsx";
import { viewIds, type ViewId } from "../pane/views.ts";
import "../pane/pane.css";
import { openDesk } from "./openDesk.ts";

const frame = document.querySelector("#pane");
if (frame) {
  const shown = await content().catch(() => <NotOpened />);
  frame.replaceChildren();
  render(shown, frame);
}

async function content(): Promise<ComponentChild> {
  const asked = new URLSearchParams(location.search);
  const host = await findHost();
  if (typeof host !== "object") {
    const Instead = (await import("./noPane.ts")).noPane[host ?? "noReport"];
    return <Instead />;
  }
  const desk = await openDesk({ host, visit: createBrowserStore(() => sessionStorage, "gknb.") });
  // Some edits tell nobody: whoever comes back to the pane sees the cells as they are.
  window.addEventListener("focus", () => void desk.session.refresh());
  return <Pane desk={desk} first={viewNamed(asked.get("view")) ?? "check"} listen={await ribbonOf(asked)} />;
}

async function findHost(): Promise<Host | "elsewhere" | "tooOld" | undefined> {
  const { findWps, openWpsHost } = await import("../host/wps/wpsAdapter.ts");
  const wps = findWps();
  if (wps) return openWpsHost(wps, official);
  const { findExcel, openExcelHost } = await import("../host/excel/excelAdapter.ts");
  const excel = await findExcel();
  return typeof excel === "string" ? excel : openExcelHost(excel, official);
}

/** In WPS the ribbon's buttons leave a word for a pane that is open; in Excel they open this page anew. */
async function ribbonOf(asked: URLSearchParams): Promise<PaneProps["listen"]> {
  const pane = asked.get("pane");
  if (pane === null) return undefined;
  const { followRibbon } = await import("../wps/followRibbon.ts");
  return (show) =>
    followRibbon(pane, (asked) => {
      const view = viewNamed(asked);
      if (view) show(view);
    });
}

function viewNamed(name: string | null): ViewId | undefined {
  return viewIds.find((id) => id === name);
}
