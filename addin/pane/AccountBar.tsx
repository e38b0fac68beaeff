// Who is signed in, and the form to sign in. Everything but 上报 works without it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { SignIn } from "./SignIn.tsx";
import { useObservable } from "./useObservable.ts";

export function AccountBar({ desk }: { readonly desk: Desk }): JSX.Element {
  const { user, units, unit } = useObservable(desk.account.state);
  const [open, setOpen] = useState(false);
  if (user) {
    const name = units.find(({ code }) => code === unit)?.name;
    return (
      <p class="account">
        <span>
          已登录：{user.username}
          {name !== undefined && `（${name}）`}
        </span>
        <button type="button" class="link" onClick={() => void desk.account.signOut()}>
          退出
        </button>
      </p>
    );
  }
  return (
    <div class="account">
      <span>未登录，填写和检查不受影响</span>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        登录
      </button>
      {open && <SignIn desk={desk} />}
    </div>
  );
}
