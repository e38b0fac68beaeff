// 对话: figures in plain words, proposals to take or leave, questions and answers.

import type { JSX } from "preact";
import { Opening } from "../Opening.tsx";
import { useOpened } from "../useOpened.ts";
import type { ViewProps } from "../views.ts";
import { Conversation } from "./Conversation.tsx";

export function ChatView(props: ViewProps): JSX.Element {
  const chat = useOpened(props.desk.openChat);
  return chat ? <Conversation {...props} chat={chat} /> : <Opening />;
}
