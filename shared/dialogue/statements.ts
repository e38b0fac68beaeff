// Clauses read one after another: which cells each figure is meant for, by its own labels, by those before it in the sentence,
// by brackets and 其中, and by what is said afterwards (都是自然人). It does not know what the cells hold.

import type { Form } from "../form/form.ts";
import { amended, ofLastYear, putElsewhere, withoutRetold } from "./amended.ts";
import type { Clause } from "./clause.ts";
import { besideOtherYear } from "./bothYears.ts";
import { fold } from "./fold.ts";
import { oneByOne } from "./oneByOne.ts";
import { outcomesOf } from "./outcomes.ts";
import {
  countAlike,
  countsRows,
  deniedBy,
  isHeadingElsewhere,
  isMore,
  saysOfLastYear,
  tablesIn,
} from "./saidBeside.ts";
import { isNarrower, isOpenWhole, isRowWithin } from "./parts.ts";
import { type Selection, combine } from "./selection.ts";
import { type Statement, isZero } from "./statement.ts";
import { tell } from "./tell.ts";
import { type Topic, changesIn, inherit, noTopic, partsOf, topicAfter, wholeOf } from "./topic.ts";
import { type LabelItem, type Unit, dimensionOf } from "./units.ts";

interface Scope {
  readonly parent: Statement;
  readonly explicit: boolean;
  readonly bracket: boolean;
  readonly topicBefore: Topic;
}

export interface Read {
  readonly statements: readonly Statement[];
  /** The labels that no figure took. */
  readonly topic: Topic;
  /** Labels of clauses that hold no figure and told nothing: the whole message may be a reply. */
  readonly loose: readonly LabelItem[];
  /** Clauses that nothing was made of, as they were written. */
  readonly passedOver: readonly string[];
}

