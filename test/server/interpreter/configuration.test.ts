// The settings of an interpreter: none by default, and a sentence for each that is wrong.

import assert from "node:assert/strict";
import { ConfigurationError, readConfiguration } from "../../../server/configuration.ts";

const url = "https://model.example.gov.cn/v1";
const read = (environment: Record<string, string>) => readConfiguration(environment, "/tmp").interpreter;

describe("the settings of an interpreter", () => {
  it("are off by default", () => assert.equal(read({}), undefined));

  it("name an address, a model, a key and a time", () => {
    assert.deepEqual(read({ INTERPRETER_URL: url, INTERPRETER_MODEL: "m" }), {
      address: `${url}/chat/completions`,
      model: "m",
      timeoutMs: 5_000,
    });
    assert.deepEqual(
      read({
        INTERPRETER_URL: `${url}/chat/completions/`,
        INTERPRETER_MODEL: "m",
        INTERPRETER_KEY: "sk-1",
        INTERPRETER_TIMEOUT_MS: "800",
      }),
      { address: `${url}/chat/completions`, model: "m", key: "sk-1", timeoutMs: 800 },
    );
  });

  for (const address of [
    "http://127.0.0.1:11434/v1",
    "http://localhost:8000",
    "http://10.1.2.3/v1",
    "http://172.31.0.1/v1",
    "http://192.168.1.5:8000/v1",
    "http://[::1]:8000/v1",
    "http://[fd00::5]/v1",
  ])
    it(`take ${address}: the text stays near`, () =>
      assert.ok(read({ INTERPRETER_URL: address, INTERPRETER_MODEL: "m" })));

  for (const [environment, says] of [
    [
      { INTERPRETER_URL: "http://model.example.com/v1", INTERPRETER_MODEL: "m" },
      /INTERPRETER_URL.*请用 https/,
    ],
    [{ INTERPRETER_URL: "http://8.8.8.8/v1", INTERPRETER_MODEL: "m" }, /请用 https/],
    [{ INTERPRETER_URL: "http://172.32.0.1/v1", INTERPRETER_MODEL: "m" }, /请用 https/],
    [{ INTERPRETER_URL: "http://169.254.169.254/v1", INTERPRETER_MODEL: "m" }, /请用 https/],
    [{ INTERPRETER_URL: "http://127.0.0.1.example.com/v1", INTERPRETER_MODEL: "m" }, /请用 https/],
    [{ INTERPRETER_URL: "model.example.com", INTERPRETER_MODEL: "m" }, /INTERPRETER_URL：应为 https/],
    [{ INTERPRETER_URL: "file:///etc/passwd", INTERPRETER_MODEL: "m" }, /INTERPRETER_URL：应为 https/],
    [{ INTERPRETER_URL: "https://a:b@model.example.com", INTERPRETER_MODEL: "m" }, /INTERPRETER_KEY/],
    [{ INTERPRETER_URL: `${url}?key=1`, INTERPRETER_MODEL: "m" }, /不能有/],
    [{ INTERPRETER_URL: url }, /INTERPRETER_MODEL/],
    [{ INTERPRETER_KEY: "sk" }, /INTERPRETER_URL/],
    [{ INTERPRETER_MODEL: "m" }, /INTERPRETER_URL/],
    [{ INTERPRETER_URL: url, INTERPRETER_MODEL: "m", INTERPRETER_KEY: "a b" }, /INTERPRETER_KEY/],
    [
      { INTERPRETER_URL: url, INTERPRETER_MODEL: "m", INTERPRETER_TIMEOUT_MS: "soon" },
      /INTERPRETER_TIMEOUT_MS/,
    ],
    [
      { INTERPRETER_URL: url, INTERPRETER_MODEL: "m", INTERPRETER_TIMEOUT_MS: "60000" },
      /INTERPRETER_TIMEOUT_MS/,
    ],
  ] as const satisfies readonly (readonly [Record<string, string>, RegExp])[])
    it(`stop the start: ${JSON.stringify(environment)}`, () =>
      assert.throws(
        () => read(environment),
        (fault) =>
          fault instanceof ConfigurationError && says.test(fault.message) && !/sk-|a b/.test(fault.message),
      ));
});
