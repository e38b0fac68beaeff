// The body's own name: a title or opening that names another body was copied from it. Short forms of the name are the same body.

import type { Finding } from "../../validation/finding.ts";
import { agencySentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./sentences.ts";

const suffix = "(?:局|委员会|委|人民政府|政府|办公室|街道办事处|办事处|厅|院|中心|管委会)";
const named = new RegExp(
  `(?:^|公布|发布|编制|公开|关于)(?:了|的)?([\\u4e00-\\u9fff]{2,30}?${suffix})(?:关于)?(?:20\\d\\d)年?度?(?:政府|信息公开)`,
  "g",
);
const subject = new RegExp(
  `^(?:（[一二三四五]）[^，。]{0,20}[。：])?(?:20\\d\\d年(?:度)?(?:，|以来，)?)([\\u4e00-\\u9fff]{2,30}?${suffix})(?=认真|坚持|严格|高度|深入|全面|紧紧|按照|积极|在|以|共|全年)`,
);

export function agencyFindings(prose: Prose, context: Context): Finding[] {
  const { name } = context.report.agency;
  if (name.length < 4) return [];
  const found: { start: number; said: string }[] = [];
  if (prose.section === "title" || prose.section === "preamble") {
    for (const match of prose.view.text.slice(0, 2_000).matchAll(named)) {
      const said = match[1] ?? "";
      found.push({ start: match.index + match[0].indexOf(said), said });
    }
  } else if (prose.section === "overview") {
    const [first] = prose.sentences;
    const said = subject.exec(first?.text.slice(0, 90) ?? "")?.[1] ?? "";
    // A parent body may be spoken of first; only a body of the same kind can have been mistaken for this one.
    if (first && said.slice(-2) === name.slice(-2) && /[省市县区州旗]/.test(said)) {
      found.push({ start: first.start + first.text.indexOf(said), said });
    }
  }
  return found.flatMap(({ start, said }, index) =>
    isSameBody(said, name)
      ? []
      : [
          narrativeFinding({
            rule: "narrative.agency",
            place: String(index + 1),
            severity: "warning",
            section: prose.section,
            fields: ["agency"],
            message: agencySentence(context.titleOf(prose.section), said, name),
            basis: context.basisOf(prose.section),
            quote: { view: prose.view, start, end: start + said.length },
          }),
        ],
  );
}

/** One name is the other with letters left out: 县发改局, 沭阳县发展和改革局. */
function isSameBody(said: string, name: string): boolean {
  const common = said.replace(/办公室$/, "");
  return isWithin(common, name) || isWithin(name, said) || isWithin(common.slice(0, -1), name);
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const mark of short) {
    at = long.indexOf(mark, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
