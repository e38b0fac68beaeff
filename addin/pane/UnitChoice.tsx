// For which unit the report is sent; asked only where the person reports for several.

import type { JSX } from "preact";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function UnitChoice({ desk: { account } }: { readonly desk: Desk }): JSX.Element {
  const { units, unit } = useObservable(account.state);
  if (units.length === 0) return <p class="problem">这个账号没有可上报的单位，请联系管理员。</p>;
  if (units.length === 1) {
    return (
      <p class="advice">
        上报单位：{units[0]?.name}（{units[0]?.code}）
      </p>
    );
  }
  return (
    <label class="field">
      <span>上报单位</span>
      <select value={unit ?? ""} onChange={(event) => account.chooseUnit(event.currentTarget.value)}>
        <option value="" disabled>
          请选择
        </option>
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}（{code}）
          </option>
        ))}
      </select>
    </label>
  );
}
