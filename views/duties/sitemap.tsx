// The web map: every page that somebody may begin at. A test compares it with what the router serves.

import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";

export interface MapSection {
  readonly title: string;
  /** What follows the language's prefix, and what its page is called. */
  readonly pages: readonly (readonly [path: string, title: string])[];
  /** Whoever comes to them is asked who she is. */
  readonly own?: true;
}

/** In the order of PO-02. A page's title is its `<h1>`, so that nobody doubts where a link has led. */
export function siteMap(t: Text): readonly MapSection[] {
  const { account, duties, guides, password, video } = t;
  const { sitemap } = duties;
  return [
    {
      title: sitemap.portal,
      pages: [
        ["", t.layout.home],
        ["/about", t.about.title],
        ["/how", t.how.title],
        ["/help", t.help.title],
      ],
    },
    {
      title: sitemap.register,
      pages: [
        ["/register", t.register.start.title],
        ["/video", video.start.title],
        ["/video/status", video.status.title],
        ["/verify", t.receipt.ask.title],
      ],
    },
    {
      title: sitemap.methods,
      pages: [
        ["/mobile", guides.mobile.title],
        ["/app", t.app.title],
        ["/pin", guides.pin.title],
        ["/permanent", guides.permanent.title],
        ["/password", password.hub.title],
        ["/password/activate", password.activate.title],
        ["/password/forgotten", password.forgotten.title],
        ["/undo", account.phoneUndo.title],
        ["/sign", guides.sign.title],
        ["/signout", t.signin.signout.title],
      ],
    },
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
      pages: [
        ["/contact", duties.contact.title],
        ["/legal", duties.legal.title],
        ["/accessibility", duties.accessibility.title],
        ["/cookies", duties.cookies.title],
        ["/sitemap", sitemap.title],
      ],
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
