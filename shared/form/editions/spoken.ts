// The names that people use for the official editions: what a conversation loads besides the form.

import type { SpokenBlock } from "../spoken.ts";
import { spoken2019 } from "./spoken2019.ts";
import { spoken2021 } from "./spoken2021.ts";
import { spokenFacts, type SpokenFacts } from "./spokenFacts.ts";

export interface Spoken {
  readonly blocks: readonly SpokenBlock[];
  readonly facts: SpokenFacts;
}

export const officialSpoken: Spoken = { blocks: [...spoken2019, ...spoken2021], facts: spokenFacts };
