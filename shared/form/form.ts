// The form of one report: an edition with the profile and the local rows of that report applied, as a flat list of fields.
// It does not know any figure.

import {
  headingsOver,
  labelPath,
  type Block,
  type Column,
  type Edition,
  type FieldId,
  type FigureKind,
  type Heading,
  type Row,
  type TableSection,
} from "./define.ts";
import { standardFacts } from "./standardFacts.ts";
import type { FactDefinition } from "./facts.ts";
import type { LocalRow, LocalRowsByRow, Profile, ProfileEdition } from "./profile.ts";

/** One figure of the form. All have the same properties: engines read objects of one shape fastest, and there are hundreds. */
export interface Field {
  readonly id: FieldId;
  /** Its place in `form.fields`. */
  readonly index: number;
  /** Id of its section: disclosure, requests, remedies. */
  readonly section: string;
  readonly block: string;
  /** The row's and the column's key within the block. */
  readonly row: string;
  readonly column: string;
  readonly kind: FigureKind;
  /** The words that count only here, where the form tells columns apart by them. */
  readonly units: readonly string[] | undefined;
  /** How sentences call its row, its column and the cell itself. */
  readonly rowName: string;
  readonly columnName: string;
  readonly label: string;
  readonly rowPath: readonly string[];
  readonly columnPath: readonly string[];
  /** The fields whose sum it must be, if the form calculates it. */
  readonly computed: readonly FieldId[] | null;
  /** An official row whose local rows are its parts: it has no cell, its figure is their sum. */
  readonly derived: boolean;
  readonly local: ({ readonly official: string } & LocalRow) | undefined;
  /** At most so many decimals; 0 for counts. */
  readonly decimals: number;
}

export interface FormRow extends Row {
  readonly key: string;
  /** The block's prefix and the key: `requests.received`. */
  readonly id: string;
  readonly name: string;
  readonly derived: boolean;
  readonly local?: { readonly official: string } & LocalRow;
}

export interface FormColumn extends Column {
  readonly key: string;
}

