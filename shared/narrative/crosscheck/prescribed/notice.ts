// Formats issued before this one: whoever cites them cites what no longer holds.

import type { Form } from "../../../form/form.ts";
import { official } from "../../../form/official.ts";
import type { Finding } from "../../../validation/finding.ts";
import { noticeNumberSentence, noticeSentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { squeeze } from "../text/letters.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";

interface Superseded {
  readonly id: string;
  readonly pattern: RegExp;
}

const supersededByForm = new WeakMap<Form, readonly Superseded[]>();

export function noticeFindings({ section, text, said }: Prose, { form, titleOf }: Context): Finding[] {
  if (!text.includes("号")) return [];
  const { notice } = form.edition;
  const finding = (id: string, match: RegExpExecArray, sentence: typeof noticeSentence) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return narrativeFinding({
      rule: "narrative.notice",
      place: id,
      severity: "warning",
      section,
      message: sentence(titleOf(section), said(start, end), notice),
      basis: notice,
      quote: { text, start, end },
    });
  };
  const isCited = text.includes(notice);
  const superseded = supersededBy(form).flatMap(({ id, pattern }) => {
    const match = pattern.exec(text);
    return match && !(isCited && isBygone(said(match.index - 40, match.index + match[0].length + 30)))
      ? [finding(id, match, noticeSentence)]
      : [];
  });
  if (superseded.length > 0 || isCited) return superseded;
  const cited = anyNumber(form).exec(text);
  if (!cited || digitsOf(cited[0]) === digitsOf(notice)) return [];
  const around = said(cited.index - 60, cited.index + cited[0].length + 30);
  return around.includes("年度报告格式") ? [finding("number", cited, noticeNumberSentence)] : [];
}

/** Beside the notice in force, the one before may be spoken of. */
const isBygone = (words: string) =>
  /不再|停止|废止|替代|取代|代替|失效|作废|试行|原[《（国格试]|此前|以往|以前|曾/.test(words);

const digitsOf = (written: string) => squeeze(written, 0, written.length).replace(/\D+/g, " ").trim();

const anyNumberByForm = new WeakMap<Form, RegExp>();

/** A notice of the same office with any year and number. */
function anyNumber(form: Form): RegExp {
  let pattern = anyNumberByForm.get(form);
  if (!pattern) {
    const letters = lettersOf(form.edition.notice).replace(/(?:[0-9](?:\\s\*)?)+/g, "[0-9０-９]+\\s*");
    anyNumberByForm.set(form, (pattern = new RegExp(letters)));
  }
  return pattern;
}

/** With any brackets, and with white space between its letters. */
function supersededBy(form: Form): readonly Superseded[] {
  let superseded = supersededByForm.get(form);
  if (!superseded) {
    superseded = official.editions
      .filter(({ issuedOn }) => issuedOn < form.edition.issuedOn)
      .map(({ id, notice }) => ({ id, pattern: new RegExp(lettersOf(notice)) }));
    supersededByForm.set(form, superseded);
  }
  return superseded;
}

const lettersOf = (notice: string) =>
  Array.from(notice, (letter) => (/[〔〕]/.test(letter) ? "[〔〕\\[\\]【】（）()［］]?" : letter)).join(
    "\\s*",
  );
