// 对话: figures in plain words, proposals to take or leave, questions and answers.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Chat } from "../../chat/chat.ts";
import type { ViewProps } from "../views.ts";
import { Conversation } from "./Conversation.tsx";

export function ChatView(props: ViewProps): JSX.Element {
  const { desk } = props;
  const [chat, setChat] = useState<Chat>();
  useEffect(() => void desk.openChat().then(setChat), [desk]);
  return chat ? (
    <Conversation {...props} chat={chat} />
  ) : (
    <p class="advice" aria-busy="true">
      正在打开…
    </p>
  );
}
