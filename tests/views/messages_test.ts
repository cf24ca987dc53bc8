// Every message in every language: what it must say, what it must never say, and whether it fits an SMS.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import type { Localised, MessageBody } from "../../domain/messages.ts";
import { partSeptets, septets, smsSeptets } from "../../views/messages/gsm7.ts";
import {
  host,
  invitation,
  letterForPhone,
  now,
  write,
} from "../support/written.ts";

const emailChanged = {
  kind: "email-changed",
  at: now,
  link: `https://${host}/es/undo/the-account`,
  code: "THE0SECRET0BEHIND0THE0LINK",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

const backInClave = {
  name: invitation.name,
  address: invitation.address,
  at: now,
  office: "Oficina de Registro de Bilbao",
};

const phoneGivenUp = {
  kind: "phone-given-up",
  at: now,
  code: "AB2CDE3F",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

const passwordReset = {
  kind: "password-reset",
  at: now,
  link: "https://clave.example/es/password/link/sealed",
  code: "AB2CDE3FAB2CDE3FAB2CDE3FAB",
  expiresAt: new Date("2026-11-22T14:02:00Z"),
} as const satisfies MessageBody;

const url = `https://${host}/es/app`;
const keys = { p256dh: "the-browsers-key", auth: "its-secret" };
const until = new Date("2026-11-22T13:47:00Z");

function toApp(
  kind: "mobile-request" | "pin-in-app",
  name = "Agencia Tributaria",
) {
  const service = inAll(name);
  return { kind, service, url, expiresAt: until, keys } as const;
}

function inAll(name: string): Localised {
  return Object.fromEntries(
    languages.map((language) => [language, name]),
  ) as Localised;
}

function phoneChanged(lowered: boolean): MessageBody {
  return { kind: "phone-changed", at: now, lastDigits: "123", lowered };
}

/** One of each kind: the compiler asks here for a new one. */
const bodies: Record<MessageBody["kind"], readonly MessageBody[]> = {
  "pin": [pin("Ayuntamiento de Lugo")],
  "phone-code": [phoneCode(false), phoneCode(true)],
  "desk-code": [deskCode(false), deskCode(true)],
  "password-code": [{ kind: "password-code", code: "012345", expiresAt: now }],
  "password-set": [{ kind: "password-set", at: now, how: "activated" }],
  "password-locked": [{ kind: "password-locked", at: now }],
  "password-left": [{ kind: "password-left", at: now }],
  "password-reset": [passwordReset],
  "password-ending": [
    { kind: "password-ending", lastDay: "2026-11-29" },
  ],
  "activation-blocked": [{ kind: "activation-blocked", at: now }],
  "authenticator-added": [{ kind: "authenticator-added", at: now }],
  "authenticator-removed": [{ kind: "authenticator-removed", at: now }],
  "recovery-code-used": [{ kind: "recovery-code-used", at: now }],
  "recovery-codes-renewed": [{ kind: "recovery-codes-renewed", at: now }],
  "mobile-request": [toApp("mobile-request")],
  "pin-in-app": [toApp("pin-in-app")],
  "device-activated": [
    { kind: "device-activated", at: now, name: "Móvil de Ana" },
  ],
  "device-retired": [{ kind: "device-retired", at: now, url, keys }],
  "device-removed": [{ kind: "device-removed", at: now }],
  "device-cloned": [{ kind: "device-cloned", at: now }],
  "requests-paused": [
    { kind: "requests-paused", at: now, until },
    { kind: "requests-paused", at: now, until, url, keys },
  ],
  "welcome": [{ kind: "welcome" }],
  "registered": [{ kind: "registered", at: now }],
  "level-raised": [{ kind: "level-raised", at: now }],
  "phone-moved": [{ kind: "phone-moved", lastDigits: "123", at: now }],
  "email-code": [{ kind: "email-code", code: "012345", expiresAt: now }],
  "email-bound": [{ kind: "email-bound", at: now }],
  "email-changed": [emailChanged],
  "email-restored": [{ kind: "email-restored", at: now }],
  "phone-bound": [{ kind: "phone-bound", at: now }],
  "phone-given-up": [phoneGivenUp],
  "phone-changed": [phoneChanged(false), phoneChanged(true)],
  "phone-restored": [{ kind: "phone-restored", at: now }],
  "phone-letter": [{ kind: "phone-letter", at: now }],
  "activation-renewed": [{ kind: "activation-renewed", at: now }],
  "misuse-reported": [
    { kind: "misuse-reported", at: now },
    { kind: "misuse-reported", at: now, suspended: ["pin"] },
  ],
  "methods-restored": [{ kind: "methods-restored", at: now }],
  "renounced": [{ kind: "renounced", at: now }],
  "rehabilitated": [
    { ...backInClave, kind: "rehabilitated" },
    { ...backInClave, kind: "rehabilitated", proposedAt: "Oficina de Lugo" },
  ],
  "revocation-lifted": [{ ...backInClave, kind: "revocation-lifted" }],
  "invitation": [invitation, letterForPhone],
  "review-opened": [{ kind: "review-opened", at: now, dueOn: "2026-11-26" }],
  "review-refused": [
    { kind: "review-refused", at: now, reason: "another-person" },
    { kind: "review-refused", at: now, reason: "phone-taken" },
  ],
  "review-accepted": [{ kind: "review-accepted", at: now }],
  "revoked": [
    { kind: "revoked", at: now, reason: "fraud" },
    { kind: "revoked", at: now, reason: "identity-changed" },
  ],
  "misuse-closed": [
    { kind: "misuse-closed", at: now, outcome: "accepted" },
    { kind: "misuse-closed", at: now, outcome: "refused" },
  ],
  "presence-ends": [{ kind: "presence-ends", until: "2027-01-21" }],
  "lookups-alarm": [{
    kind: "lookups-alarm",
    at: now,
    office: "Oficina de Registro de Bilbao",
    lookups: 30,
  }],
};

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

function pin(name: string): MessageBody {
  const service = inAll(name);
  return { kind: "pin", service, code: "012345", expiresAt: now };
}

function phoneCode(inUse: boolean): MessageBody {
  return { kind: "phone-code", code: "012345", inUse, expiresAt: now };
}

function deskCode(inUse: boolean): MessageBody {
  return { kind: "desk-code", code: "012345", inUse, expiresAt: now };
}

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
