// The questions before a blank report: which year, whose, for whom, with what the place adds to the form.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Report } from "../../shared/report/report.ts";
import { scopeWords } from "../../shared/worksheet/cover.ts";
import { newReport } from "../session/newReport.ts";
import type { Opening } from "../session/opening.ts";
import type { Desk } from "./desk.ts";

export interface NewReportProps {
  readonly desk: Desk;
  readonly onReady: (opening: Opening) => void;
}

export function NewReport({ desk: { catalogue, now }, onReady }: NewReportProps): JSX.Element {
  const [year, setYear] = useState(String(now().getFullYear() - 1));
  const [name, setName] = useState("");
  const [scope, setScope] = useState<Report["scope"]>("agency");
  const [profile, setProfile] = useState("");
  const edition = catalogue.editionForYear(Number(year));
  const profiles = catalogue.profiles.filter(({ editions }) => edition && editions[edition.id]);
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = profiles.some(({ id }) => id === profile) ? profile : undefined;
    const about = { year: Number(year), scope, agency: { name: name.trim() }, profile: chosen };
    const opening = newReport(about, catalogue);
    if (opening) onReady(opening);
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>报告年度</span>
        <input
          name="year"
          inputMode="numeric"
          value={year}
          onInput={(event) => setYear(event.currentTarget.value)}
          aria-describedby="edition-of-year"
        />
      </label>
      <p id="edition-of-year" class={edition ? "advice" : "problem"}>
        {edition
          ? `使用${edition.id}年版格式（${edition.notice}）`
          : "没有适用于这一年度的格式，请填四位数的年份，如2025。"}
      </p>
      <label class="field">
        <span>机关名称</span>
        <input name="agency" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <fieldset class="field">
        <legend>报告范围</legend>
        {(["agency", "government"] as const).map((value) => (
          <label key={value} class="option">
            <input type="radio" name="scope" checked={scope === value} onChange={() => setScope(value)} />
            {scopeWords[value]}
          </label>
        ))}
      </fieldset>
      {profiles.length > 0 && (
        <label class="field">
          <span>地方要求</span>
          <select value={profile} onChange={(event) => setProfile(event.currentTarget.value)}>
            <option value="">无</option>
            {profiles.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="primary" disabled={!edition}>
        新建
      </button>
    </form>
  );
}
