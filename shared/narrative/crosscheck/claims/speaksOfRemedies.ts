// Whether the reviews and lawsuits that a sentence names are most likely about information.

import type { Sentence } from "../text/prose.ts";

/** 全年无行政复议: in such a report, where nothing else is spoken of. */
export const speaksOfRemedies = ({ onInformation, hintsAtRequests, onForeign }: Sentence): boolean =>
  onInformation || (hintsAtRequests && !onForeign);
