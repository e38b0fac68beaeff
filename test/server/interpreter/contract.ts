// What every interpreter does, whatever stands behind it.

import assert from "node:assert/strict";
import type { Interpretation, Interpreter, Task } from "../../../server/interpreter/port.ts";

export const task: Task = {
  text: "街坊们捎来12张单子",
  figures: ["12张"],
  fields: [{ id: "requests.received.naturalPerson", label: "一、本年新收·自然人" }],
};
export const mapped: Interpretation = {
  mappings: [{ field: "requests.received.naturalPerson", figure: "12张" }],
};

export interface Situations {
  /** Maps the task as in `mapped`. */
  readonly knows: () => Interpreter;
  /** Maps nothing. */
  readonly knowsNothing: () => Interpreter;
  /** Cannot be had. */
  readonly fails: () => Interpreter;
}

export function interpreterContract(name: string, { knows, knowsNothing, fails }: Situations): void {
  describe(`${name}, as an interpreter`, () => {
    it("maps the figures of a message to fields", async () =>
      assert.deepEqual(await knows().interpret(task), mapped));
    it("may map none", async () => assert.deepEqual(await knowsNothing().interpret(task), { mappings: [] }));
    it("says that it failed, and throws nothing", async () => {
      const answer = await fails().interpret(task);
      assert.ok("failed" in answer);
    });
    it("answers several at once, each its own", async () => {
      const interpreter = knows();
      const answers = await Promise.all([task, task, task].map((each) => interpreter.interpret(each)));
      assert.deepEqual(answers, [mapped, mapped, mapped]);
    });
  });
}
