// The form to sign in with a name and a password.

import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function SignIn({ desk: { account } }: { readonly desk: Desk }): JSX.Element {
  const { busy, message } = useObservable(account.state);
  const username = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    void account.signIn({
      username: username.current?.value.trim() ?? "",
      password: password.current?.value ?? "",
    });
  };
  return (
    <form class="sign-in" onSubmit={submit}>
      <label class="field">
        <span>用户名</span>
        <input ref={username} name="username" autocomplete="username" required />
      </label>
      <label class="field">
        <span>密码</span>
        <input ref={password} name="password" type="password" autocomplete="current-password" required />
      </label>
      {message !== undefined && (
        <p class="problem" role="alert">
          {message}
        </p>
      )}
      <button type="submit" class="primary" disabled={busy}>
        {busy ? "正在登录…" : "登录"}
      </button>
    </form>
  );
}
