// A finding about words, in the contract's form: the section first, then the figures it was held against, the words quoted as sent.

import type { Severity } from "../../form/rule.ts";
import { sha256Hex } from "../../report/digest.ts";
import type { Finding, Side } from "../../validation/finding.ts";
import { sourceOf, type View } from "./view.ts";

export interface Remark {
  readonly rule: string;
  /** Completes the id within the section. */
  readonly place: string;
  readonly severity: Severity;
  readonly section: string;
  readonly fields?: readonly string[];
  readonly left?: Side;
  readonly right?: Side;
  /** Given the words as they were written. */
  readonly message: string;
  readonly basis: string;
  readonly quote?: { readonly view: View; readonly start: number; readonly end: number };
}

export function narrativeFinding(remark: Remark): Finding {
  const { rule, section, severity, fields = [], left, right, message, basis } = remark;
  const quote = remark.quote && sourceOf(remark.quote.view, remark.quote.start, remark.quote.end);
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
