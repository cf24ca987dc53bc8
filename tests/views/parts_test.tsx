// The parts, as a screen reader and a keyboard meet them.

import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { type Drawing, drawings } from "../../views/assets/documents.tsx";
import { Checkbox, Radios } from "../../views/parts/choice.tsx";
import { DocumentPicture } from "../../views/parts/document_picture.tsx";
import { ErrorSummary } from "../../views/parts/errors.tsx";
import { CodeField, Field } from "../../views/parts/field.tsx";
import { ActionButton, Form } from "../../views/parts/form.tsx";
import { MethodCard } from "../../views/parts/method_card.tsx";
import { ServiceBox } from "../../views/parts/service_box.tsx";
import { Steps } from "../../views/parts/steps.tsx";
import { SummaryList } from "../../views/parts/summary_list.tsx";
import { languages as texts } from "../../views/text/text.ts";

const t = texts.es;
const errors = [{ field: "document", message: "Falta la letra" }];

Deno.test("ErrorSummary takes the focus and leads to the field", () => {
  const html = String(<ErrorSummary t={t} errors={errors} />);
  match(html, /role="alert" tabindex="-1" autofocus/);
  match(html, /<a href="#document">Falta la letra<\/a>/);
});

Deno.test("ErrorSummary is not there where nothing is wrong", () => {
  equal(String(<ErrorSummary t={t} errors={[]} />), "");
});

Deno.test("Field ties label, hint and error to the box and keeps what was typed", () => {
  const html = String(
    <Field
      t={t}
      name="document"
      label="DNI"
      hint="Ocho cifras"
      errors={errors}
      value={`"><b>`}
      autocomplete="username"
    />,
  );
  match(html, /<label for="document">DNI<\/label>/);
  match(html, /id="document-hint">Ocho cifras</);
  match(html, /id="document-error"><span class="unseen">Error: <\/span>/);
  match(html, /aria-describedby="document-hint document-error"/);
  match(html, /aria-invalid="true"/);
  match(html, /value="&quot;&gt;&lt;b&gt;"/);
});

Deno.test("Field without fault says nothing of faults", () => {
  const html = String(
    <Field
      t={t}
      name="phone"
      label="Móvil"
      errors={errors}
      autocomplete="tel"
    />,
  );
  doesNotMatch(html, /aria-|error/);
});

Deno.test("CodeField is one box that takes pasted spaces and is never refilled", () => {
  const html = String(<CodeField t={t} name="code" label="PIN" />);
  equal(html.match(/<input/g)?.length, 1);
  match(html, /inputmode="numeric" autocomplete="one-time-code"/);
  doesNotMatch(html, /maxlength|value=|pattern/);
});

Deno.test("Checkbox stays ticked after a correction elsewhere", () => {
  const of = (value?: string) =>
    String(<Checkbox t={t} name="accept" label="Acepto" value={value} />);
  match(of("yes"), / checked/);
  doesNotMatch(of(""), / checked/);
  doesNotMatch(of(), / checked/);
});

Deno.test("Radios put the summary's link on the first choice", () => {
  const html = String(
    <Radios
      t={t}
      name="letter"
      legend="¿Tiene la carta?"
      choices={[{ value: "yes", label: "Sí" }, { value: "no", label: "No" }]}
      value="no"
    />,
  );
  match(html, /<fieldset class="field" ?><legend>/);
  match(html, /id="letter" name="letter" value="yes" >/);
  match(html, /id="letter-no" name="letter" value="no" checked/);
});

Deno.test("Form posts by itself, in our words", () => {
  match(
    String(<Form action="/es/register">x</Form>),
    /<form id="step" method="post" action="\/es\/register" novalidate>/,
  );
});

Deno.test("ActionButton posts its action", () => {
  match(
    String(<ActionButton action="cancel">Cancelar</ActionButton>),
    /<button type="submit" name="action" value="cancel"/,
  );
});

Deno.test("MethodCard can be chosen, or says why not", () => {
  const can = String(
    <MethodCard t={t} kind="available" method="pin" title="PIN" choose="Ir" />,
  );
  match(can, /name="action" value="pin"/);
  const cannot = String(
    <MethodCard t={t} kind="refused" title="PIN" reason="Pide más nivel" />,
  );
  match(cannot, /Pide más nivel/);
  doesNotMatch(cannot, /<button/);
});

Deno.test("ServiceBox names who asks, what for, at which level and what it gets", () => {
  const names = (text: string) =>
    Object.fromEntries(
      languages.map((one) => [one, `${text} ${one}`]),
    ) as Record<typeof languages[number], string>;
  const html = String(
    <ServiceBox
      t={t}
      language="gl"
      service={{ body: names("DGT"), procedure: names("Puntos") }}
      level="substantial"
      scopes={["openid", "document"]}
    />,
  );
  for (
    const words of [
      "DGT gl",
      "Puntos gl",
      t.parts.levels.substantial,
      t.parts.scopes.document,
    ]
  ) ok(html.includes(words), words);
  doesNotMatch(html, new RegExp(t.parts.scopes.email));
});

Deno.test("SummaryList names what each link changes", () => {
  const html = String(
    <SummaryList
      t={t}
      rows={[{ label: "Correo", value: "ana@example.com", href: "/es/x" }]}
    />,
  );
  match(html, /Cambiar<span class="unseen"> Correo<\/span><\/a>/);
});

Deno.test("Steps says where one is in words", () => {
  match(String(<Steps t={t} at={2} of={4} />), /Paso 2 de 4/);
});

Deno.test("DocumentPicture is small and said in words", () => {
  for (const shows of Object.keys(drawings) as Drawing[]) {
    const html = String(<DocumentPicture t={t} shows={shows} />);
    const svg = html.match(/<svg.*<\/svg>/s)![0]
      .replace(/ aria-label="[^"]*"/, "");
    ok(svg.length <= 900, `${shows}: ${svg.length}`);
    match(html, /role="img" aria-label="Dibujo/);
    doesNotMatch(html, /style=/);
  }
});
