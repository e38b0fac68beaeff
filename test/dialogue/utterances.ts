// What clerks type, by kind, with the exact edits that must come of it: all of it, single statements first.

import { amountsAndParts } from "./amountsAndParts.ts";
import { eighthHeldOutUtterances } from "./eighthHeldOut.ts";
import { heldOutUtterances } from "./heldOut.ts";
import { fifthHeldOutUtterances } from "./fifthHeldOut.ts";
import { fourthHeldOutUtterances } from "./fourthHeldOut.ts";
import { secondHeldOutUtterances } from "./secondHeldOut.ts";
import { ninthHeldOutUtterances } from "./ninthHeldOut.ts";
import { seventhHeldOutUtterances } from "./seventhHeldOut.ts";
import { sixthHeldOutUtterances } from "./sixthHeldOut.ts";
import { thirdHeldOutUtterances } from "./thirdHeldOut.ts";
import { turnsAndTraps } from "./turnsAndTraps.ts";
import { statements } from "./statedOnce.ts";
import { citationsAndCorrections } from "./citationsAndCorrections.ts";
import { denialsAndParts } from "./denialsAndParts.ts";
import { timesAndNumbers } from "./timesAndNumbers.ts";
import type { Utterance } from "./utterance.ts";
import { wholesAndPeriods } from "./wholesAndPeriods.ts";
import { waysOfSaying } from "./waysOfSaying.ts";

export const utterances: readonly Utterance[] = [
  ...statements,
  ...turnsAndTraps,
  ...waysOfSaying,
  ...citationsAndCorrections,
  ...denialsAndParts,
  ...timesAndNumbers,
  ...amountsAndParts,
  ...wholesAndPeriods,
];

/** Sets that were written without knowing the bot, with what was exact when they were first said to it. */
export const heldOutSets: readonly HeldOutSet[] = [
  { name: "first held out", utterances: heldOutUtterances, firstSight: "79 of 84" },
  { name: "second held out", utterances: secondHeldOutUtterances, firstSight: "162 of 195" },
  { name: "third held out", utterances: thirdHeldOutUtterances, firstSight: "158 of 180" },
  { name: "fourth held out", utterances: fourthHeldOutUtterances, firstSight: "178 of 209" },
  { name: "fifth held out", utterances: fifthHeldOutUtterances, firstSight: "155 of 186" },
  { name: "sixth held out", utterances: sixthHeldOutUtterances, firstSight: "161 of 195" },
  { name: "seventh held out", utterances: seventhHeldOutUtterances, firstSight: "159 of 194" },
  { name: "eighth held out", utterances: eighthHeldOutUtterances, firstSight: "142 of 148" },
  { name: "ninth held out", utterances: ninthHeldOutUtterances, firstSight: "149 of 157" },
];

interface HeldOutSet {
  readonly name: string;
  readonly utterances: readonly Utterance[];
  readonly firstSight: string;
}

export const heldOut: readonly Utterance[] = heldOutSets.flatMap((set) => set.utterances);
