// What is said of the fee and cannot be: no notice was sent, although some did not pay what a notice asked for; nothing was
// collected, although an amount follows.

import type { NarrativeSection } from "../../form/define.ts";
import type { Finding } from "../../validation/finding.ts";
import { feeCollectedSentence, feeNoticeSentence } from "../../wording/narrativeFindings.ts";
import { readingsOf } from "./claimed.ts";
import type { Context } from "./context.ts";
import { wordsOf } from "./ledger.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";
import type { Token } from "./tokens.ts";

const noNotice =
  /(?:未|没有|无)(?:曾)?(?:向[^，。；]{0,10})?(?:发出|发送|出具|下达|制发|送达)(?:过)?(?:任何)?(?:政府信息公开)?(?:信息处理费)?(?:的)?收费通知/;
const nothingCollected =
  /(?:未|没有)(?:实际|曾)?(?:收取|征收|收缴)(?:过)?(?:任何)?(?:政府信息公开)?(?:信息(?:公开)?处理费|费用)/;
/** Of another time or body: both may be so. */
const otherwise = /去年|上年|以来|20\d\d年|累计|全[省市县区州]|各|下属|所属/;

/** `amount`: the exact amount that the section states, and where its sentence starts. */
export function feeDenials(
  { id, basis, title }: NarrativeSection,
  { text, said }: Prose,
  amount: { readonly number: Token; readonly from: number } | undefined,
  { form, ledger }: Context,
): Finding[] {
  const findings: Finding[] = [];
  const common = { rule: "narrative.fee", severity: "warning", section: id, basis } as const;
  const notice = noNotice.exec(text);
  const [unpaid] = readingsOf("feeUnpaid", form);
  const left = unpaid && ledger.amount(unpaid);
  if (notice && unpaid && left) {
    const [start, end] = [notice.index, notice.index + notice[0].length];
    const words = wordsOf(unpaid, form);
    findings.push(
      narrativeFinding({
        ...common,
        place: "noNotice",
        fields: unpaid.plus,
        left: { text: said(start, end), value: 0 },
        right: { text: words, value: left },
        message: feeNoticeSentence(title, said(start, end), words, left),
        quote: { text, start, end },
      }),
    );
  }
  const nothing = nothingCollected.exec(text);
  if (nothing && amount && amount.number.value > 0) {
    const [start, end] = [nothing.index, nothing.index + nothing[0].length];
    if (!otherwise.test(said(Math.max(amount.from, end), amount.number.start)))
      findings.push(
        narrativeFinding({
          ...common,
          place: "collected",
          left: { text: said(start, end), value: 0 },
          right: { text: "所写金额（元）", value: amount.number.value },
          message: feeCollectedSentence(title, said(start, end), amount.number.value),
          quote: { text, start, end },
        }),
      );
  }
  return findings;
}