/** A block as this report prints it: local rows behind their official row, header words of the profile. */
export interface FormBlock {
  readonly block: Block;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

export interface Form {
  readonly edition: Edition;
  readonly profile?: Profile;
  readonly localRows: LocalRowsByRow;
  readonly blocks: readonly FormBlock[];
  readonly fields: readonly Field[];
  readonly fieldById: ReadonlyMap<FieldId, Field>;
  /** What the words may be composed from, besides the figures. */
  readonly facts: readonly FactDefinition[];
  /** The wording file of the place or the installation, where it has one. */
  readonly wording?: string;
}

/** 万元 down to one 分. */
const moneyDecimals = 6;

export function createForm(
  edition: Edition,
  options: {
    profile?: Profile | undefined;
    localRows?: LocalRowsByRow | undefined;
    wording?: string | undefined;
  } = {},
): Form {
  const { profile, localRows = {} } = options;
  const additions = profile?.editions[edition.id] ?? {};
  const wording = additions.wording ?? options.wording;
  const sections = edition.sections.filter((section): section is TableSection => section.kind === "table");
  const blocks = sections.flatMap((section) =>
    section.blocks.map((block) => applyToBlock(block, additions, localRows)),
  );
  const bare: Form = {
    edition,
    ...(profile && { profile }),
    localRows,
    blocks,
    fields: [],
    fieldById: new Map(),
    facts: withOwnFacts(additions.facts ?? []),
    ...(wording !== undefined && { wording }),
  };
  const partsByField = calculatedParts(bare);
  const sectionByBlock = new Map(
    sections.flatMap((section) => section.blocks.map((block) => [block.id, section.id])),
  );
  const cells = blocks.flatMap(({ block, rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => ({ block, row, column, id: `${row.id}.${column.key}` }))),
  );
  // One literal and no spread, which gives every object a shape of its own.
  const fields = cells.map(({ block, row, column, id }, index): Field => ({
    id,
    index,
    section: sectionByBlock.get(block.id) ?? "",
    block: block.id,
    row: row.key,
    column: column.key,
    kind: column.kind,
    units: column.units,
    rowName: row.name,
    columnName: column.label,
    label: `${row.name}·${column.label}`,
    rowPath: [...(block.title === undefined ? [] : [block.title]), ...labelPath(row)],
    columnPath: labelPath(column),
    computed: partsByField.get(id) ?? null,
    derived: row.derived,
    local: row.local,
    decimals: column.kind === "money" ? (additions.decimals?.[id] ?? moneyDecimals) : 0,
  }));
  return { ...bare, fields, fieldById: new Map(fields.map((field) => [field.id, field])) };
}

function withOwnFacts(own: readonly FactDefinition[]): readonly FactDefinition[] {
  if (own.length === 0) return standardFacts;
  const ownByPlace = new Map(own.map((fact) => [fact.place, fact]));
  const standard = standardFacts.map((fact) => ownByPlace.get(fact.place) ?? fact);
  return [...standard, ...own.filter((fact) => !standard.includes(fact))];
}

/** The block with this id as the report prints it. */
export function blockOf(form: Form, id: string): FormBlock {
  const found = form.blocks.find(({ block }) => block.id === id);
  if (!found) throw new RangeError(`edition ${form.edition.id} has no block ${id}`);
  return found;
}

function applyToBlock(block: Block, additions: ProfileEdition, localRows: LocalRowsByRow): FormBlock {
  return {
    block,
    columns: Object.entries(block.columns).map(([key, column]) => ({
      ...column,
      key,
      label: additions.columnLabels?.[`${block.id}.${key}`] ?? column.label,
    })),
    rows: Object.entries(block.rows).flatMap(([key, row]) =>
      withLocalRows(block, key, row, localRows[block.prefix + key] ?? []),
    ),
  };
}

function withLocalRows(block: Block, key: string, row: Row, locals: readonly LocalRow[]): FormRow[] {
  const id = block.prefix + key;
  const official: FormRow = {
    ...row,
    key,
    id,
    name: rowName(row),
    derived: locals.some(({ mode }) => mode === "parts"),
  };
  const over: Heading = row.under ? { label: row.label, under: row.under } : { label: row.label };
  return [
    official,
    ...locals.map((local): FormRow => {
      const { under, ...rest } = row;
      const place = local.mode === "parts" ? { under: over } : under ? { under } : {};
      return {
        basis: rest.basis,
        guidance: rest.guidance,
        ...place,
        label: local.mode === "parts" ? local.label : `其中：${local.label}`,
        key: `${key}.${local.key}`,
        id: `${id}.${local.key}`,
        name: `${official.name}（${local.label}）`,
        derived: false,
        local: { official: id, ...local },
      };
    }),
  ];
}

/** 1.属于国家秘密 stands under （三）不予公开 and is called （三）1.属于国家秘密, for （四） has a 1. too. */
function rowName(row: Row): string {
  if (row.short !== undefined) return row.short;
  const marker = /^\d/.test(row.label)
    ? /^（.+?）/.exec(headingsOver(row).at(-1)?.label ?? "")?.[0]
    : undefined;
  return (marker ?? "") + row.label;
}

function calculatedParts(form: Form): Map<FieldId, FieldId[]> {
  const partsByField = new Map<FieldId, FieldId[]>();
  for (const rule of form.edition.rules) {
    if (rule.kind !== "relation" || !rule.calculates) continue;
    for (const { left, right } of rule.relations(form)) {
      if (left.kind !== "figure" || right.kind !== "sum" || partsByField.has(left.field)) continue;
      partsByField.set(
        left.field,
        right.terms.flatMap((term) => (term.kind === "figure" ? [term.field] : [])),
      );
    }
  }
  return partsByField;
}
