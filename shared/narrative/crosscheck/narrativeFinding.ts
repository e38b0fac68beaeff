// A finding about words, in the contract's form: the section first, then the figures it was held against, the words quoted as sent.

import type { Severity } from "../../form/rule.ts";
import { sha256Hex } from "../../report/sha256Hex.ts";
import type { Finding, Side } from "../../validation/finding.ts";

export interface Remark {
  readonly rule: string;
  /** Completes the id within the section; made from what is spoken of, not from where it stands. */
  readonly place: string;
  readonly severity: Severity;
  readonly section: string;
  readonly fields?: readonly string[];
  readonly left?: Side;
  readonly right?: Side;
  readonly message: string;
  readonly basis: string;
  /** Places in the section's text as it was sent. */
  readonly quote?: { readonly text: string; readonly start: number; readonly end: number };
}

export function narrativeFinding(remark: Remark): Finding {
  const { rule, section, severity, fields = [], left, right, message, basis } = remark;
  const quote = remark.quote && quoteOf(remark.quote);
  return {
    id: `${rule}:${section}.${remark.place}`,
    rule,
    severity,
    fields: [`narrative.${section}`, ...fields],
    ...(left && { left }),
    ...(right && { right }),
    ...(left && right && { difference: Number((left.value - right.value).toFixed(6)) }),
    digest: sha256Hex(JSON.stringify([rule, section, quote?.text, left?.value, right?.value, message])).slice(
      0,
      16,
    ),
    message,
    basis,
    ...(quote && { quote: { section, ...quote } }),
  };
}

function quoteOf({ text, start, end }: NonNullable<Remark["quote"]>) {
  return { text: text.slice(start, end), start, end };
}

/** No section that people wrote has more of one kind; a text that is all mistakes is not read to its end. */
export const mostFindings = 200;

/** Ids that occur again get a number, so that each finding of a report has its own. */
export function withOwnIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, nth);
    return nth === 1 ? finding : { ...finding, id: `${finding.id}.${nth}` };
  });
}
