// Fetches the accepted report of the year before, for the unit that is signed in and the year that is open,
// so that carried-over figures are held against it, and powers against the unit, while filling in, not only at submission.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import { parseReport } from "../../shared/report/report.ts";
import { isFailure, type Client } from "../client/client.ts";
import type { Account } from "./account.ts";
import type { Session } from "./session.ts";

export interface FollowLastYearOptions {
  readonly session: Session;
  readonly account: Account;
  readonly client: Pick<Client, "previous">;
  readonly catalogue: Catalogue;
}

export function followLastYear({ session, account, client, catalogue }: FollowLastYearOptions): void {
  let asked = "";
  const follow = async () => {
    const { unit, units } = account.state.get();
    const { year, scope } = session.state.get().report;
    const own = units.find(({ code }) => code === unit);
    const wanted = unit === undefined ? "" : JSON.stringify([unit, year, scope, own]);
    if (wanted === asked) return;
    asked = wanted;
    const answer = unit === undefined ? undefined : await client.previous(unit, year, scope);
    // Another unit or year may have been chosen while the server answered.
    if (wanted !== asked) return;
    const parsed = answer && !isFailure(answer) ? parseReport(answer.report, catalogue) : undefined;
    await session.compareWith(parsed && "report" in parsed ? parsed.report : undefined, own);
  };
  account.state.subscribe(() => void follow());
  session.state.subscribe(() => void follow());
  void follow();
}
