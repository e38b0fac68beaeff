// Count claims against the tables. A claim that one legitimate reading bears out is true; what may mean something else than this
// table is at most a hint.

import type { Severity } from "../../../form/rule.ts";
import type { Finding } from "../../../validation/finding.ts";
import { allOfSentence, countSentence, partSentence } from "../../../wording/narrativeFindings.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "../context.ts";
import { meantBy } from "./doubts.ts";
import { wordsOf, type Ledger, type Reading } from "../ledger.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";

/** Of a claim: whether the tables bear it out, contradict it, or cannot tell yet; elsewhere: perhaps it is not about them. */
export type Standing = "fits" | "contradicted" | "unknown" | "elsewhere";

/** A finding for each of the claims that do not fit and are about this table; of the others `settled` is told. */
export function countFindings(
  prose: Prose,
  claims: readonly Claim[],
  settled: Map<number, Standing>,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  for (const claim of claims) {
    if (findings.length >= mostFindings) break;
    const meant = meantBy(claim, prose, context);
    if (meant !== "own" && meant !== "part") settled.set(claim.numberStart, "elsewhere");
    if (meant === "other") continue;
    const severity = meant === "doubtful" || !isPlainlyWrong(claim, context.ledger) ? "hint" : "warning";
    findings.push(toFinding(claim, severity, meant === "part", prose, context));
  }
  return findings;
}

/** Whether a reading bears the claim out. What a blank cell belongs to may yet bear it out. */
export function standingOf(claim: Claim, ledger: Ledger): Standing {
  let isKnown = claim.readings.length > 0;
  for (const reading of claim.readings) {
    const amount = ledger.amount(reading);
    if (amount === undefined) isKnown = false;
    else if (agrees(claim, amount * moneyFactor(claim))) return "fits";
  }
  return isKnown ? "contradicted" : "unknown";
}

/** 150余件 where there are 147: less than that, whatever 余 means. An exact number has no such room. */
function isPlainlyWrong(claim: Claim, ledger: Ledger): boolean {
  const { exactness, value, readings } = claim;
  if (exactness === "exact") return true;
  const factor = moneyFactor(claim);
  return readings.every((reading) => {
    const amount = (ledger.amount(reading) ?? value) * factor;
    if (exactness === "atLeast") return amount < value || amount > value * 1.5;
    if (exactness === "atMost") return amount > value || amount < value * 0.5;
    return Math.abs(amount - value) > value * 0.25;
  });
}

function agrees({ value, step, exactness }: Claim, amount: number): boolean {
  // 60 is exact to the last digit; 1.2万 to the thousand that it writes.
  const slack = (step === 1 ? 0 : step / 2) + 0.005;
  switch (exactness) {
    case "exact":
      return Math.abs(amount - value) <= slack;
    case "atLeast":
      return amount >= value - slack && amount <= value + roundness(value);
    case "atMost":
      return amount <= value && amount >= value * 0.8;
    case "about":
      return Math.abs(amount - value) <= Math.max(value * 0.1, 5);
  }
}

/** 60余 is below 70, 2000余 below 3000, 57余 below 67. */
function roundness(value: number): number {
  let power = 10;
  while (value >= power * 10 && value % (power * 10) === 0) power *= 10;
  return power;
}

/** Sentences write 元, tables 万元; a number with 万 has been multiplied already. */
export const moneyFactor = ({ by, key }: Readonly<Pick<Claim, "by" | "key">>) =>
  by === "table" && key.endsWith(".amount") ? 10_000 : 1;

function toFinding(
  claim: Claim,
  severity: Severity,
  isPart: boolean,
  prose: Prose,
  context: Context,
): Finding {
  const { key, readings, start, end } = claim;
  const { form, ledger } = context;
  const reading: Reading = readings.find((each) => ledger.amount(each) !== undefined) ?? { plus: [] };
  const amount = ledger.amount(reading) ?? 0;
  const written = prose.said(start, end);
  // Eight reasons of 不予公开 are not listed one by one.
  const isMany = reading.plus.length > 1 && reading === readings[0] && (claim.word?.name ?? "") !== "";
  const words = isMany ? allOfSentence(claim.word?.name ?? "") : wordsOf(reading, form);
  return narrativeFinding({
    rule: "narrative.count",
    place: key,
    severity,
    section: prose.section,
    fields: [...reading.plus, ...(reading.minus ?? [])],
    left: { text: written, value: claim.value / moneyFactor(claim) },
    right: { text: words, value: amount },
    message: isPart
      ? partSentence(context.titleOf(prose.section), written, words, amount)
      : countSentence(context.titleOf(prose.section), written, words, amount, severity),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start, end },
  });
}
