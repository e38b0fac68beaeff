// What both pages are made of, whatever they show first. The build keeps it together: everything that is fetched later is told
// that this is there already, and so it is not cut into a piece for every part that uses some of it.

export { Pane } from "../pane/Pane.tsx";
export { openDesk } from "./openDesk.ts";
