// Who may ask the interpreter, and when: one message at a time for each client, few for all, and every failure noted without the text.

import type { Mapping } from "../../shared/dialogue/interpreted.ts";
import type { Interpreter, Task } from "./port.ts";

export interface InterpreterDesk {
  /** The mappings, none where there are none: it failed, or the client or everybody is being served already. */
  ask(client: string, task: Task): Promise<readonly Mapping[]>;
}

/** So many at once, for all clients together. */
const mostAtOnce = 8;

export function createInterpreterDesk(
  interpreter: Interpreter,
  { log, now }: { readonly log: (note: unknown) => void; readonly now: () => number },
): InterpreterDesk {
  const served = new Set<string>();
  return {
    async ask(client, task) {
      if (served.has(client) || served.size >= mostAtOnce) return [];
      served.add(client);
      const since = now();
      try {
        const answer = await interpreter.interpret(task);
        if ("mappings" in answer) return answer.mappings;
        log({ interpreter: answer.failed, status: answer.status, milliseconds: now() - since });
      } catch (fault) {
        // Its name only: what it says may hold the text.
        log({ interpreter: "fault", name: fault instanceof Error ? fault.name : typeof fault });
      } finally {
        served.delete(client);
      }
      return [];
    },
  };
}