export function statementsOf(clauses: readonly Clause[], form: Form, before: Topic = noTopic): Read {
  let statements: Statement[] = [];
  const loose: LabelItem[] = [];
  /** Clauses of labels only, with the number of statements before them: whether they were a topic shows later. */
  const waiting: { readonly clause: Clause; readonly before: number }[] = [];
  const passedOver: string[] = [];
  /** 不予公开8项: figures that count rows, unless nothing else is said. */
  const counted: Statement[] = [];
  const scopes: Scope[] = [];
  let topic = before;
  let sentence = -1;
  let freshTopic = false;
  let otherYears: ReturnType<typeof besideOtherYear> = new Map();
  /** The sentence of the clause that told the topic. */
  let opened = -1;
  /** 不对 was said, and not yet what is right. */
  let isCorrected = false;
  let hasCorrected = false;
  let correctedBy = "";
  /** The labels of the clause before, where they are a list that no figure took. */
  let table: readonly number[] = [];
  let rowsListed: readonly (readonly Selection[])[] = [];
  /** Told of several before: a figure without labels may only be about the last topic. */
  const ownSentence = (place: number) => statements.filter((each) => each.sentence === place && !each.check);

  for (const clause of clauses) {
    if (clause.opens === "）") {
      const closed = scopes.findLast(({ bracket }) => bracket);
      if (closed) {
        scopes.splice(scopes.indexOf(closed));
        topic = closed.topicBefore;
      }
    }
    if (clause.sentence !== sentence) {
      if (sentence >= 0 && /[。\n！]/.test(clause.opens)) {
        scopes.splice(0);
        topic = {
          ...topic,
          columns: topic.outer && clause.opens === "\n" ? topic.columns : [],
          outer: topic.outer && clause.opens === "\n",
        };
      }
      sentence = clause.sentence;
    }
    if (clause.opens === "（") {
      const parent = statements.at(-1);
      if (parent && clause.units.length > 0) {
        parent.explicitParts = true;
        scopes.push({ parent, explicit: true, bracket: true, topicBefore: topic });
      }
    }
    if (clause.ofWhich) {
      const parent = statements.findLast(({ check, value }) => !check && typeof value === "object");
      if (parent) {
        parent.explicitParts = true;
        scopes.push({ parent, explicit: true, bracket: false, topicBefore: topic });
      }
    }
    isCorrected ||= clause.corrects;
    if (clause.corrects && clause.units.length === 0 && clause.deniedValue === undefined)
      correctedBy = clause.text;
    const tables = tablesIn(clause);
    if (tables.length > 0) table = tables;
    otherYears = besideOtherYear(clause, statements);
    for (const unit of oneByOne(clause, form)) {
      const read = readUnit(unit, clause);
      for (const parent of read.statements.filter(({ check }) => unit.recalled && !check)) {
        parent.explicitParts = true;
        scopes.push({ parent, explicit: true, bracket: false, topicBefore: topic });
      }
      topic = read.topic;
      freshTopic = false;
      rowsListed = [];
      if (isCorrected) statements = amended(statements, read.statements);
      else if (hasCorrected) statements = withoutRetold(statements, read.statements);
      hasCorrected ||= isCorrected;
      isCorrected = false;
      statements.push(...read.statements);
    }
    if (isCorrected && clause.labels.length > 0 && putElsewhere(clause, statements)) isCorrected = false;
    else if (clause.excepts)
      for (const each of ownSentence(sentence)) each.doubts = [...each.doubts, clause.text];
    else if (clause.labels.length > 0) readLabels(clause);
    else if (saysOfLastYear(clause)) statements = ofLastYear(statements);
    else if (clause.units.length === 0 && clause.doubts.length > 0) passedOver.push(clause.text);
  }
  // 自然人5件，企业3件，写反了: nobody said what is right.
  if (isCorrected && correctedBy !== "") {
    const last = statements.at(-1);
    // 1045件（上次报的1054是笔误）: what nothing else is said of is what was wrong.
    if (last?.own.length === 0 && statements.length > 1) statements.pop();
    else for (const each of ownSentence(sentence)) each.doubts = [...each.doubts, correctedBy];
  }
  if (statements.length === 0) statements.push(...counted);
  const isTopic = ({ clause, before }: (typeof waiting)[number]) =>
    statements
      .slice(before)
      .some(({ sentence }) => /[：？]/.test(clause.closes) || sentence === clause.sentence);
  passedOver.push(...waiting.filter((each) => !isTopic(each)).map(({ clause }) => clause.text));
  return { statements, topic, loose, passedOver };

  function readUnit(unit: Unit & { readonly zipped?: boolean }, clause: Clause) {
    const isWayOf = clause.way && statements.some((each) => each.sentence === clause.sentence && !each.check);
    // 15件（含12月31日收到的1件）: a part of the figure before, unless it names a cell within it.
    const isContained =
      /^(?:其中)?[包也]?含/.test(clause.text) && statements.at(-1)?.sentence === clause.sentence;
    const isAside = clause.elsewhen || clause.elsewhere || clause.compared || isWayOf;
    const items = unit.value === "zero" ? deniedBy(unit) : [...unit.before, ...unit.after];
    const named = fold(items, unit.value === "zero" || isZero(unit));
    const groups = unit.each && rowsListed.length > 1 ? eachRow(named) : named;
    const fact = items.find(({ meaning }) => meaning.fact)?.meaning.fact;
    const nothingIn = items.flatMap(({ meaning }) => meaning.nothingIn ?? []);
    const inner =
      dimensionOf(items.slice(-1)) ??
      dimensionOf(items.filter(({ meaning }) => meaning.selections.length > 0).slice(-1));
    const made: Statement[] = [];
    const isList = groups.length > 1;
    const spread = unit.each || unit.value === "zero" || isZero(unit) || !isList;
    const base = {
      unit,
      value: unit.value,
      text: clause.text,
      sentence: clause.sentence,
      segment: clause.segment,
      explicitParts: false,
      shared: isList && !spread,
      fact,
      nothingIn,
      table,
      applied: nothingIn.length > 0 && clause.unknown === 0 && !clause.handled,
      aside: isAside,
      lastYear: clause.elsewhen && clause.ofLastYear && !clause.elsewhere && !clause.compared,
      reached: clause.reached,
      inner,
      likewise: clause.likewise,
      old: clause.deniedValue,
      doubts: clause.doubts,
    };
    let next = topic;
    for (const own of spread ? (groups.length === 0 ? [[]] : groups) : [groups.flat()]) {
      if (own.length === 0) {
        const beside = statements.at(-1);
        // 收费2项共5万元: no sum of what it is not counted in.
        const isUnlike =
          unit.sum && beside?.sentence === clause.sentence && !countAlike(beside.value, unit.value);
        const inherits = (freshTopic || isUnlike) && !unit.rest && nothingIn.length === 0;
        const check = unit.sum && !inherits;
        const inherited = inherits
          ? inherit(wholeOf(topic), topic)
          : unit.delta
            ? changesIn(topic, form)
            : (otherYears.get(unit)?.selections ?? []);
        // 自然人3件，后来又有2件: the figure before is not the whole.
        const last = statements.at(-1);
        const aside = isAside || isContained;
        if (isMore(unit) && !aside && inherited.length === 0 && last?.sentence === clause.sentence)
          last.doubts = [...last.doubts, clause.text];
        made.push({ ...base, aside, own: [], selections: inherited, parent: undefined, check });
        continue;
      }
      const whole = scopes.at(-1)?.parent;
      const { selections, parent } = unit.recalled
        ? { selections: own, parent: undefined }
        : place(own, clause, unit.value);
      const aside = isAside || (isContained && !parent) || (clause.ofWhich && isHeadingElsewhere(own, whole));
      const statement = { ...base, aside, own, selections, parent, check: false };
      (countsRows(own, unit.value, form) ? counted : made).push(statement);
      next = topic = topicAfter(
        next,
        own,
        selections,
        unit.before.length > 0 ? unit.before : unit.after,
        made,
      );
    }
    return { statements: made, topic: next };
  }

  /** 第5项、第6项，自然人各1件: each of the rows that were listed. */
  function eachRow(groups: readonly Selection[][]): Selection[][] {
    const crossed = groups.flatMap((group) =>
      rowsListed.map((row) => combine(row, group)).filter((both) => both.length > 0),
    );
    return crossed.length === groups.length * rowsListed.length ? crossed : [...groups];
  }

  /** Within a bracket or behind 其中 labels say more about the figure they belong to; elsewhere they follow the topic. */
  function place(
    own: readonly Selection[],
    clause: Clause,
    value: Unit["value"],
  ): { selections: readonly Selection[]; parent: Statement | undefined } {
    const last = statements.at(-1);
    // 行政诉讼4件：直接起诉3件，维持2件: a part that is a row has its own parts before it is one of the whole.
    const row = last?.parent && isRowWithin(last, last.parent) ? partsOfOpen(own, clause, value, last) : [];
    if (last && row.length > 0) return { selections: row, parent: last };
    for (const scope of [...scopes].reverse()) {
      const within = combine(own, scope.parent.selections);
      if (within.length > 0 && isNarrower(within, scope.parent))
        return { selections: within, parent: scope.parent };
      if (scope.bracket) break;
      scopes.splice(scopes.indexOf(scope), 1);
    }
    const parts = last && !last.parent ? partsOfOpen(own, clause, value, last) : [];
    return last && parts.length > 0
      ? { selections: parts, parent: last }
      : { selections: inherit(own, topic), parent: undefined };
  }

  /** 行政复议3件，维持2件: a figure whose row is known and whose column is open may have its parts behind it. */
  function partsOfOpen(
    own: readonly Selection[],
    clause: Clause,
    value: Unit["value"],
    last: Statement,
  ): readonly Selection[] {
    if (last.sentence !== clause.sentence || !isOpenWhole(last, form) || !countAlike(last.value, value))
      return [];
    const within = combine(own, last.selections);
    if (within.length === 0 || !isNarrower(within, last)) return [];
    scopes.push({ parent: last, explicit: false, bracket: false, topicBefore: topic });
    return within;
  }

  function readLabels(clause: Clause): void {
    const groups = fold(clause.labels);
    const told = groups.length === 1 ? (groups[0] ?? []) : [];
    if (clause.opens !== "：" && told.length > 0) {
      if (tell(told, clause, statements, form)) return;
      const outcomes = outcomesOf(told, clause, statements, form);
      statements.push(...outcomes);
      if (outcomes.length > 0) return;
    }
    if (told.length === 0 && groups.length === 0) return;
    loose.push(...clause.labels);
    waiting.push({ clause, before: statements.length });
    const selections = groups.flat();
    // 逾期不补正，不再处理: what is said on of the same thing narrows it.
    const further = freshTopic && opened === clause.sentence ? combine(selections, topic.rows) : [];
    const rows = partsOf(further.length > 0 ? further : selections, "rows");
    const columns = partsOf(selections, "columns");
    topic = {
      rows: rows.length > 0 ? rows : clause.closes === "：" && columns.length > 0 ? [] : topic.rows,
      columns: columns.length > 0 ? columns : rows.length > 0 && !topic.outer ? [] : topic.columns,
      outer: columns.length > 0 || topic.outer,
    };
    freshTopic = groups.length === 1;
    opened = clause.sentence;
    rowsListed = groups;
  }
}
