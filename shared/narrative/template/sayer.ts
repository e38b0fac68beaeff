// The pieces of a wording, said of one report. What cannot be said, for a figure in it is unknown, is undefined: the caller leaves it out.
// It does not know which sentences there are.

import type { FactDefinition } from "../../form/facts.ts";
import type { Form } from "../../form/form.ts";
import type { FactRow } from "../../report/facts.ts";
import { chineseNumeral } from "../chineseNumeral.ts";
import { growthOf } from "../growth.ts";
import { toPhrase, withoutNumber } from "../sentence.ts";
import { shareOf } from "../share.ts";
import type { Figures } from "./figures.ts";
import { labelledItems, nameOf, partsOf, type Item } from "./items.ts";
import { joined, textOf, type Segment } from "./segment.ts";
import type { Amount, Condition, Forms, ListSource, Piece, Word, Wording } from "./wording.ts";

export interface SayerOptions {
  readonly form: Form;
  readonly factByPlace: ReadonlyMap<string, FactDefinition>;
  readonly figures: Figures;
  readonly wording: Pick<Wording, "growth" | "connecting">;
  /** What the report says of itself; undefined where it does not say it. */
  readonly word: (word: Word) => string | undefined;
  readonly aspect: (index: number) => string | undefined;
}

export interface Sayer {
  /** A whole sentence; undefined where it cannot be said, or would say nothing: not one of its slots, unless it `stands` without. */
  sentence(pieces: readonly Piece[], options?: { readonly stands?: boolean }): Segment[] | undefined;
  /** Undefined where a figure in it is unknown. */
  holds(conditions: readonly Condition[]): boolean | undefined;
}

type Said = readonly Segment[] | undefined;
type Own = Readonly<Record<string, Said>>;

