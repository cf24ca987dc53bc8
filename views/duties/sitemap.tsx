// The web map: every page that somebody may begin at. A test compares it with what the router serves.

import type { Language } from "../../domain/language.ts";
import type { Lead } from "../portal/leads.tsx";
import { sections, sitePages } from "../portal/sections.ts";
import type { Text } from "../text/text.ts";

export interface MapSection {
  readonly title: string;
  readonly pages: readonly Lead[];
  /** Whoever comes to them is asked who she is. */
  readonly own?: true;
}

/** A page's title is its `<h1>`, so that nobody doubts where a link has led. */
export function siteMap(t: Text): readonly MapSection[] {
  const { account, duties: { sitemap } } = t;
  return [
    ...sections(t),
    {
      title: sitemap.own,
      own: true,
      pages: [
        ["/account", account.title],
        ["/account/services", account.services.title],
        ["/account/messages", account.messages.title],
        ["/account/history", account.history.title],
        ["/account/receipts", t.receipt.own.title],
        ["/account/means", t.safety.means.title],
        ["/account/phone", account.phone.title],
        ["/account/code", account.code.title],
        ["/account/export", account.export.title],
        ["/account/report", account.report.title],
        ["/account/leave", account.leave.title],
      ],
    },
    {
      title: sitemap.site,
      pages: [["", t.layout.home], ...sitePages(t)],
    },
  ];
}

export function Sitemap({ t, language }: { t: Text; language: Language }) {
  const { title, identified } = t.duties.sitemap;
  return (
    <>
      <h1>{title}</h1>
      {siteMap(t).map((section) => (
        <>
          <h2>{section.title}</h2>
          {section.own && <p>{identified}</p>}
          <ul class="links">
            {section.pages.map(([path, words]) => (
              <li>
                <a href={`/${language}${path}`}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
