// One thing has one name in each language, sentences name buttons by the words that are on them, and everybody's signs are in order.

import { deepEqual, ok } from "node:assert/strict";
import { type Language, languages as all } from "../domain/language.ts";
import { allWordsOf, messagesIn } from "./support/all_words.ts";
import { offenders, sentencesOf } from "./support/sentences.ts";

/**
 * What things are called: `says` is the name, in every form it takes, and `never` what else one might call them. A language says it at
 * least once, or the table is old.
 */
interface Term {
  readonly says: RegExp;
  readonly never?: RegExp;
}

const terms: Readonly<Record<string, Record<Language, Term>>> = {
  "activation code": {
    es: {
      says: /códigos? de activación/i,
      never: /(?:clave|número|contraseña) de activación/i,
    },
    ca: {
      says: /codis? d’activació/i,
      never: /(?:clau|número|contrasenya) d’activació/i,
    },
    gl: {
      says: /códigos? de activación/i,
      never: /(?:clave|número|contrasinal) de activación/i,
    },
    eu: {
      says: /aktibazio-kode/i,
      never: /aktibazio-?(?:gako|zenbaki)|aktibatzeko kode/i,
    },
    va: {
      says: /codis? d’activació/i,
      never: /(?:clau|número|contrasenya) d’activació/i,
    },
    en: { says: /activation codes?/i, never: /activation (?:key|number)/i },
  },
  "password": {
    es: { says: /contraseñas?/i, never: /password|clave de acceso/i },
    ca: { says: /contrasenya/i, never: /password|mot de pas|clau d’accés/i },
    gl: { says: /contrasinal/i, never: /password|contrasinais? de acceso/i },
    eu: { says: /pasahitz/i, never: /password|sarbide-hitz|pasa-hitz/i },
    va: { says: /contrasenya/i, never: /password|clau d’accés/i },
    en: { says: /passwords?/i, never: /passphrase|passcode/i },
  },
  "registration office": {
    es: { says: /oficinas? de registro/i, never: /oficina de atención/i },
    ca: { says: /oficin(?:a|es) de registre/i, never: /oficina d’atenció/i },
    gl: { says: /oficinas? de rexistro/i, never: /oficina de atención/i },
    eu: { says: /erregistro-bulego/i, never: /arreta-bulego/i },
    va: { says: /oficin(?:a|es) de registre/i, never: /oficina d’atenció/i },
    en: {
      says: /registration offices?/i,
      never: /registry office|register office/i,
    },
  },
  "letters and digits": {
    es: { says: /letras y (?:cifras|números)/i, never: /dígitos/i },
    ca: { says: /lletres i (?:xifres|números)/i, never: /dígits/i },
    gl: { says: /letras e (?:cifras|números)/i, never: /díxitos/i },
    eu: { says: /letra eta zifra/i, never: /hizki|digitu/i },
    va: { says: /lletres i (?:xifres|números)/i, never: /dígits/i },
    en: { says: /letters and (?:digits|numbers)/i },
  },
  "tax address": {
    es: { says: /domicilio fiscal/i, never: /dirección fiscal/i },
    ca: { says: /domicili fiscal/i, never: /adreça fiscal/i },
    gl: { says: /domicilio fiscal/i, never: /enderezo fiscal/i },
    eu: { says: /zerga-egoitz/i, never: /egoitza fiskal|helbide fiskal/i },
    va: { says: /domicili fiscal/i, never: /adreça fiscal/i },
    en: { says: /tax address/i, never: /fiscal (?:address|domicile)/i },
  },
  "recovery code": {
    es: { says: /códigos? de recuperación/i, never: /códigos? de rescate/i },
    ca: { says: /codis? de recuperació/i, never: /codis? de rescat/i },
    gl: { says: /códigos? de recuperación/i, never: /códigos? de rescate/i },
    eu: { says: /berreskuratze-kode/i, never: /erreskate-kode/i },
    va: { says: /codis? de recuperació/i, never: /codis? de rescat/i },
    en: { says: /recovery codes?/i, never: /backup codes?|rescue codes?/i },
  },
  "receipt": {
    es: { says: /justificantes?/i, never: /comprobantes?|resguardos?/i },
    ca: { says: /justificants?/i, never: /comprovants?(?!\p{L})|resguards?/iu },
    gl: { says: /xustificantes?/i, never: /comprobantes?|resgardos?/i },
    eu: { says: /egiaztagiri/i, never: /frogagiri|ordainagiri/i },
    va: { says: /justificants?/i, never: /comprovants?(?!\p{L})|resguards?/iu },
    en: { says: /receipts?/i, never: /voucher/i },
  },
  "electronic DNI": {
    es: { says: /DNI electrónico/i, never: /DNIe|e-DNI/ },
    ca: { says: /DNI electrònic/i, never: /DNIe|e-DNI/ },
    gl: { says: /DNI electrónico/i, never: /DNIe|e-DNI/ },
    eu: { says: /NAN elektroniko/i, never: /NANe(?!\p{L})|DNI elektroniko/u },
    va: { says: /DNI electrònic/i, never: /DNIe|e-DNI/ },
    en: { says: /electronic DNI/i, never: /DNIe|e-DNI|eDNI/ },
  },
  "peninsular time": {
    es: { says: /hora peninsular/i, never: /hora de Madrid/i },
    ca: { says: /hora peninsular/i, never: /hora de Madrid/i },
    gl: { says: /hora peninsular/i, never: /hora de Madrid/i },
    eu: { says: /penintsulako ordu/i, never: /Madrilgo ordu/i },
    va: { says: /hora peninsular/i, never: /hora de Madrid/i },
    en: {
      says: /mainland Spain time/i,
      never: /peninsular time|Madrid time|Spanish time/i,
    },
  },
  "e-mail": {
    es: { says: /correos?/i, never: /e-?mail/i },
    ca: { says: /correus?/i, never: /e-?mail/i },
    gl: { says: /correos?/i, never: /e-?mail/i },
    eu: {
      says: /posta elektroniko|helbide elektroniko/i,
      never: /(?<![\p{L}-])e-?mail(?!\p{L})|korreo/iu,
    },
    va: { says: /correus?/i, never: /e-?mail/i },
    en: { says: /emails?/i, never: /e-mail|electronic mail/i },
  },
  "QR code": {
    es: { says: /códigos? QR/i, never: /código bidi|codigo/i },
    ca: { says: /codis? QR/i, never: /codi bidi/i },
    gl: { says: /códigos? QR/i, never: /código bidi/i },
    eu: { says: /QR kode/i, never: /QR-kode|bidi/i },
    va: { says: /codis? QR/i, never: /codi bidi/i },
    en: { says: /QR codes?/i, never: /QR-code|barcode/i },
  },
};

