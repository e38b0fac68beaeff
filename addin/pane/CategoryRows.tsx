// The categories of what was disclosed: what, how many, with which verb it is told, and whether its share is stated.

import type { JSX } from "preact";
import type { Facts } from "../../shared/report/report.ts";
import { NumberField } from "./NumberField.tsx";

type Category = NonNullable<NonNullable<Facts["disclosedItems"]>["byCategory"]>[number];

export interface CategoryRowsProps {
  readonly rows: readonly Category[];
  readonly total: number | undefined;
  readonly onChange: (rows: Category[]) => void;
}

export function CategoryRows({ rows, total, onChange }: CategoryRowsProps): JSX.Element {
  const change = (index: number, part: Partial<Category>) =>
    onChange(rows.map((row, other) => (other === index ? { ...row, ...part } : row)));
  const sum = rows.reduce((count, row) => count + row.count, 0);
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={index} class="category">
          <legend class="visually-hidden">类别{index + 1}</legend>
          <label class="field category-label">
            <span>类别</span>
            <input
              value={row.label}
              onInput={(event) => change(index, { label: event.currentTarget.value })}
            />
          </label>
          <NumberField
            label="条数"
            value={row.count}
            onChange={(count) => change(index, { count: count ?? 0 })}
          />
          <label class="field">
            <span>动词</span>
            <input
              value={row.verb ?? ""}
              placeholder="如：发布"
              onInput={(event) => change(index, { verb: event.currentTarget.value })}
            />
          </label>
          <label class="option">
            <input
              type="checkbox"
              checked={row.share === true}
              onChange={(event) => change(index, { share: event.currentTarget.checked })}
            />
            写占比
          </label>
          <button
            type="button"
            class="link"
            onClick={() => onChange(rows.filter((_, other) => other !== index))}
            aria-label={`删除类别${row.label}`}
          >
            删除
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => onChange([...rows, { label: "", count: 0, verb: "发布", share: false }])}
      >
        添加类别
      </button>
      {rows.length > 0 && total !== undefined && sum !== total && (
        <p class="advice">
          各类别共{sum}条，与总条数{total}条相差{Math.abs(total - sum)}条。
        </p>
      )}
    </>
  );
}
