// What the page shows where there can be no pane. Fetched only then.

import { NoHost } from "../pane/NoHost.tsx";
import { NoReport } from "../pane/NoReport.tsx";
import { OldProgram } from "../pane/OldProgram.tsx";

export const noPane = { elsewhere: NoHost, tooOld: OldProgram, noReport: NoReport };