for (const language of all) {
  Deno.test(`languages.${language} has one name for one thing`, () => {
    const words = allWordsOf(language);
    for (const [thing, names] of Object.entries(terms)) {
      const { says, never } = names[language];
      ok(
        [...words.values()].some((value) => says.test(value)),
        `nothing in ${language} says ${thing} as the table has it`,
      );
      if (!never) continue;
      deepEqual(offenders(words, (value) => never.test(value)), [], thing);
    }
  });
}

/** Named in quotes, and no word of a page: what stands on cards and on other people's screens, or was given. */
const quotedAnywhere = [
  // What a function was given.
  /^(?:low|substantial|\d+|Agencia Tributaria|Ayuntamiento.*|Móvil de Ana)$/,
  // What is printed on a document, or read from it.
  /^[\p{Lu}\d /().:-]+$/u,
  /^(?:validez|emisión)$/,
  // A setting of an iPhone, in each language.
  /^(?:m[aáé]i?s compatible|bateragarriena|most compatible)$/,
];

for (const language of all) {
  Deno.test(`languages.${language} names each button and page by the words that are on it`, () => {
    const own = new Set(sentencesOf(language).values());
    const quoted = language === "en" ? /“([^”]*)”/g : /«([^»]*)»/g;
    const wrong: string[] = [];
    for (const [place, value] of allWordsOf(language)) {
      for (const [, name = ""] of value.matchAll(quoted)) {
        const known = own.has(name) ||
          quotedAnywhere.some((one) => one.test(name));
        if (!known) wrong.push(`${place}: ${name}`);
      }
    }
    deepEqual(wrong, []);
  });

  Deno.test(`languages.${language} keeps its signs in order`, () => {
    // An SMS has neither our apostrophes nor our dashes.
    const mails = [...messagesIn(language)]
      .filter(([, value]) => !/^Clave(?::| -)/.test(value));
    const words = new Map([...sentencesOf(language), ...mails]);
    // Three full stops, a space before a sign, two signs, a straight apostrophe between letters, a hyphen for a dash.
    const wrong =
      /\.\.\.|\s[.,;:?!…](?!\p{L})|[,;:]{2}|\.\.(?!\.)|\p{L}'\p{L}|\s-\s/u;
    deepEqual(offenders(words, (value) => wrong.test(value)), []);
  });
}

Deno.test("questions and exclamations open where Spanish opens them, and nowhere where the others do not", () => {
  const opened = (value: string) =>
    (value.match(/¿/g) ?? []).length === (value.match(/\?/g) ?? []).length &&
    (value.match(/¡/g) ?? []).length === (value.match(/!/g) ?? []).length;
  const faults = all.flatMap((language) =>
    offenders(allWordsOf(language), (value) => {
      if (/https?:/.test(value)) return false;
      if (language === "es") return !opened(value);
      // Galician may leave the opening sign out; Catalan, Basque and English do.
      if (language === "gl") return /[¿¡]/.test(value) && !opened(value);
      return /[¿¡]/.test(value);
    })
  );
  deepEqual(faults, []);
});

/** American, or the British of another house than ours. */
const american = [
  ...["authoriz\\w+", "recogniz\\w+", "organiz\\w+", "personaliz\\w+"],
  ...["color\\w*", "favor\\w*", "center\\w*", "license(?!d)", "catalog"],
  ...["canceled", "canceling", "labeled", "traveled", "fulfill", "enroll"],
  ...["check-?mark", "zip code", "cell ?phone", "gray", "pajamas"],
  ...["log ?-?in", "log ?-?on", "sign-in(?! )", "e-mail", "web site"],
];

Deno.test("languages.en is British throughout", () => {
  const wrong = new RegExp(`\\b(?:${american.join("|")})\\b`, "i");
  deepEqual(offenders(allWordsOf("en"), (value) => wrong.test(value)), []);
});
