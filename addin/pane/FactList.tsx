// The rows of a fact that is a list, such as categories or problems: a card per row, a field per column.

import type { JSX } from "preact";
import type { FactColumn, FactDefinition } from "../../shared/form/facts.ts";
import { NumberField } from "./NumberField.tsx";

export type Row = Readonly<Record<string, unknown>>;

export interface FactListProps {
  readonly fact: FactDefinition;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

export function FactList({ fact, rows, onChange }: FactListProps): JSX.Element {
  const { columns = [], label } = fact;
  const change = (index: number, key: string, value: unknown) =>
    onChange(
      rows.map((row, other) => {
        if (other !== index) return row;
        const others = Object.entries(row).filter(([name]) => name !== key);
        return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
      }),
    );
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={index} class="fact-row">
          <legend class="visually-hidden">
            {label}，第{index + 1}行
          </legend>
          {columns.map((column) => (
            <FactCell
              key={column.key}
              column={column}
              value={row[column.key]}
              onChange={(value) => change(index, column.key, value)}
            />
          ))}
          <button
            type="button"
            class="link"
            aria-label={`删除${label}第${index + 1}行`}
            onClick={() => onChange(rows.filter((_, other) => other !== index))}
          >
            删除
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        aria-label={`添加一行：${label}`}
        onClick={() => onChange([...rows, newRow(fact)])}
      >
        添加一行
      </button>
    </>
  );
}

interface FactCellProps {
  readonly column: FactColumn;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function FactCell({ column: { kind, label, unit }, value, onChange }: FactCellProps): JSX.Element {
  switch (kind) {
    case "mark":
      return (
        <label class="option">
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked || undefined)}
          />
          {label}
        </label>
      );
    case "text":
      return (
        <label class="field wide">
          <span>{label}</span>
          <textarea
            rows={2}
            value={typeof value === "string" ? value : ""}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      );
    case "count":
    case "money":
      return (
        <NumberField
          label={unit === undefined ? label : `${label}（${unit}）`}
          value={typeof value === "number" ? value : undefined}
          onChange={onChange}
        />
      );
  }
}

/** What the report's own lists cannot be without is there from the start. */
function newRow({ place, columns = [] }: FactDefinition): Row {
  const isOwn = !place.startsWith("facts.more.");
  return Object.fromEntries(
    columns.flatMap(({ key, kind, needed }): [string, unknown][] => {
      if (kind === "text") return [[key, ""]];
      return isOwn && needed ? [[key, 0]] : [];
    }),
  );
}
