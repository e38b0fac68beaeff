// Words for a section: “其他需要报告的事项写：……”. Only said outright, with the section's name and a colon, and only as a proposal.

import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import { factAt } from "./facts.ts";
import type { Change } from "./state.ts";

const longest = 20_000;

export function narrativeEdit(message: string, report: Report, { edition }: Form): Change | undefined {
  const [, named = "", written = ""] =
    /^\s*(?:请?[把将在]?)?(.{1,24}?)(?:部分|一节|里面?|中)?(?:写成|写为|写上|写入|改为|改成|填写|写)[：:]\s*([\s\S]+)$/.exec(
      message,
    ) ?? [];
  const wanted = bare(named);
  if (wanted === "" || written.trim() === "") return undefined;
  const found = edition.sections.filter(
    (section) =>
      section.kind === "narrative" &&
      (bare(section.title) === wanted ||
        section.title.startsWith(`${wanted}、`) ||
        (wanted.length >= 4 && bare(section.title).includes(wanted))),
  );
  const [section] = found;
  if (!section || found.length > 1) return undefined;
  const field = `narrative.${section.id}`;
  return { field, from: factAt(report, field), to: written.trim().slice(0, longest) };
}

const bare = (title: string) =>
  title.replace(/^[第]?[一二三四五六七八九十]+[、部]分?/, "").replace(/[“”"\s]/g, "") ||
  title.replace(/[、\s]/g, "");