export function createSayer({ form, factByPlace, figures, wording, word, aspect }: SayerOptions): Sayer {
  /** `led`: something has been said before it. */
  function say(pieces: readonly Piece[], own: Own, led: boolean, stands = false): Said {
    const result: Segment[] = [];
    let slots = 0;
    let spoken = 0;
    for (const piece of pieces) {
      if (piece.kind === "literal") {
        result.push(piece);
        continue;
      }
      slots++;
      const isLed = led || result.length > 0;
      const said = piece.kind === "optional" ? say(piece.pieces, own, isLed) : sayPiece(piece, own, isLed);
      if (!said) {
        if (piece.kind === "optional") continue;
        return undefined;
      }
      if (said.some(({ text }) => text !== "")) spoken++;
      result.push(...said);
    }
    return slots > 0 && spoken === 0 && !stands ? undefined : result;
  }

  function sayPiece(piece: Exclude<Piece, { kind: "literal" | "optional" }>, own: Own, led: boolean): Said {
    switch (piece.kind) {
      case "word":
        return plain(word(piece.word));
      case "aspect":
        return plain(aspect(piece.index));
      case "name":
        return plain(nameOf(piece.id, form));
      case "value":
        return sayValue(piece, own, led);
      case "share":
        return sayShare(piece.part, piece.whole);
      case "growth":
        return sayGrowth(piece.amount);
      case "own": {
        const said = own[piece.name];
        return said && withLead(said, piece.forms, own, led);
      }
      case "list":
        return piece.source.kind === "rows"
          ? sayRows(piece.source, piece.item, piece.forms)
          : sayItems(piece.source, piece.item, piece.forms);
    }
  }

  function sayValue({ amount, forms }: { amount: Amount; forms: Forms }, own: Own, led: boolean): Said {
    const [place = ""] = amount.plus;
    if (factByPlace.get(place)?.kind === "text") {
      const said = plain(toPhrase(figures.text(place) ?? ""));
      return said && withLead(said, forms, own, led);
    }
    const number = boundNumber(amount);
    if (!number) return undefined;
    const value = figures.amount(amount);
    const variant = value === 0 ? forms.零 : value === 1 ? (forms.一 ?? forms.多) : forms.多;
    if (!variant) return [number];
    // An empty form says nothing, on purpose.
    return variant.length === 0 ? [] : say(variant, { ...own, 数: [number] }, led);
  }

  /** 起：words in front, where something stands before and the text does not connect by itself. */
  function withLead(said: readonly Segment[], forms: Forms, own: Own, led: boolean): Said {
    const { 起: lead } = forms;
    const text = textOf(said);
    if (!lead || !led || wording.connecting.some((start) => text.startsWith(start))) return said;
    return [...(say(lead, own, led) ?? []), ...said];
  }

  function boundNumber(amount: Amount): Segment | undefined {
    const value = figures.amount(amount);
    if (value === undefined) return undefined;
    return {
      text: figures.written(amount, value),
      binding: { reading: "amount", amount: figures.expanded(amount) },
    };
  }

  function sayShare(part: Amount, whole: Amount): Said {
    const [some, all] = [figures.amount(part), figures.amount(whole)];
    const share = some === undefined || all === undefined ? undefined : shareOf(some, all);
    if (share === undefined) return undefined;
    const [amount, base] = [figures.expanded(part), figures.expanded(whole)];
    return [{ text: share, binding: { reading: "share", amount, whole: base } }];
  }

  function sayGrowth(amount: Amount): Said {
    const [now, before] = [figures.amount(amount), figures.previous(amount)];
    if (now === undefined || before === undefined) return undefined;
    const { direction, difference, percent } = growthOf(now, before);
    const up = direction === "up";
    const form =
      direction === "same" ? "持平" : percent === undefined ? (up ? "增加" : "减少") : up ? "增长" : "下降";
    const pieces = wording.growth[form];
    if (!pieces) return undefined;
    const bound = figures.expanded(amount);
    const own: Own = {
      差: [
        {
          text: figures.written(amount, difference),
          binding: { reading: "difference", amount: bound },
        },
      ],
      幅:
        percent === undefined
          ? undefined
          : [{ text: percent, binding: { reading: "growth", amount: bound } }],
    };
    return say(pieces, own, true);
  }

  function sayItems(
    source: Exclude<ListSource, { kind: "rows" }>,
    item: readonly Piece[],
    forms: Forms,
  ): Said {
    const items =
      source.kind === "parts" ? partsOf(source.field, source.by, form) : labelledItems(source.amounts, form);
    const known = items.map(({ name, amount }) => ({ name, amount, value: figures.amount(amount) }));
    if (known.length === 0 || known.some(({ value }) => value === undefined)) return undefined;
    const some = known.filter(({ value }) => value !== 0);
    const [only] = some;
    if (!only) return undefined;
    const sayItem = (pieces: readonly Piece[], { name, amount }: Item): Said => {
      const number = boundNumber(amount);
      return say(pieces, { 名: plain(name), 数: number && [number] }, true);
    };
    const alone = some.length > 1 ? undefined : only.value === 1 ? forms.唯一 : forms.全部;
    if (alone) return sayItem(alone, only);
    return listed(
      some.flatMap((each) => {
        const said = sayItem(item, each);
        return said ? [said] : [];
      }),
      forms,
    );
  }

  const listed = (items: readonly (readonly Segment[])[], forms: Forms): Segment[] => {
    const between = (forms.隔 && say(forms.隔, {}, true)) ?? [{ text: "、" }];
    const lead = (forms.前 && say(forms.前, {}, true)) ?? [];
    return [...lead, ...items.flatMap((said, index) => (index === 0 ? said : [...between, ...said]))];
  };

  function sayRows(
    source: Extract<ListSource, { kind: "rows" }>,
    item: readonly Piece[],
    forms: Forms,
  ): Said {
    const rows = figures.rows(source.place);
    if (!rows) return undefined;
    return source.numbered
      ? sayNumbered(source.place, rows, item, forms)
      : sayCounted(source, rows, item, forms);
  }

  /** 一是…。二是…。 A paragraph each; a single one has no number. */
  function sayNumbered(place: string, rows: readonly FactRow[], item: readonly Piece[], forms: Forms): Said {
    const said = rows.flatMap((row) => {
      const segments = say(item, ownOf(row, place, true), false);
      return segments ? [joined(segments)] : [];
    });
    if (said.length === 0) return undefined;
    if (said.length === 1) return said[0];
    return said.flatMap((segments, index) => {
      const number = { 序: [{ text: chineseNumeral(index + 1) }] };
      const lead = (forms.序 && say(forms.序, number, false)) ?? [];
      return [...(index === 0 ? [] : [{ text: "\n" }]), ...lead, ...segments];
    });
  }

  /** Neighbours of the same share stand together and state it once. */
  function sayCounted(
    { place, whole }: Extract<ListSource, { kind: "rows" }>,
    rows: readonly FactRow[],
    item: readonly Piece[],
    forms: Forms,
  ): Said {
    const count = factByPlace.get(place)?.columns?.find(({ kind }) => kind === "count")?.key ?? "";
    const total = whole && figures.amount(whole);
    const [first] = rows;
    const value = first?.cells[count];
    if (first && rows.length === 1 && value === total && typeof value === "number" && value > 0) {
      const alone = value === 1 ? forms.唯一 : forms.全部;
      if (alone) return say(alone, ownOf(first, place), true);
    }
    const groups: { share?: Segment; items: Segment[][] }[] = [];
    for (const row of rows) {
      const own = ownOf(row, place);
      const none = row.cells[count] === 0 ? forms.零 && say(forms.零, own, true) : undefined;
      const said = none ?? say(item, own, true);
      if (!said) continue;
      const amount = { plus: [`${place}.${row.index}.${count}`], minus: [] };
      const share =
        row.cells.share === true && row.cells[count] !== 0 && whole
          ? sayShare(amount, whole)?.[0]
          : undefined;
      const group = groups.at(-1);
      if (group && share && group.share?.text === share.text) group.items.push([...said]);
      else groups.push({ ...(share && { share }), items: [[...said]] });
    }
    if (groups.length === 0) return undefined;
    const between = (forms.隔 && say(forms.隔, {}, true)) ?? [{ text: "、" }];
    const clauses = groups.map(({ share, items }) => {
      const counts = items.flatMap((said, index) => (index === 0 ? said : [...between, ...said]));
      const form = items.length > 1 ? (forms.同占 ?? forms.占) : forms.占;
      return [...counts, ...((share && form && say(form, { 占比: [share] }, true)) ?? [])];
    });
    return listed(clauses, { ...forms, ...(forms.组 && { 隔: forms.组 }) });
  }

  function ownOf({ index, cells }: FactRow, place: string, numbered = false): Own {
    const columns = factByPlace.get(place)?.columns ?? [];
    return Object.fromEntries(
      columns.map(({ key }, column): [string, Said] => {
        const cell = cells[key];
        if (typeof cell === "string")
          return [key, plain(toPhrase(numbered && column === 0 ? withoutNumber(cell) : cell))];
        return [key, typeof cell === "number" ? ownNumber(`${place}.${index}.${key}`) : undefined];
      }),
    );
  }

  const ownNumber = (id: string): Said => {
    const number = boundNumber({ plus: [id], minus: [] });
    return number && [number];
  };

  function holds(conditions: readonly Condition[]): boolean | undefined {
    let all: boolean | undefined = true;
    for (const condition of conditions) {
      const one = holdsOne(condition);
      if (one === false) return false;
      if (one === undefined) all = undefined;
    }
    return all;
  }

  function holdsOne(condition: Condition): boolean | undefined {
    if (condition.kind === "given") return figures.isGiven(condition.id) === condition.wanted;
    const { left, comparison, right } = condition;
    const one = figures.amount(left);
    const other = typeof right === "number" ? right : figures.amount(right);
    if (one === undefined || other === undefined) return undefined;
    return comparison === "=" ? one === other : comparison === ">" ? one > other : one < other;
  }

  return {
    holds,
    sentence(pieces, { stands = false } = {}) {
      const said = say(pieces, {}, false, stands);
      if (!said) return undefined;
      const segments = joined(said);
      return segments.length > 0 ? segments : undefined;
    },
  };
}

const plain = (text: string | undefined): Said =>
  text === undefined || text === "" ? undefined : [{ text }];
