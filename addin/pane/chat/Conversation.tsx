// What was said so far, and where the person goes on. Everything understood here is understood in the page itself:
// it works with no server.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { sayings, type Chat } from "../../chat/chat.ts";
import { fetchConversation } from "../../chat/converseHere.ts";
import { useObservable } from "../useObservable.ts";
import type { ViewProps } from "../views.ts";
import { Composer } from "./Composer.tsx";
import { MessageCard } from "./MessageCard.tsx";

/** What a person may begin with. */
const openers = ["开始逐项填报", "还差哪些没填", "今年没有收到申请，也没有复议诉讼"];

export interface ConversationProps extends ViewProps {
  readonly chat: Chat;
}

export function Conversation({ chat, desk: { session }, show }: ConversationProps): JSX.Element {
  const { messages } = useObservable(chat.transcript);
  const { form } = useObservable(session.state);
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => end.current?.scrollIntoView({ block: "end" }), [messages.length]);
  useEffect(() => {
    void fetchConversation();
    input.current?.focus();
  }, []);

  const say = (text: string) => {
    void chat.say(text).then((action) => {
      if (action?.kind === "check" || action?.kind === "submit") show(action.kind);
      else input.current?.focus();
    });
  };
  /** The person goes on where the proposal is nearly right. */
  const amend = () => {
    setTyped("不对，是");
    input.current?.focus();
  };
  const last = messages.length - 1;
  return (
    <div class="chat">
      <div class="chat-log" role="log" aria-live="polite" aria-label="对话记录">
        {messages.length === 0 && (
          <div class="message message-greeting">
            <p>
              直接说数字就行，例如“自然人新收12件，商业企业3件”“予以公开5件，都是自然人”，也可以粘贴台账里的几行或报告里的一段话。
              我先列出要改哪些格，您点“采用”之后才写入。
            </p>
          </div>
        )}
        {messages.map((message, index) => (
          <MessageCard
            key={index}
            message={message}
            form={form}
            isLast={index === last}
            onSay={say}
            onAmend={amend}
          />
        ))}
        {messages[last]?.by === "person" && <p class="message message-assistant chat-waiting">正在处理……</p>}
        <div ref={end} class="chat-end" />
      </div>
      <div class="chat-foot">
        {messages.length === 0 && (
          <div class="chat-options">
            {openers.map((text) => (
              <button key={text} type="button" onClick={() => say(text)}>
                {text}
              </button>
            ))}
          </div>
        )}
        <Composer
          input={input}
          typed={typed}
          onTyped={setTyped}
          onSend={say}
          said={messages.flatMap(({ by, text }) => (by === "person" ? [text] : []))}
        />
        {messages.length > 0 && (
          <p class="chat-links">
            <button type="button" class="link" onClick={() => say(sayings.undo)}>
              撤销上一次写入
            </button>
            <button type="button" class="link" onClick={() => void chat.clear()}>
              清空对话记录
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
