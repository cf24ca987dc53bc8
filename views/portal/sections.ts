// The portal's sections and their pages (PO-02): menu, breadcrumb, "more in this section" and web map are all made of this one list.

import type { Text } from "../text/text.ts";
import type { Lead } from "./leads.tsx";

export interface Section {
  readonly title: string;
  /** The first is the section's own: the menu leads to it. A page's title is its `<h1>`. */
  readonly pages: readonly [Lead, ...Lead[]];
}

/** Where a portal page stands. */
export interface Place {
  /** Null for the first page, and for those of the site itself. */
  readonly section: Section | null;
  /** The page, or the nearest listed one that it lies under. */
  readonly page: Lead;
  /** `under`: the page itself is on no list, such as one of many offices. */
  readonly at: "page" | "under";
}

/** In the order of PO-02. */
export function sections(t: Text): readonly Section[] {
  const { account, guides, layout, more, password, questions, video } = t;
  const names = layout.sections;
  const { registration } = t;
  return [
    {
      title: names.clave,
      pages: [
        ["/about", t.about.title],
        ["/services", t.services.title],
        ["/how", t.how.title],
        ["/questions", questions.title],
        ["/words", t.words.title],
        ["/signout", t.signin.signout.title],
      ],
    },
    {
      title: names.registration,
      pages: [
        ["/registration", registration.title],
        ["/registration/certificate", registration.certificate.title],
        ["/registration/office", registration.office.title],
        ["/registration/video", registration.video.title],
        ["/registration/letter", registration.letter.title],
        ["/registration/others", registration.others.title],
        ["/registration/changes", registration.changes.title],
        ["/registration/leaving", registration.leaving.title],
        ["/registration/questions", questions.registration.title],
        ["/offices", t.offices.title],
        ["/offices/bring", t.offices.bring.title],
        ["/register", t.register.start.title],
        ["/video", video.start.title],
        ["/video/status", video.status.title],
        ["/verify", t.receipt.ask.title],
        ["/undo", account.phoneUndo.title],
      ],
    },
    {
      title: names.mobile,
      pages: [
        ["/mobile", guides.mobile.title],
        ["/mobile/app", more.app.title],
        ["/app", t.app.title],
      ],
    },
    { title: names.pin, pages: [["/pin", guides.pin.title]] },
    {
      title: names.permanent,
      pages: [
        ["/permanent", guides.permanent.title],
        ["/permanent/password", more.password.title],
        ["/permanent/questions", questions.permanent.title],
        ["/password", password.hub.title],
        ["/password/activate", password.activate.title],
        ["/password/forgotten", password.forgotten.title],
      ],
    },
    { title: names.sign, pages: [["/sign", guides.sign.title]] },
  ];
}

/** Those that belong to no section: every page's footer leads to them, or the menu. */
export function sitePages({ duties, help, search }: Text): readonly Lead[] {
  return [
    ["/help", help.title],
    ["/search", search.title],
    ["/contact", duties.contact.title],
    ["/legal", duties.legal.title],
    ["/accessibility", duties.accessibility.title],
    ["/cookies", duties.cookies.title],
    ["/sitemap", duties.sitemap.title],
  ];
}

/** What the header of a portal page leads to. After the first, which is the product, its name is left out: on a small phone that spares a row. */
export function menu(t: Text): readonly Lead[] {
  return sections(t).map(({ title, pages: [[path]] }) => [
    path,
    title.replace(/^Cl@ve /, ""),
  ]);
}

/** `path` is what follows the language's prefix. The answers are as many as the lists have pages, twice. */
export function placeOf(t: Text, path: string): Place {
  const [plain = ""] = path.split("?");
  const home: Place = { section: null, page: ["", t.layout.home], at: "page" };
  return plain === "" ? home : nearest(t, plain, "page") ??
    { ...home, at: "under" };
}

function nearest(t: Text, path: string, at: Place["at"]): Place | null {
  if (path === "") return null;
  const here = ([known]: Lead) => known === path;
  for (const section of sections(t)) {
    const page = section.pages.find(here);
    if (page) return { section, page, at };
  }
  const page = sitePages(t).find(here);
  if (page) return { section: null, page, at };
  return nearest(t, path.slice(0, path.lastIndexOf("/")), "under");
}
