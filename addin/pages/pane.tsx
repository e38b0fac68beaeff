// The page of the task pane inside Excel or WPS. In a plain browser it says where it belongs.

import { render } from "preact";
import { createBrowserStore } from "../host/browserStore.ts";
import { openHost, type HostAdapter } from "../host/openHost.ts";
import { NoHost } from "../pane/NoHost.tsx";
import { Pane } from "../pane/Pane.tsx";
import "../pane/pane.css";
import { openDesk } from "./openDesk.ts";

const adapters: readonly HostAdapter[] = [];

const frame = document.querySelector("#pane");
const host = await openHost(adapters);
if (frame) {
  frame.replaceChildren();
  if (!host) render(<NoHost />, frame);
  else {
    const desk = await openDesk({ host, visit: createBrowserStore(() => sessionStorage, "gknb.") });
    render(<Pane desk={desk} first="check" />, frame);
  }
}
