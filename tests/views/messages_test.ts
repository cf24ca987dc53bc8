// Every message in every language: what it must say, what it must never say, and whether it fits an SMS.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import { partSeptets, septets, smsSeptets } from "../../views/messages/gsm7.ts";
import {
  backInClave,
  bodies,
  emailChanged,
  passwordReset,
  phoneChanged,
  phoneCode,
  phoneGivenUp,
  pin,
  toApp,
  url,
} from "../support/bodies.ts";
import { host, invitation, write } from "../support/written.ts";

/** Each says in its own way what happened. */
const onBothChannels = [
  ...bodies["activation-renewed"],
  ...bodies["misuse-reported"],
  ...bodies["methods-restored"],
  ...bodies.renounced,
  ...bodies["phone-restored"],
  ...bodies["phone-letter"],
  ...bodies["review-opened"],
  ...bodies["review-refused"],
  ...bodies.revoked,
  ...bodies["misuse-closed"],
  ...bodies["password-set"],
  ...bodies["password-locked"],
  ...bodies["password-left"],
  ...bodies["activation-blocked"],
  ...bodies["authenticator-added"],
  ...bodies["authenticator-removed"],
  ...bodies["recovery-code-used"],
  ...bodies["recovery-codes-renewed"],
  ...bodies["device-activated"],
  ...bodies["device-removed"],
  ...bodies["device-cloned"],
];

/** What lies on a screen that anybody may see. */
const onPhones = [
  ...bodies["mobile-request"],
  ...bodies["pin-in-app"],
  ...bodies["device-retired"],
  ...bodies["requests-paused"].slice(1),
];

