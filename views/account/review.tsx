// How her video stands, on her own page: until when, or why not and what to do.

import { dayOf } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { ReviewCase } from "../../domain/registration/review.ts";
import { Notice } from "../parts/notice.tsx";
import { onDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface ReviewNoticeProps {
  readonly t: Text;
  readonly language: Language;
  readonly review: ReviewCase | null;
}

export function ReviewNotice({ t, language, review }: ReviewNoticeProps) {
  if (!review) return null;
  const { open, refused, reasons } = t.video.status;
  const { refusal, dueOn } = review.matter;
  if (!refusal) {
    const sent = onDay(language, dayOf(review.openedAt));
    return (
      <Notice title={open.title}>
        <p>{open.text(sent, onDay(language, dueOn))}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="care" title={refused.title}>
      <p>{reasons[refusal]}</p>
      <p>
        <a href={`/${language}/video`}>{refused.again}</a>
      </p>
    </Notice>
  );
}
