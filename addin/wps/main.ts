// The script of the page that WPS opens with the add-in: what the buttons of ribbon.xml do. WPS calls these functions
// by name and waits for them: none is asynchronous. The build brings them into the syntax of WPS's older browsers.

import { findApplication } from "./findApplication.ts";
import { openPane } from "./openPane.ts";
import { followSaves } from "./panes.ts";

interface Control {
  readonly Id: string;
}

const imageByButton: Readonly<Record<string, string>> = {
  panel: "icons/panel.svg",
  check: "icons/check.svg",
  submit: "icons/submit.svg",
};

/** WPS shows the buttons once this has answered. */
function OnAddinLoad(): boolean {
  const application = findApplication();
  if (application) followSaves(application);
  return true;
}

function OnAction({ Id }: Control): boolean {
  const application = findApplication();
  if (application) openPane(application, Id === "submit" || Id === "check" ? Id : undefined, location.origin);
  return true;
}

/** Beside this page. */
function GetImage({ Id }: Control): string {
  return imageByButton[Id] ?? "icons/panel.svg";
}

Object.assign(window, { OnAddinLoad, OnAction, GetImage });
