// What dresses every page: head, header, languages, the one <main>, footer.

import type { Child } from "hono/jsx";
import { type Language, languages, languageTag } from "../domain/language.ts";
import { ground } from "./assets/app_icon.ts";
import { icon, Mark } from "./assets/mark.tsx";
import type { Place } from "./portal/sections.ts";
import { Menu, Siblings, Trail } from "./portal/surroundings.tsx";
import type { Text } from "./text/text.ts";

/** Each language's name in itself (PO-22). */
export const languageNames: Record<Language, string> = {
  es: "Castellano",
  ca: "Català",
  gl: "Galego",
  eu: "Euskara",
  va: "Valencià",
  en: "English",
};

/** Addresses of what the page loads, each with the hash of its content. */
export interface Assets {
  /** The worker and the notices of the app on the phone. */
  readonly app: string;
  readonly css: string;
  readonly htmx: string;
  /** Makes and uses the phone's key. */
  readonly key: string;
  /** Records a video in the page. */
  readonly record: string;
  /** Reads codes with the camera. */
  readonly scan: string;
}

export interface LayoutProps {
  readonly t: Text;
  readonly language: Language;
  /** What follows the language's prefix; empty for the portal's first page. */
  readonly path: string;
  /** The whole of it: see `titleOf`. */
  readonly title: string;
  readonly assets: Assets;
  /** Scripts the page asks for: always deferred, never needed. */
  readonly scripts?: readonly (keyof Assets)[];
  /** After so many seconds it comes anew, where no script runs that would ask. */
  readonly refresh?: number | undefined;
  /** The page is of the app that can be installed. */
  readonly installable?: boolean;
  /** Where its icon is for iPhones, which look for it on the page that she adds to her home screen. */
  readonly touchIcon?: string | undefined;
  /** Where Clave is, on pages that whoever searches may find: each names its address in the other languages. */
  readonly foundAt?: string | undefined;
  /** The page is never compressed: it says no more than it must. */
  readonly secret?: boolean;
  /** Where in the portal the page stands; steps of a task stand nowhere, and lead nowhere else. */
  readonly place?: Place | undefined;
  readonly children?: Child;
}

export function Layout(props: LayoutProps) {
  const { t, language, assets, place } = props;
  return (
    <html lang={languageTag[language]}>
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={icon} />
        {props.foundAt && <Alternates base={props.foundAt} path={props.path} />}
        {props.installable && (
          <>
            <link
              rel="manifest"
              href={`/${language}/app/manifest.webmanifest`}
            />
            <meta name="theme-color" content={ground} />
          </>
        )}
        {props.touchIcon && (
          <link rel="apple-touch-icon" href={props.touchIcon} />
        )}
        {props.refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(props.refresh)} />
          </noscript>
        )}
        {props.scripts?.map((name) => <script src={assets[name]} defer />)}
      </head>
      <body>
        <a class="skip" href="#main">{t.layout.skip}</a>
        <header class="band">
          <div class="wrap">
            <a class="brand" href={`/${language}`}>
              <Mark />
              <span>
                <b>{t.layout.product}</b>
                <small>{t.layout.slogan}</small>
              </span>
            </a>
            <Languages {...props} />
            {place && <Menu {...{ t, language, place }} />}
          </div>
        </header>
        {place && <Trail {...{ t, language, place }} />}
        <main class="wrap" id="main" tabindex={-1}>{props.children}</main>
        {place && <Siblings {...{ t, language, place }} />}
        <Footer {...props} />
      </body>
    </html>
  );
}

/**
 * A page's title with the product's name.
 * `correct`: something typed must be corrected, and a screen reader says so first (WCAG 3.3.1).
 */
export function titleOf(
  { layout }: Text,
  title: string,
  state: "fine" | "correct",
): string {
  const prefix = state === "correct" ? layout.errorPrefix : "";
  return `${prefix}${title} – ${layout.product}`;
}

/** Plain links to the same page under another prefix: nothing is lost in the middle of a step. */
function Languages({ t, language, path, secret }: LayoutProps) {
  return (
    <nav class="languages" aria-label={t.layout.languages}>
      <ul>
        {languages.map((other) => (
          <li>
            <a
              href={`/${other}${path}`}
              lang={languageTag[other]}
              hreflang={secret ? undefined : languageTag[other]}
              aria-current={other === language ? "true" : undefined}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** For whoever searches: the same page in each language, and in Spanish for all others. */
function Alternates(
  { base, path }: { readonly base: string; readonly path: string },
) {
  return (
    <>
      {languages.map((one) => (
        <link
          rel="alternate"
          hreflang={languageTag[one]}
          href={`${base}/${one}${path}`}
        />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${base}/es${path}`} />
    </>
  );
}

/** PO-10. */
function duties(t: Text) {
  const { contact, legal, cookies } = t.duties;
  return [
    ["/contact", contact.title],
    ...fewDuties(t),
    ["/legal", legal.link],
    ["/cookies", cookies.link],
  ] as const;
}

/** The map leads to the others; the statement must stand on every page (RD 1112/2018, article 15). */
function fewDuties({ duties: { sitemap, accessibility } }: Text) {
  return [
    ["/sitemap", sitemap.title],
    ["/accessibility", accessibility.link],
  ] as const;
}

function Footer(
  { t, language, secret, place }: Pick<
    LayoutProps,
    "t" | "language" | "secret" | "place"
  >,
) {
  const { home, about, how, register, verify } = t.layout;
  const links = [
    // The brand and the menu above lead there already.
    ...(place ? [] : [["", home], ["/about", about]] as const),
    ["/how", how],
    ["/help", t.help.title],
    ...(place ? [] : [["/register", register]] as const),
    ["/verify", verify],
    ...(secret ? fewDuties(t) : duties(t)),
  ] as const;
  return (
    <footer class="foot">
      <div class="wrap">
        <nav aria-label={t.layout.footer}>
          <ul>
            {links.map(([path, words]) => (
              <li>
                <a href={`/${language}${path}`}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
        {!secret && <p>{t.layout.cookies}</p>}
      </div>
    </footer>
  );
}
