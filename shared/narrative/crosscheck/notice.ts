// Formats issued before this one: whoever cites them cites what no longer holds.

import type { Form } from "../../form/form.ts";
import { official } from "../../form/official.ts";
import type { Finding } from "../../validation/finding.ts";
import { noticeSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";

interface Superseded {
  readonly id: string;
  readonly pattern: RegExp;
}

const supersededByForm = new WeakMap<Form, readonly Superseded[]>();

export function noticeFindings({ section, text, said }: Prose, { form, titleOf }: Context): Finding[] {
  if (!text.includes("号")) return [];
  const { notice } = form.edition;
  return supersededBy(form).flatMap(({ id, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      narrativeFinding({
        rule: "narrative.notice",
        place: id,
        severity: "warning",
        section,
        message: noticeSentence(titleOf(section), said(start, end), notice),
        basis: notice,
        quote: { text, start, end },
      }),
    ];
  });
}

/** With any brackets, and with white space between its letters. */
function supersededBy(form: Form): readonly Superseded[] {
  let superseded = supersededByForm.get(form);
  if (!superseded) {
    superseded = official.editions
      .filter(({ issuedOn }) => issuedOn < form.edition.issuedOn)
      .map(({ id, notice }) => {
        const letters = Array.from(notice, (letter) =>
          /[〔〕]/.test(letter) ? "[〔〕\\[\\]【】（）()［］]?" : letter,
        );
        return { id, pattern: new RegExp(letters.join("\\s*")) };
      });
    supersededByForm.set(form, superseded);
  }
  return superseded;
}
