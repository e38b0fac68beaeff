// What stands before the first section: the title, and with it the agency and the year; the preamble.
// It does not know the tables, and invents no name or year that is not written there.

import { rawLines, type Stream } from "./stream.ts";
import { toProse } from "./prose.ts";

export interface Cover {
  readonly title: string;
  readonly agency: string;
  /** As the title names it. */
  readonly year?: number;
  readonly preamble: string;
}

interface TitleLine {
  readonly index: number;
  /** How many lines it takes. */
  readonly lines: number;
  readonly agency: string;
  /** The agency, where it stands behind the year. */
  readonly named: string;
  readonly words: string;
  readonly year: number;
  readonly rest: string;
  /** Names the agency itself, or the line above does. */
  readonly rank: number;
}

const mostLines = 80;
const longestTitle = 100;
const longestName = 40;

export function readCover(stream: Stream, end: number): Cover {
  const raw = rawLines(stream, 0, end).filter((line) => line.trim() !== "");
  const lines = raw.filter((line) => !isAboutPage(line.trim()));
  const head = lines.slice(0, mostLines).map((line) => line.trim().slice(0, 2 * longestTitle));
  const titles = head.flatMap((_, index) => titleAt(head, index));
  const rank = Math.max(...titles.map((title) => title.rank));
  const best = titles.findLast((title) => title.rank === rank) ?? labelledTitle(raw);
  if (!best) return untitled(lines);
  const rest = lines[best.index]?.trim().slice(longestTitle * 2) ?? "";
  return {
    title: best.agency + best.words,
    agency: best.agency === "" ? best.named : best.agency,
    year: best.year,
    preamble: toProse([best.rest + (best.rest === "" ? "" : rest), ...lines.slice(best.index + best.lines)]),
  };
}

/** <agency><year>年…信息公开…报告, on one line or two, the agency perhaps on the line above. */
function titleAt(head: readonly string[], index: number): TitleLine[] {
  const line = head[index] ?? "";
  const one = matchTitle(line);
  const two = one ? undefined : matchTitle(line.length < longestTitle ? line + (head[index + 1] ?? "") : "");
  const match = one ?? (two?.rest === "" ? two : undefined);
  if (!match) return [];
  const above =
    match.agency === "" && match.named === "" && isName(head[index - 1]) ? (head[index - 1] ?? "") : "";
  const agency = withoutSpaces(match.agency === "" ? above : match.agency);
  return [{ ...match, index, lines: one ? 1 : 2, agency, rank: agency + match.named === "" ? 0 : 1 }];
}

function matchTitle(
  text: string,
): { agency: string; named: string; words: string; year: number; rest: string } | undefined {
  const match =
    /^(?<agency>[^，。；：,;:!?！？\d]{0,60}?)(?<words>(?<year>20\d\d) ?年度?(?<named>[^，。；：,;:]{0,40}?)(?:政府)?信息公开[^，。；：,;:]{0,14}?报告)(?=\s|$)/.exec(
      text.slice(0, 2 * longestTitle),
    );
  const { agency = "", words = "", year = "", named = "" } = match?.groups ?? {};
  if (!match) return undefined;
  return {
    agency: agency.replace(/^【[^】]*】|^关于/, ""),
    named: withoutSpaces(named),
    words: withoutSpaces(words),
    year: Number(year),
    rest: text.slice(match[0].length).trim(),
  };
}

/** 标题：… as portals put it over a page, where the page itself has no title. */
function labelledTitle(raw: readonly string[]): TitleLine | undefined {
  for (const line of raw.slice(0, mostLines)) {
    const match = matchTitle(
      line
        .trim()
        .slice(0, 200)
        .replace(/^(?:标题|名称)[:：]\s*/, ""),
    );
    if (match)
      return { ...match, index: -1, lines: 1, agency: withoutSpaces(match.agency), rest: "", rank: 0 };
  }
  return undefined;
}

/** Lines that a portal adds: 发布时间, 索引号, 来源, markers of the page's own. */
const isAboutPage = (line: string) =>
  /^(?:#|={4,}|【打印|(?:标题|名称|发布时间|发布日期|发文机关|成文日期|生成日期|索引号|索 引 号|文号|文 号|栏目|来源|信息来源|文件有效性|浏览次数)[:： ])/.test(
    line,
  );

const isName = (line = "") =>
  line.length > 1 && line.length <= longestName && !/[，。；：,;:!?！？\d]|报告$|^正文$/.test(line);

/** White space between Chinese characters and figures is the page's, not the title's. */
const withoutSpaces = (text: string) =>
  text.replace(/([A-Za-z]?)\s+(?=([A-Za-z]?))/g, (_, before: string, after: string) =>
    before && after ? `${before} ` : before,
  );

function untitled(lines: readonly string[]): Pick<Cover, "title" | "agency" | "preamble"> {
  const [first = ""] = lines;
  const isTitle = first.trim().length <= longestTitle && !/[。；;，]/.test(first);
  return { title: isTitle ? first.trim() : "", agency: "", preamble: toProse(lines.slice(isTitle ? 1 : 0)) };
}
