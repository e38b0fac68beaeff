// An interpreter without a network: for each message what it would say, or why it would not. For tests only.

import type { Interpretation, Interpreter, Task } from "../../../server/interpreter/port.ts";

export interface InMemoryInterpreter extends Interpreter {
  /** All that it was told, in order. */
  readonly tasks: readonly Task[];
}

export function createInMemoryInterpreter(
  answers: Readonly<Record<string, Interpretation | (() => Promise<Interpretation>)>>,
): InMemoryInterpreter {
  const tasks: Task[] = [];
  return {
    tasks,
    async interpret(task) {
      tasks.push(task);
      const answer = answers[task.text] ?? { mappings: [] };
      return typeof answer === "function" ? answer() : answer;
    },
  };
}
