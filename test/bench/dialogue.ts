// How well the bot understands, by kind of utterance, whether it ever proposes what was not meant, and how long a message takes.

import { converse } from "../../shared/dialogue/converse.ts";
import { judge, openReport } from "../dialogue/judge.ts";
import type { Utterance } from "../dialogue/utterance.ts";
import { heldOut, heldOutSets, utterances } from "../dialogue/utterances.ts";
import { milliseconds, timingOf, type Row } from "./measure.ts";

const all = [...utterances, ...heldOut];
const listed = heldOutSets.map(({ firstSight }) => firstSight).join(", ");
const wanted = 0.95;

export function benchDialogue(): Row[] {
  const byKind = new Map<string, Utterance[]>();
  for (const each of all) byKind.set(each.kind, [...(byKind.get(each.kind) ?? []), each]);
  const judged = [...byKind].map(([kind, own]) => ({ kind, verdicts: own.map(judge) }));
  const verdicts = judged.flatMap((each) => each.verdicts);
  const falseWrites = verdicts.filter(({ wrong }) => wrong.length > 0).length;
  return [
    ...judged.map(({ kind, verdicts: own }) => accuracy(`the bot: ${kind}, exact edits`, own)),
    {
      ...accuracy("the bot: all utterances, exact edits", verdicts),
      beside: `of the sets held out, exact at first sight: ${listed}; mended since`,
    },
    {
      what: "the bot: edits that were not meant",
      measured: `in ${falseWrites} of ${verdicts.length}`,
      target: "0",
      beside: "—",
      held: falseWrites === 0,
    },
    timePerMessage(),
  ];
}

function accuracy(what: string, own: readonly { readonly exact: boolean }[]): Row {
  const exact = own.filter((verdict) => verdict.exact).length;
  const share = exact / own.length;
  return {
    what,
    measured: `${exact} of ${own.length} (${(share * 100).toFixed(1)} %)`,
    target: `${wanted * 100} %`,
    beside: "—",
    held: share >= wanted,
  };
}

function timePerMessage(): Row {
  const messages = all.flatMap((utterance) => {
    const { report, form } = openReport(utterance);
    return utterance.says.map((text) => ({ turn: { report, text, focus: utterance.focus }, form }));
  });
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const { turn, form } of messages) {
      const start = performance.now();
      converse(turn, { form });
      if (round > 0) times.push(performance.now() - start);
    }
  }
  const { median } = timingOf(times);
  return {
    what: "the bot: one message, warm (median)",
    measured: milliseconds(median),
    target: "5 ms",
    beside: `${times.length} messages of ${messages.length} kinds`,
    held: median <= 5,
  };
}
