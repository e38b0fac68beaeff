// One sentence of a wording file as pieces: literal words, {slots} with their forms, <optional words>.
// It does not know lines or sections; what is wrong is thrown as a fault with its words, for parseWording to place.

import {
  formNames,
  words,
  type Amount,
  type Condition,
  type Forms,
  type ListSource,
  type Piece,
} from "./wording.ts";
import type { Names } from "./names.ts";

/** What is wrong with a line, in Chinese; parseWording adds which line it is. */
export class WordingFault extends Error {}

export function parsePieces(text: string, names: Names): Piece[] {
  const reader = new Reader(text, names);
  const pieces = reader.pieces("");
  return pieces;
}

/** 若 a = 0 且 有 facts.more.trainings */
export function parseConditions(text: string, names: Names): Condition[] {
  return text.split("且").map((each): Condition => {
    const condition = each.trim();
    const [, sign, id] = /^(有|无)\s*(\S+)$/.exec(condition) ?? [];
    if (id !== undefined) {
      if (!names.isNumber(id) && !names.factByPlace.has(id)) throw unknown(id, names);
      return { kind: "given", id, wanted: sign === "有" };
    }
    const [, left = "", comparison, right = ""] = /^([^=<>]+)([=<>])([^=<>]+)$/.exec(condition) ?? [];
    if (comparison !== "=" && comparison !== "<" && comparison !== ">")
      throw new WordingFault(`看不懂条件“${condition}”，应写作“甲 = 0”“甲 > 乙”“有 甲”或“无 甲”`);
    const bound = right.trim();
    return {
      kind: "compared",
      left: amountOf(left, names),
      comparison,
      right: /^\d{1,9}$/.test(bound) ? Number(bound) : amountOf(bound, names),
    };
  });
}

function amountOf(text: string, names: Names): Amount {
  const plus: string[] = [];
  const minus: string[] = [];
  for (const [, sign, id = ""] of ` + ${text.trim()}`.matchAll(/\s([+−-])\s+(.*?)(?=\s[+−-]\s|$)/g)) {
    if (!names.isNumber(id.trim())) throw unknown(id.trim(), names);
    (sign === "+" ? plus : minus).push(id.trim());
  }
  return { plus, minus };
}

