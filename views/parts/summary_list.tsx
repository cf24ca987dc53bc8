// What was given, before it counts: each line with its way back.

import type { Child } from "hono/jsx";
import type { Text } from "../text/text.ts";

export interface SummaryRow {
  readonly label: string;
  readonly value: Child;
  /** Where it can be changed. */
  readonly href?: string;
  /** What its link does, where it changes nothing. */
  readonly act?: string;
}

export function SummaryList(
  props: { t: Text; rows: readonly SummaryRow[] },
) {
  return (
    <dl class="summary">
      {props.rows.map((row) => (
        <div>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.href && (
            <dd>
              <a href={row.href}>
                {row.act ?? props.t.parts.change}
                <span class="unseen">{` ${row.label}`}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
