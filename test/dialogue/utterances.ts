// What clerks type, by kind, with the exact edits that must come of it: all of it, single statements first.

import { turnsAndTraps } from "./turnsAndTraps.ts";
import { statements } from "./statedOnce.ts";
import type { Utterance } from "./utterance.ts";

export const utterances: readonly Utterance[] = [...statements, ...turnsAndTraps];
