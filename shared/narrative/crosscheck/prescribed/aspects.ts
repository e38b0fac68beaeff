// What section 一 must speak of, and how long it should be: both stand in the edition.

import type { NarrativeSection } from "../../../form/define.ts";
import type { Finding } from "../../../validation/finding.ts";
import { aspectSentence, lengthSentence } from "../../../wording/narrativeFindings.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";

export function aspectFindings(
  { id, aspects = [], title, basis }: NarrativeSection,
  { text, length }: Prose,
): Finding[] {
  if (length === 0) return [];
  return aspects.flatMap((aspect) =>
    speaksOf(text, aspect)
      ? []
      : [
          narrativeFinding({
            rule: "narrative.aspect",
            place: aspect,
            severity: "hint",
            section: id,
            message: aspectSentence(title, aspect),
            basis,
          }),
        ],
  );
}

/** The words of an aspect, both halves of them, or what it is about: 监督保障 is spoken of where 监督 is. */
function speaksOf(text: string, aspect: string): boolean {
  const core = aspect.replace(/^政府信息公开|^政府/, "");
  const about = core.replace(/(?:建设|保障)$/, "");
  if (text.includes(about)) return true;
  if (text.includes(core.slice(0, 2)) && text.includes(core.slice(-2))) return true;
  return /\s/.test(text) && text.replace(/\s+/g, "").includes(about);
}

/** Nobody counts to the letter: a tenth more is still about a thousand. */
const allowance = 1.1;

export function lengthFindings(
  { id, longest, title, basis }: NarrativeSection,
  { length }: Prose,
): Finding[] {
  if (longest === undefined || length <= longest * allowance) return [];
  return [
    narrativeFinding({
      rule: "narrative.length",
      place: "length",
      severity: "hint",
      section: id,
      left: { text: "字数", value: length },
      right: { text: "不超过", value: longest },
      message: lengthSentence(title, length, longest),
      basis,
    }),
  ];
}
