// 事实: what the narrative is composed from, and the sentences that come of it. Nothing is put into a section unasked.

import type { JSX } from "preact";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import type { Facts } from "../../shared/report/report.ts";
import { CategoryRows } from "./CategoryRows.tsx";
import type { Desk } from "./desk.ts";
import { NumberField } from "./NumberField.tsx";
import { ProblemRows } from "./ProblemRows.tsx";
import { useObservable } from "./useObservable.ts";

const composed = ["overview", "problems", "others"] as const;

export function FactsView({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const { report, form } = useObservable(session.state);
  const { facts } = report;
  const items = facts.disclosedItems ?? {};
  const fee = facts.informationFee ?? {};
  const change = (part: Partial<Facts>) => void session.setFacts({ ...facts, ...part });
  const { title, preamble, signedBy, date } = report.narrative;
  const words = composeNarrative(
    {
      ...report,
      narrative: {
        ...(title !== undefined && { title }),
        ...(preamble !== undefined && { preamble }),
        ...(signedBy !== undefined && { signedBy }),
        ...(date !== undefined && { date }),
      },
    },
    form,
  );
  return (
    <>
      <section class="group" aria-label="主动公开">
        <h2>主动公开政府信息</h2>
        <NumberField
          label="总条数"
          value={items.total}
          onChange={(total) => change({ disclosedItems: withFigure(items, "total", total) })}
        />
        <CategoryRows
          rows={items.byCategory ?? []}
          total={items.total}
          onChange={(byCategory) => change({ disclosedItems: { ...items, byCategory } })}
        />
      </section>
      <section class="group" aria-label="主要问题及改进情况">
        <h2>主要问题及改进情况</h2>
        <ProblemRows rows={facts.problems ?? []} onChange={(problems) => change({ problems })} />
      </section>
      <section class="group" aria-label="信息处理费">
        <h2>信息处理费</h2>
        <div class="pair">
          <NumberField
            label="收取金额（元）"
            value={fee.amountYuan}
            onChange={(amount) => change({ informationFee: withFigure(fee, "amountYuan", amount) })}
          />
          <NumberField
            label="收费件数"
            value={fee.cases}
            onChange={(cases) => change({ informationFee: withFigure(fee, "cases", cases) })}
          />
        </div>
      </section>
      <section class="group" aria-label="组成的文字">
        <h2>据此组成的文字</h2>
        {composed.every((part) => (words[part] ?? "") === "") && (
          <p class="advice">填写以上事实后，这里会给出可以写入各节的句子。</p>
        )}
        {composed.map((part) => {
          const text = words[part] ?? "";
          const own = report.narrative[part] ?? "";
          const name = form.edition.sections.find(({ id }) => id === part)?.title ?? part;
          const place = `narrative.${part}`;
          return (
            text !== "" && (
              <article key={part} class="composed">
                <h3>{name}</h3>
                {text.split("\n").map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {own.trim() === "" ? (
                  <button
                    type="button"
                    class="primary"
                    onClick={() => void session.accept([{ place, to: text }], name)}
                  >
                    写入本节
                  </button>
                ) : own.includes(text) ? (
                  <p class="advice">本节已有这些文字。</p>
                ) : (
                  <>
                    <p class="advice">本节已有自己的文字，不会改动。</p>
                    <button
                      type="button"
                      onClick={() =>
                        void session.accept([{ place, to: `${own}\n${text}` }], `${name}，补在末尾`)
                      }
                    >
                      补在末尾
                    </button>
                  </>
                )}
              </article>
            )
          );
        })}
      </section>
    </>
  );
}

/** An emptied figure is absent, not undefined. */
function withFigure<T extends object>(facts: T, key: keyof T & string, value: number | undefined): T {
  const others = Object.entries(facts).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}
