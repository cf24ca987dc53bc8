// The layout and its frame.

import { equal, match, ok } from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import { icon, Mark } from "../../views/assets/mark.tsx";
import { framed } from "../../views/frame.tsx";
import { Layout, titleOf } from "../../views/layout.tsx";
import { languages as texts } from "../../views/text/text.ts";

const assets = {
  app: "/_s/app.js",
  css: "/_s/site.css",
  htmx: "/_s/htmx.js",
  key: "/_s/key.js",
  record: "/_s/record.js",
  scan: "/_s/scan.js",
};

function props(language: typeof languages[number]) {
  const t = texts[language];
  return { t, language, path: "/how?a=1&b='2'", title: `<"T"> &`, assets };
}

Deno.test("framed() is what Layout would have rendered", () => {
  for (const language of languages) {
    const all = props(language);
    const view = <p>hola</p>;
    equal(
      framed(all, String(view)),
      `<!doctype html>${<Layout {...all}>{view}</Layout>}`,
    );
  }
});

Deno.test("framed() loads a script only where a page asks for it", () => {
  const all = props("es");
  equal(framed(all, "").includes("<script"), false);
  match(
    framed({ ...all, scripts: ["htmx"] }, ""),
    /<script src="\/_s\/htmx(\.[0-9a-f]+)?\.js" defer><\/script>/,
  );
});

Deno.test("framed() takes what is in a view for no hole", () => {
  ok(framed(props("es"), "\uE001 \uE002").includes("\uE001 \uE002</main>"));
});

Deno.test("framed() leads from every page to the accessibility statement and the map, and from most to all that is owed (PO-10)", () => {
  const all = props("es");
  const leads = (html: string) =>
    [...html.matchAll(/href="\/es\/(\w+)"/g)].map(([, name]) => name ?? "");
  const most = leads(framed(all, ""));
  const few = leads(framed({ ...all, secret: true }, ""));
  for (const name of ["sitemap", "accessibility"]) ok(few.includes(name), name);
  for (const name of ["contact", "legal", "cookies", ...few]) {
    ok(most.includes(name), name);
  }
});

Deno.test("Layout speaks each language by its tag", () => {
  for (const language of languages) {
    const html = String(<Layout {...props(language)} />);
    ok(html.startsWith(`<html lang="${languageTag[language]}">`));
    for (const other of languages) {
      const tag = languageTag[other];
      match(
        html,
        new RegExp(
          `<a href="/${other}/how[^"]*" lang="${tag}" hreflang="${tag}"`,
        ),
      );
    }
    equal(html.match(/aria-current="true"/g)?.length, 1);
    equal(html.match(/<main/g)?.length, 1);
  }
});

Deno.test("Layout needs nothing that the content policy forbids", () => {
  const html = String(<Layout {...props("es")} scripts={["htmx"]} />);
  equal(/ style=| on\w+=|<script>|<style/.test(html), false);
});

Deno.test("titleOf() says first that there is something to correct", () => {
  equal(titleOf(texts.es, "Su PIN", "correct"), "Error: Su PIN – Clave");
  equal(titleOf(texts.es, "Su PIN", "fine"), "Su PIN – Clave");
});

Deno.test("Mark and icon are small", () => {
  ok(String(<Mark />).length <= 1000);
  ok(icon.length <= 500);
});
