// How well the bot understands, by set of utterances, whether it ever proposes what was not meant, and how long a message takes.

import { converse } from "../../shared/dialogue/converse.ts";
import { judge, openReport, type Verdict } from "../dialogue/judge.ts";
import { heldOut, heldOutSets, utterances } from "../dialogue/utterances.ts";
import { milliseconds, timingOf, type Row } from "./measure.ts";

const all = [...utterances, ...heldOut];
const wanted = 0.95;

export function benchDialogue(): Row[] {
  const own = utterances.map(judge);
  const sets = heldOutSets.map(({ name, firstSight, utterances: said }) => ({
    name,
    beside: `${firstSight} at first sight, mended since`,
    verdicts: said.map(judge),
  }));
  const verdicts = [...own, ...sets.flatMap((set) => set.verdicts)];
  const falseWrites = verdicts.filter(({ wrong }) => wrong.length > 0).length;
  return [
    accuracy("written with the bot", own, "—"),
    ...sets.map((set) => accuracy(set.name, set.verdicts, set.beside)),
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

/** Kinds that are not all exact are named. */
function accuracy(name: string, verdicts: readonly Verdict[], beside: string): Row {
  const missed = verdicts.filter(({ exact }) => !exact);
  const kinds = [...new Set(missed.map(({ utterance }) => utterance.kind))];
  const exact = verdicts.length - missed.length;
  const share = exact / verdicts.length;
  return {
    what: `the bot: ${name}, exact edits`,
    measured: `${exact} of ${verdicts.length} (${(share * 100).toFixed(1)} %)${kinds.length > 0 ? `, not all of ${kinds.join(", ")}` : ""}`,
    target: `${wanted * 100} %`,
    beside,
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
