// Signing in, for whom a person may send, and what a reload remembers.

import assert from "node:assert/strict";
import type { Failure } from "../../../addin/client/client.ts";
import { createAccount } from "../../../addin/session/account.ts";
import type { Credentials, Role, Session, Unit } from "../../../shared/api.ts";
import { MemoryStore } from "../host/memoryStore.ts";

const units: Unit[] = [
  { code: "a", name: "甲局" },
  { code: "b", name: "乙局" },
];
const wrong: Failure = {
  failed: "refused",
  status: 401,
  code: "session.credentials",
  message: "用户名或密码不对",
};

const serving = (role: Role, own: string[]) => () => {
  const answer: Session = { token: "t", user: { username: "张三", role, units: own } };
  return {
    signIn: (given: Credentials) =>
      Promise.resolve("password" in given && given.password === "wrong" ? wrong : answer),
    signOut: () => Promise.resolve(),
    units: () => Promise.resolve(units),
  };
};

describe("an account", () => {
  it("sends for the only unit there is, unasked, and is remembered for this visit", async () => {
    const store = new MemoryStore();
    const account = await createAccount(serving("filler", ["b"]), store);
    assert.equal(await account.signIn({ username: "张三", password: "right" }), true);
    assert.deepEqual(account.state.get().units, [{ code: "b", name: "乙局" }]);
    assert.equal(account.state.get().unit, "b");
    const reloaded = await createAccount(serving("filler", ["b"]), store);
    assert.deepEqual([reloaded.token(), reloaded.state.get().unit], ["t", "b"]);
    await reloaded.signOut();
    assert.equal((await createAccount(serving("filler", ["b"]), store)).token(), undefined);
  });

  it("asks for which unit where there are several", async () => {
    const account = await createAccount(serving("filler", ["a", "b"]), new MemoryStore());
    await account.signIn({ link: "once" });
    assert.equal(account.state.get().unit, undefined);
    account.chooseUnit("a");
    assert.equal(account.state.get().unit, "a");
  });

  it("lets those who look after others choose among all they see", async () => {
    const account = await createAccount(serving("admin", []), new MemoryStore());
    await account.signIn({ link: "once" });
    assert.equal(account.state.get().units.length, 2);
  });

  it("says why it did not work", async () => {
    const account = await createAccount(serving("filler", ["a"]), new MemoryStore());
    assert.equal(await account.signIn({ username: "张三", password: "wrong" }), false);
    assert.equal(account.state.get().message, "用户名或密码不对");
    assert.equal(account.token(), undefined);
  });
});