function unknown(id: string, names: Names): WordingFault {
  const near = names.nearest(id);
  return new WordingFault(`没有“${shortened(id)}”这一项${near === undefined ? "" : `，是否为“${near}”`}`);
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

class Reader {
  private at = 0;
  /** Names that mean something here: columns of the list, {数}, {名}. */
  private own: readonly string[] = [];

  constructor(
    private readonly text: string,
    private readonly names: Names,
  ) {}

  /** Up to one of these marks, which stays unread. */
  pieces(stops: string): Piece[] {
    const pieces: Piece[] = [];
    let literal = "";
    const flush = () => {
      if (literal !== "") pieces.push({ kind: "literal", text: literal });
      literal = "";
    };
    while (this.at < this.text.length) {
      const mark = this.text.charAt(this.at);
      if (stops.includes(mark)) break;
      this.at++;
      if (mark === "\\") literal += this.text.charAt(this.at++);
      else if (mark === "{") {
        flush();
        pieces.push(this.slot());
      } else if (mark === "<") {
        flush();
        const optional = this.pieces(">");
        this.expect(">", "“<”没有对应的“>”");
        pieces.push({ kind: "optional", pieces: optional });
      } else if (mark === "}" || mark === ">")
        throw new WordingFault(mark === "}" && stops === ">" ? "“<”没有对应的“>”" : `多出一个“${mark}”`);
      else literal += mark;
    }
    flush();
    return pieces;
  }

  private expect(mark: string, fault: string): void {
    if (this.text.charAt(this.at) !== mark) throw new WordingFault(fault);
    this.at++;
  }

  private until(marks: string): string {
    const from = this.at;
    while (this.at < this.text.length && !marks.includes(this.text.charAt(this.at))) this.at++;
    return this.text.slice(from, this.at).trim();
  }

  private slot(): Piece {
    const head = this.until("：:|{}");
    if (this.text.charAt(this.at) === "{" || this.at >= this.text.length)
      throw new WordingFault(`“{${shortened(head)}”没有对应的“}”`);
    if (head === "") throw new WordingFault("“{}”里没有写内容");
    const [, verb = "", rest = ""] = /^(占比|增减|分项|列举|逐条|名称|方面)\s+(.+)$/.exec(head) ?? [];
    switch (verb) {
      case "占比": {
        const [part, whole, more] = rest.split("/");
        if (part === undefined || whole === undefined || more !== undefined)
          throw new WordingFault(`“占比”应写作“{占比 部分 / 总数}”`);
        return this.closed({
          kind: "share",
          part: amountOf(part, this.names),
          whole: amountOf(whole, this.names),
        });
      }
      case "增减":
        return this.closed({ kind: "growth", amount: amountOf(rest, this.names) });
      case "名称":
        if (!this.names.isLabelled(rest)) throw unknown(rest, this.names);
        return this.closed({ kind: "name", id: rest });
      case "方面":
        if (!/^[1-9]$/.test(rest)) throw new WordingFault("“方面”后面应写1到9的数字");
        return this.closed({ kind: "aspect", index: Number(rest) });
      case "分项":
      case "列举":
      case "逐条":
        return this.list(this.sourceOf(verb, rest));
      default:
        return this.value(head);
    }
  }

  private closed(piece: Piece): Piece {
    this.expect("}", `“${piece.kind === "share" ? "占比" : "{"}”后面多写了内容，或者缺少“}”`);
    return piece;
  }

  private value(head: string): Piece {
    const word = words.find((name) => name === head);
    if (word) return this.closed({ kind: "word", word });
    const isOwn = this.own.includes(head);
    const isText = this.names.factByPlace.get(head)?.kind === "text";
    const amount = isOwn ? undefined : isText ? { plus: [head], minus: [] } : amountOf(head, this.names);
    const forms = this.forms(formNames.value, isOwn ? this.own : ["数"]);
    this.expect("}", `“{${shortened(head)}”没有对应的“}”`);
    return amount ? { kind: "value", amount, forms } : { kind: "own", name: head, forms };
  }

  private sourceOf(verb: "分项" | "列举" | "逐条", rest: string): ListSource {
    const [place = "", whole] = rest.split("/").map((each) => each.trim());
    const fact = this.names.factByPlace.get(place);
    if (fact?.kind === "list" && verb !== "分项") {
      const amount = whole === undefined ? undefined : amountOf(whole, this.names);
      return { kind: "rows", place, numbered: verb === "逐条", ...(amount && { whole: amount }) };
    }
    if (verb === "逐条") throw new WordingFault(`“逐条”后面应写列表类的事实，“${shortened(rest)}”不是`);
    if (verb === "分项") {
      const [field = "", by, more] = rest.split(/\s+/);
      if (!this.names.isField(field)) throw unknown(field, this.names);
      if ((by !== undefined && by !== "按行") || more !== undefined)
        throw new WordingFault(`“分项”应写作“{分项 某格：…}”或“{分项 某格 按行：…}”`);
      return { kind: "parts", field, by: by === undefined ? "column" : "row" };
    }
    return { kind: "amounts", amounts: rest.split("、").map((each) => amountOf(each, this.names)) };
  }

  private list(source: ListSource): Piece {
    if (!"：:".includes(this.text.charAt(this.at)))
      throw new WordingFault("列表的名称后面应写“：”，再写每一项怎样说");
    this.at++;
    const columns = source.kind === "rows" ? (this.names.factByPlace.get(source.place)?.columns ?? []) : [];
    const own = source.kind === "rows" ? columns.map(({ key }) => key) : ["名", "数"];
    const outer = this.own;
    this.own = own;
    const item = this.pieces("|}");
    const forms = this.forms(formNames[source.kind === "rows" ? "rows" : "amounts"], [...own, "占比", "序"]);
    this.own = outer;
    this.expect("}", "列表的“{”没有对应的“}”");
    return { kind: "list", source, item, forms };
  }

  private forms(known: readonly string[], own: readonly string[]): Forms {
    const forms: Record<string, Piece[]> = {};
    const outer = this.own;
    this.own = [...outer, ...own];
    while (this.text.charAt(this.at) === "|") {
      this.at++;
      const name = this.until("：:|{}");
      if (!known.includes(name))
        throw new WordingFault(`不认识的写法“${shortened(name)}”，这里可以用：${known.join("、")}`);
      if (!"：:".includes(this.text.charAt(this.at)) || this.at >= this.text.length)
        throw new WordingFault(`“${name}”后面应写“：”`);
      this.at++;
      forms[name] = this.pieces("|}");
    }
    this.own = outer;
    return forms;
  }
}
