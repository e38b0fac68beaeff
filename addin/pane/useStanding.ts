// Where the report stands on the server, asked when 上报 is opened by someone signed in, and whenever asked to ask again.
// What cannot be asked is unknown: the server says so again when the report is sent.

import { useEffect, useState } from "preact/hooks";
import { isFailure } from "../client/client.ts";
import { latestStanding, type Standing } from "../client/standing.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export interface KnownStanding {
  readonly standing: Standing | undefined;
  readonly askAgain: () => void;
}

export function useStanding({ session, account, client }: Desk): KnownStanding {
  const { year, scope } = useObservable(session.state).report;
  const { user, unit } = useObservable(account.state);
  const [known, setKnown] = useState<Standing>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isWanted = true;
    if (!user || unit === undefined) setKnown(undefined);
    else
      void latestStanding(client, { unit, year, scope }).then((answer) => {
        if (isWanted) setKnown(answer && !isFailure(answer) ? answer : undefined);
      });
    return () => {
      isWanted = false;
    };
  }, [client, user, unit, year, scope, asked]);
  const isThis =
    known?.receipt.unit === unit && known?.receipt.year === year && known.receipt.scope === scope;
  return { standing: isThis ? known : undefined, askAgain: () => setAsked((times) => times + 1) };
}
