// The shapes that messages have: an SMS, an e-mail, and what both share.

import type { RenderedMessage } from "../../domain/messages.ts";
import { capital } from "./letter.ts";

/**
 * A last line that only the site at `host` can fill in by itself, so a phone does not offer the code to an imitation
 * (WICG, "Origin-bound one-time codes delivered via SMS").
 */
export function bound(text: string, host: string, code: string): string {
  return `${text}\n@${host.replace(/:\d+$/, "")} #${code}`;
}

export function short(text: string): RenderedMessage {
  return { subject: "", text, attachments: [] };
}

/** An e-mail that says what happened, and when. */
export function notice(
  words: { subject: string; text(at: Date): readonly string[] },
  at: Date,
  never: string,
): RenderedMessage {
  return letterless(words.subject, [...words.text(at), never]);
}

export function letterless(
  subject: string,
  paragraphs: readonly string[],
): RenderedMessage {
  const text = paragraphs.map(capital).join("\n\n") + "\n";
  return { subject, text, attachments: [] };
}