for (const language of languages) {
  Deno.test(`render() fits a PIN in one SMS in ${language}`, () => {
    const name = "Ayuntamiento de Lugo";
    equal(name.length, 20);
    const { text } = write(pin(name), language);
    ok((septets(text) ?? Infinity) <= smsSeptets, text);
    ok(text.includes(name), text);
    ok(text.includes("14:32"), text);
    equal(text.split("\n").at(-1), "@clave.gob.es #012345");
  });

  Deno.test(`render() writes every SMS in GSM-7 in ${language}`, () => {
    const all = [
      bodies["phone-code"],
      bodies["desk-code"],
      bodies.welcome,
      bodies["level-raised"],
      bodies["phone-bound"],
      bodies["phone-given-up"],
      onBothChannels,
    ];
    for (const body of all.flat()) {
      const { text } = write(body, language);
      const most = "inUse" in body && body.inUse ? 2 * partSeptets : smsSeptets;
      ok((septets(text) ?? Infinity) <= most, text);
    }
  });

  Deno.test(`render() cuts a long name and keeps the rest in ${language}`, () => {
    const long = "Dirección General de la Función Pública y Ordenación";
    const { text } = write(pin(long), language);
    ok((septets(text) ?? Infinity) <= smsSeptets, text);
    match(text, /^Clave - Direccion General.*\.\.\.: /);
    ok(text.endsWith("\n@clave.gob.es #012345"));
  });

  Deno.test(`render() puts no address to follow in ${language}`, () => {
    for (const body of Object.values(bodies).flat()) {
      // A link takes a change of e-mail back, and one lets her choose another password; both open nothing by themselves.
      if (body.kind === "email-changed") continue;
      if (body.kind === "password-reset") continue;
      const { subject, text } = write(body, language);
      ok(!/https?:|www\.|\]\(|\/\//i.test(subject + text), text);
    }
  });

  Deno.test(`render() leaves no hole in ${language}`, () => {
    for (const body of Object.values(bodies).flat()) {
      const { subject, text } = write(body, language);
      ok(!/undefined|NaN|Invalid|\[object|\$\{/.test(subject + text), text);
    }
  });

  Deno.test(`render() tells when, and whom to tell, in ${language}`, () => {
    const all = [
      bodies.registered,
      bodies["level-raised"],
      bodies["phone-moved"],
    ];
    for (const body of all.flat()) {
      const { subject, text } = write(body, language, host, "email");
      ok(subject.length > 10 && subject.length < 80, subject);
      for (const said of ["2026", "14:32", host]) ok(text.includes(said), text);
    }
  });

  Deno.test(`render() tells by e-mail when something changed in ${language}`, () => {
    const told = [
      ...bodies["email-bound"],
      ...bodies["email-restored"],
      ...bodies["phone-changed"],
      ...bodies["requests-paused"].slice(0, 1),
      emailChanged,
      ...onBothChannels,
    ];
    for (const body of told) {
      const { subject, text } = write(body, language, host, "email");
      ok(subject.length > 10 && subject.length < 80, subject);
      for (const said of ["2026", "14:32"]) ok(text.includes(said), text);
    }
  });

  Deno.test(`render() tells by e-mail until when, and where to go, before something ends in ${language}`, () => {
    const { subject, text } = write(
      bodies["presence-ends"][0]!,
      language,
      host,
      "email",
    );
    ok(subject.length > 10 && subject.length < 80, subject);
    for (const said of ["2027", "21", host]) ok(text.includes(said), text);
    ok(subject.includes("2027"), subject);
  });

  Deno.test(`render() gives the link that takes a change of e-mail back, whole and until when, in ${language}`, () => {
    const { text } = write(emailChanged, language, host, "email");
    const { link, code } = emailChanged;
    ok(text.split("\n").includes(`${link}/${code}`), text);
    equal(text.match(/https?:/g)?.length, 1);
    ok(text.includes("23"), text);
  });

  Deno.test(`render() gives the link to another password, whole and until when, in ${language}`, () => {
    const { text } = write(passwordReset, language, host, "email");
    const { link, code } = passwordReset;
    ok(text.split("\n").includes(`${link}/${code}`), text);
    equal(text.match(/https?:/g)?.length, 1);
    ok(text.includes("15:02"), text);
  });

  Deno.test(`render() tells the former phone how to take it back, and for how long, in ${language}`, () => {
    const { text } = write(phoneGivenUp, language);
    for (const said of ["AB2C-DE3F", `${host}/undo`, "24"]) {
      ok(text.includes(said), text);
    }
    const wiped = write({ ...phoneGivenUp, code: "******" }, language);
    ok(wiped.text.includes(" ****** "), wiped.text);
  });

  Deno.test(`render() tells by e-mail that a letter lowered the level, and only then, in ${language}`, () => {
    const [same, lowered] = [false, true].map((lowered) =>
      write(phoneChanged(lowered), language, host, "email").text
    );
    ok(same!.includes("123"));
    ok(lowered!.length > same!.length + 50);
  });

  Deno.test(`render() tells the app's worker what to show, briefly and without keys, in ${language}`, () => {
    for (const body of onPhones) {
      const told = write(body, language, host, "push");
      const { subject, text, push } = told;
      deepEqual(push, {
        title: subject,
        body: text,
        url,
        tag: body.kind,
        lang: languageTag[language],
      });
      ok(subject.length > 5 && subject.length < 50, subject);
      // What a phone shows without being asked for more.
      ok(text.length < 240, `${text.length}: ${text}`);
      ok(!/browsers-key|its-secret/.test(JSON.stringify(told)), text);
      equal(
        text.includes("14:47"),
        "until" in body || body.kind === "pin-in-app",
      );
    }
    for (const body of Object.values(bodies).flat()) {
      const { push } = write(body, language, host, "email");
      equal(push !== undefined, "keys" in body, body.kind);
    }
  });

  Deno.test(`render() names the body that asks first of all on her phone, in ${language}`, () => {
    for (const kind of ["mobile-request", "pin-in-app"] as const) {
      const { text } = write(toApp(kind, "Ayuntamiento de Ávila"), language);
      match(text, /^[«“]Ayuntamiento de Ávila[»”]: /);
      ok(text.includes("Cl@ve Móvil"), text);
    }
  });

  Deno.test(`render() names the phone that was activated, by e-mail alone, in ${language}`, () => {
    const [body] = bodies["device-activated"];
    ok(write(body!, language, host, "email").text.includes("Móvil de Ana"));
    ok(!write(body!, language).text.includes("Ana"));
  });

  Deno.test(`render() says all of the letter as text in ${language}`, () => {
    for (const letter of bodies.invitation) {
      const { subject, text } = write(letter, language);
      ok(text.includes(subject));
      ok(text.includes("AB2C DE3F GH4J KM5N"));
      ok(text.includes("2027"));
      match(text, /\n4\. /);
      for (const line of [invitation.name, ...invitation.address, host]) {
        ok(text.includes(line), line);
      }
    }
    const [one, other] = bodies.invitation.map((it) => write(it, language));
    ok(one!.subject !== other!.subject);
  });

  Deno.test(`render() says what an office undid, which one, and how to go on, without a code, in ${language}`, () => {
    const { office } = backInClave;
    const [alone, two] = bodies.rehabilitated.map((it) => write(it, language));
    const lifted = write(bodies["revocation-lifted"][0]!, language);
    for (const { subject, text } of [alone!, two!, lifted]) {
      for (const said of [subject, "14:32", "2026", office, host]) {
        ok(text.includes(said), said);
      }
      match(text, /\n4\. /);
      ok(!text.includes("CSV"), text);
    }
    ok(two!.text.includes("Oficina de Lugo"));
    ok(alone!.subject !== lifted.subject);
  });
}

Deno.test("render() says nothing of who loses a phone, nor of who takes it", () => {
  const { text } = write(phoneCode(true), "es");
  match(text, /otra persona/);
  match(text, /lo pierde/);
});

Deno.test("render() ends an SMS with the host alone, without its port", () => {
  const { text } = write(pin("Sede"), "en", "localhost:8000");
  ok(text.endsWith("\n@localhost #012345"));
});

Deno.test("render() says the last day of a letter, not the instant after it", () => {
  match(write(invitation, "es").text, /hasta el 21 de enero de 2027, incluido/);
  match(write(invitation, "eu").text, /2027ko urtarrilaren 21era arte/);
});
