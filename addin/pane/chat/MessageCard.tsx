// One thing that was said: words, choices, a proposal.

import type { JSX } from "preact";
import type { Message } from "../../chat/transcript.ts";
import type { Form } from "../../../shared/form/form.ts";
import { ProposalCard } from "./ProposalCard.tsx";

export interface MessageCardProps {
  readonly message: Message;
  readonly form: Form;
  /** Only the last question still waits for an answer. */
  readonly isLast: boolean;
  readonly onSay: (text: string) => void;
  readonly onAmend: () => void;
}

export function MessageCard({ message, form, isLast, onSay, onAmend }: MessageCardProps): JSX.Element {
  const { by, text, options = [], proposal } = message;
  return (
    <div class={`message message-${by}`}>
      <span class="visually-hidden">{by === "person" ? "我：" : "助手："}</span>
      {text.split("\n").map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {proposal && <ProposalCard proposal={proposal} form={form} onSay={onSay} onAmend={onAmend} />}
      {options.length > 0 && isLast && (
        <div class="chat-options" role="group" aria-label="可选的回答">
          {options.map((option) => (
            <button key={option.text} type="button" onClick={() => onSay(option.text)}>
              {option.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
