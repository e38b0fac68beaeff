// The names that people use for the official editions: what a conversation loads besides the form.

import type { CountedFact } from "../countedFact.ts";
import type { SpokenBlock } from "../spoken.ts";
import { countedFacts } from "./countedFacts.ts";
import { spoken2019 } from "./spoken2019.ts";
import { spoken2021 } from "./spoken2021.ts";

export interface Spoken {
  readonly blocks: readonly SpokenBlock[];
  readonly facts: readonly CountedFact[];
}

export const officialSpoken: Spoken = { blocks: [...spoken2019, ...spoken2021], facts: countedFacts };
