// Every message in every language: what it must say, what it must never say, and whether it fits where it goes.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  decodePDFRawStream,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { Email } from "../../domain/email.ts";
import {
  type Language,
  languages,
  languageTag,
} from "../../domain/language.ts";
import type {
  Channel,
  Localised,
  Message,
  MessageBody,
  RenderedMessage,
} from "../../domain/messages.ts";
import {
  cutName,
  partSeptets,
  septets,
  smsSeptets,
  toGsm7,
} from "../../views/messages/gsm7.ts";
import { render } from "../../views/messages/render.ts";
import { toWinAnsi } from "../../views/messages/win_ansi.ts";
import { elements, readTags, wordsOf as wordsIn } from "../support/pdf_tree.ts";

const now = new Date("2026-11-22T13:32:00Z");
const host = "clave.gob.es";

const invitation = {
  kind: "invitation",
  name: "María de los Ángeles Fernández de Córdoba y Ruiz de Alarcón",
  address: [
    "Calle de Nuestra Señora de la Almudena 112, escalera B, 3.º izquierda",
    "Urbanización El Peñascal",
    "28013 Sant Cugat del Vallès",
    "Santa Cruz de Tenerife",
  ],
  csv: "AB2CDE3FGH4JKM5N",
  sentAt: now,
  expiresAt: new Date("2027-01-21T23:00:00Z"),
} as const satisfies MessageBody;

