// The workbench: the worksheets as a grid, the task pane beside them. Keys go to the one that was touched last.

import { render } from "preact";
import { official } from "../../shared/form/official.ts";
import { createBrowserStore } from "../host/browserStore.ts";
import { createGridHost } from "../host/grid/gridHost.ts";
import { Pane } from "../pane/Pane.tsx";
import { newReport } from "../session/newReport.ts";
import { arrangePage } from "./arrangePage.ts";
import { openDesk } from "./openDesk.ts";
import { signInByLink } from "./signInByLink.ts";
import "./workbench.css";

const grid = document.querySelector<HTMLElement>("#grid");
const pane = document.querySelector<HTMLElement>("#pane");
const lastYear = new Date().getFullYear() - 1;
const blank = newReport({ year: lastYear, agency: { name: "" } }, official);

if (grid && pane && blank) {
  const host = await createGridHost({
    element: grid,
    catalogue: official,
    store: createBrowserStore(() => localStorage, "gknb.", { contested: ["sheets", "draft", "journal"] }),
    blank: blank.sheets,
  });
  const page = arrangePage({ grid, pane, onGrid: () => host.focus(), onElsewhere: () => host.leave() });
  const desk = await openDesk({
    host: {
      ...host,
      goTo: (place) => {
        page.showGrid();
        return host.goTo(place);
      },
    },
    visit: createBrowserStore(() => sessionStorage, "gknb."),
    // The grid is at hand: there is nothing to wait for.
    quietMs: 0,
  });
  pane.replaceChildren();
  render(<Pane desk={desk} first={host.restored ? "check" : "start"} />, pane);
  await signInByLink(desk.account, location, history);
}
