// What clerks type, by kind, with the exact edits that must come of it: all of it, single statements first.

import { heldOutUtterances } from "./heldOut.ts";
import { fifthHeldOutUtterances } from "./fifthHeldOut.ts";
import { fourthHeldOutUtterances } from "./fourthHeldOut.ts";
import { secondHeldOutUtterances } from "./secondHeldOut.ts";
import { seventhHeldOutUtterances } from "./seventhHeldOut.ts";
import { sixthHeldOutUtterances } from "./sixthHeldOut.ts";
import { thirdHeldOutUtterances } from "./thirdHeldOut.ts";
import { turnsAndTraps } from "./turnsAndTraps.ts";
import { statements } from "./statedOnce.ts";
import { citationsAndCorrections } from "./citationsAndCorrections.ts";
import { denialsAndParts } from "./denialsAndParts.ts";
import type { Utterance } from "./utterance.ts";
import { waysOfSaying } from "./waysOfSaying.ts";

export const utterances: readonly Utterance[] = [
  ...statements,
  ...turnsAndTraps,
  ...waysOfSaying,
  ...citationsAndCorrections,
  ...denialsAndParts,
];

/** Sets that were written without knowing the bot, with what was exact when they were first said to it. */
export const heldOutSets = [
  { utterances: heldOutUtterances, firstSight: "79 of 84" },
  { utterances: secondHeldOutUtterances, firstSight: "162 of 195" },
  { utterances: thirdHeldOutUtterances, firstSight: "158 of 180" },
  { utterances: fourthHeldOutUtterances, firstSight: "178 of 209" },
  { utterances: fifthHeldOutUtterances, firstSight: "155 of 186" },
  { utterances: sixthHeldOutUtterances, firstSight: "161 of 195" },
  { utterances: seventhHeldOutUtterances, firstSight: "159 of 194" },
] as const;

export const heldOut: readonly Utterance[] = heldOutSets.flatMap((set) => set.utterances);
