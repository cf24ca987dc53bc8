// The cookies there are, one by one: what each is for, and how long it lasts.

import { SummaryList } from "../parts/summary_list.tsx";
import { Points } from "../portal/points.tsx";
import type { Text } from "../text/text.ts";

export interface CookieShown {
  /** As the browser lists it. */
  readonly name: string;
  readonly purpose: string;
  /** Null: until the browser closes. */
  readonly days: number | null;
}

export function Cookies(
  { t, cookies }: { t: Text; cookies: readonly CookieShown[] },
) {
  const { never, phone, without, ...words } = t.duties.cookies;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {cookies.map(({ name, purpose, days }) => (
        <>
          <h2>
            <code>{name}</code>
          </h2>
          <SummaryList
            t={t}
            rows={[
              { label: words.purpose, value: purpose },
              {
                label: words.lasts,
                value: days === null ? words.untilClosed : words.days(days),
              },
            ]}
          />
        </>
      ))}
      <h2>{never.title}</h2>
      <Points points={never.points} />
      {[phone, without].map(({ title, body }) => (
        <>
          <h2>{title}</h2>
          <p>{body}</p>
        </>
      ))}
    </>
  );
}