const emailChanged = {
  kind: "email-changed",
  at: now,
  link: `https://${host}/es/undo/the-account`,
  code: "THE0SECRET0BEHIND0THE0LINK",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

const letterForPhone = { ...invitation, purpose: "phone" } as const;

const phoneGivenUp = {
  kind: "phone-given-up",
  at: now,
  code: "AB2CDE3F",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

function phoneChanged(lowered: boolean): MessageBody {
  return { kind: "phone-changed", at: now, lastDigits: "123", lowered };
}

/** One of each kind: the compiler asks here for a new one. */
const bodies: Record<MessageBody["kind"], readonly MessageBody[]> = {
  "pin": [pin("Ayuntamiento de Lugo")],
  "phone-code": [phoneCode(false), phoneCode(true)],
  "desk-code": [deskCode(false), deskCode(true)],
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
];

function pin(name: string): MessageBody {
  const service = Object.fromEntries(
    languages.map((language) => [language, name]),
  ) as Localised;
  return { kind: "pin", service, code: "012345", expiresAt: now };
}

function phoneCode(inUse: boolean): MessageBody {
  return { kind: "phone-code", code: "012345", inUse, expiresAt: now };
}

function deskCode(inUse: boolean): MessageBody {
  return { kind: "desk-code", code: "012345", inUse, expiresAt: now };
}

function write(
  body: MessageBody,
  language: Language,
  at = host,
  channel: Channel = "sms",
): RenderedMessage {
  const message: Message = {
    id: "m1",
    channel,
    to: "ana@example.org" as Email,
    language,
    person: "p1",
    at: now,
    body,
  };
  return render(message, { host: at });
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
      // A link takes a change of e-mail back, and asks for nothing.
      if (body.kind === "email-changed") continue;
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
      emailChanged,
      ...onBothChannels,
    ];
    for (const body of told) {
      const { subject, text } = write(body, language, host, "email");
      ok(subject.length > 10 && subject.length < 80, subject);
      for (const said of ["2026", "14:32"]) ok(text.includes(said), text);
    }
  });

  Deno.test(`render() gives the link that takes a change of e-mail back, whole and until when, in ${language}`, () => {
    const { text } = write(emailChanged, language, host, "email");
    const { link, code } = emailChanged;
    ok(text.split("\n").includes(`${link}/${code}`), text);
    equal(text.match(/https?:/g)?.length, 1);
    ok(text.includes("23"), text);
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

  Deno.test(`letterPdf() sets one page that can be read in ${language}`, async () => {
    const { attachments, subject } = write(letterForPhone, language);
    const [letter] = attachments;
    equal(letter?.type, "application/pdf");
    match(letter!.name, /^[a-z]+\.pdf$/);
    const pdf = await PDFDocument.load(await letter!.bytes());
    equal(pdf.getPageCount(), 1);
    equal(pdf.getTitle(), subject);
    equal(pdf.getAuthor(), "Clave");
    equal(langOf(pdf), languageTag[language]);
    const words = wordsOf(pdf).map(({ words }) => words).join(" ");
    ok(words.includes("AB2C DE3F GH4J KM5N"));
    ok(words.includes(host));
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

Deno.test("letterPdf() is the same for the same letter", async () => {
  const twice = [write(invitation, "gl"), write(invitation, "gl")];
  const [one, other] = await Promise.all(
    twice.map(({ attachments }) => attachments[0]!.bytes()),
  );
  deepEqual(one, other);
});

Deno.test("letterPdf() keeps name and address inside the window", async () => {
  const { attachments } = write(invitation, "es");
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  const lines = wordsOf(pdf);
  const first = lines.findIndex(({ words }) => words.startsWith("María"));
  const last = lines.findIndex(({ words }) => words.startsWith("Santa Cruz"));
  for (const { left, top } of lines.slice(first, last + 1)) {
    ok(left >= 105 && left <= 190, `${left} mm from the left`);
    ok(top >= 47 && top <= 82, `${top} mm from the top`);
  }
});

Deno.test("letterPdf() sets letters that its font lacks as their likes", async () => {
  const name = "Łukasz Đặng Иван 李 ﷽ \n o’Neill Ŀ";
  const { attachments } = write({ ...invitation, name }, "es");
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  ok(wordsOf(pdf).some(({ words }) => words.startsWith("Lukasz Dang ????")));
  equal(toWinAnsi("Col·legi, 3.º «ñ» € – l’ŀ"), "Col·legi, 3.º «ñ» € – l’l·");
});

Deno.test("letterPdf() goes overleaf rather than into the margin", async () => {
  const far = `${"un-nombre-de-servidor-muy-largo.".repeat(4)}gob.es`;
  const hosts = Array.from({ length: 12 }, () => far).join(" ");
  const { attachments } = write(invitation, "es", hosts);
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  ok(pdf.getPageCount() > 1);
});

Deno.test("toGsm7() keeps the words and drops what cannot be sent", () => {
  equal(toGsm7("Función Pública, l·l «è» ç"), 'Funcion Publica, l.l "è" c');
  equal(toGsm7("Ñandú 李"), "Ñandu ");
  equal(septets("€"), 2);
  equal(septets("ó"), null);
});

Deno.test("cutName() cuts between words", () => {
  equal(cutName("Agencia Tributaria", 18), "Agencia Tributaria");
  equal(cutName("Agencia Tributaria de Navarra", 24), "Agencia Tributaria...");
  equal(cutName("Otorrinolaringologia", 12), "Otorrinol...");
});

function langOf(pdf: PDFDocument): string {
  return pdf.catalog.lookup(PDFName.of("Lang"), PDFString).decodeText();
}

/** What the first page says, and where, in millimetres from the upper left corner. */
function wordsOf(
  pdf: PDFDocument,
): { words: string; left: number; top: number }[] {
  const contents = pdf.getPage(0).node.normalizedEntries().Contents!;
  const latin = new TextDecoder("windows-1252");
  return contents.asArray().flatMap((one) => {
    const stream = pdf.context.lookup(one);
    if (!(stream instanceof PDFRawStream)) return [];
    const code = latin.decode(decodePDFRawStream(stream).decode());
    const lines = /1 0 0 1 ([\d.]+) ([\d.]+) Tm\s+<([0-9A-F]*)> Tj/g;
    return [...code.matchAll(lines)].map(([, x, y, hex]) => ({
      words: latin.decode(Uint8Array.fromHex(hex!)),
      left: Number(x) * 25.4 / 72,
      top: 297 - Number(y) * 25.4 / 72,
    }));
  });
}

Deno.test("letterPdf() is tagged: a title, a heading, a numbered list, and nothing said twice", async () => {
  for (const language of languages) {
    const { attachments, subject } = write(invitation, language);
    const { tree, artifacts } = await readTags(await attachments[0]!.bytes());
    deepEqual(elements(tree, "H1").map(wordsIn), [subject]);
    equal(elements(tree, "H2").length, 1);
    const items = elements(elements(tree, "L")[0]!, "LI");
    deepEqual(
      items.map((item) => wordsIn(elements(item, "Lbl")[0]!)),
      ["1.", "2.", "3.", "4."],
    );
    const words = wordsIn(tree);
    for (const said of [invitation.name, ...invitation.address, host]) {
      ok(words.includes(said), said);
    }
    // Folds, grounds and lines say nothing; the number of the page is no part of the letter.
    deepEqual(artifacts.filter((one) => /[^\d\s]{12}/.test(one)), []);
  }
});

Deno.test("letterPdf() says its note once, however many its pages", async () => {
  const hosts = Array.from({ length: 60 }, () => "servidor.gob.es").join(" ");
  const { attachments } = write(invitation, "es", hosts);
  const { pdf, tree } = await readTags(await attachments[0]!.bytes());
  ok(pdf.getPageCount() > 1);
  const notes = elements(tree, "P").map(wordsIn)
    .filter((words) => words.startsWith("Esta carta también"));
  equal(notes.length, 1);
});
