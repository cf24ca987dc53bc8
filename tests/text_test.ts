// What types cannot see in the words of the pages: copies of the Spanish, lost numbers, wrong quotes.

import { deepEqual, equal } from "node:assert/strict";
import {
  type Language,
  languages as all,
  languageTag,
} from "../domain/language.ts";
import { languages } from "../views/text/text.ts";
import { offenders, sentencesOf } from "./support/sentences.ts";

/** The few values that are truly the same words in both; `_` stands for what a function was given. */
/** The names of products, and abbreviations, are the same everywhere. */
const products = [
  "Cl@ve Permanente",
  "Cl@ve Móvil",
  "Cl@ve PIN",
  "Cl@ve Firma",
  "iPhone",
  "Mac",
  "eIDAS",
  "NIE",
  "NIF",
  "PIN",
  "TIE",
];

const sameAsSpanish: Record<Language, readonly string[]> = {
  es: [],
  ca: [
    "Mapa web",
    "Activar Cl@ve Móvil",
    "_ (hora peninsular)",
    "Número",
    "Vídeo",
    "Permanent",
    "Document",
    "DNI",
    "Revisió",
    "Oficina",
    "Clave",
    "DNI o NIE",
    "Número de DNI o NIE",
    "Idioma",
    "Error: ",
    "_, _ (hora peninsular)",
    "No consta",
    "Avisos",
  ],
  gl: [
    "Cartas",
    "Motivo",
    "Código postal",
    "Situación",
    "Nivel",
    "Asunto",
    "Texto",
    "Preguntas sobre Clave",
    "Palabras que usa Clave",
    "CSV (código seguro de verificación)",
    "Código de recuperación",
    "Código QR",
    "Carta de invitación",
    "Dato de contraste",
    "Sede electrónica",
    "Sesión",
    "Aviso legal",
    "Carga desproporcionada",
    "Este sitio",
    "Contacto",
    "Mapa web",
    "Cookies",
    "_ día",
    "_ días",
    "Vale _ (hora peninsular).",
    "Recibir un PIN por SMS",
    "Código QR para Cl@ve Móvil",
    "Usar un código QR",
    "Activar Cl@ve Móvil",
    "Active este teléfono",
    "Activo desde",
    "Avisos",
    "Abrir Cl@ve Móvil",
    "Dispositivo ChromeOS",
    "Dispositivo Linux",
    "Dispositivo Windows",
    "Volver a Cl@ve Móvil",
    "Desbloquee Cl@ve Móvil",
    "Desbloquear",
    "Para identificarse ante _.",
    "Activar este teléfono",
    "Este teléfono está activado: _.",
    "_ en _",
    "un navegador de texto",
    "Vale",
    "_ (hora peninsular)",
    "Organismo",
    "Confirmar",
    "Confirmado",
    "Aplicación de códigos",
    "Códigos de recuperación",
    "Identificarme con certificado",
    "Vale _.",
    "Último uso",
    "Estado",
    "Caduca dentro de _ días",
    "Renovar",
    "Número",
    "Vídeo",
    "Teléfono",
    "En Clave",
    "Número de soporte",
    "Caducado",
    "Permanente",
    "DNI",
    "Documento",
    "Buscar",
    "Supervisión",
    "Revisión",
    "Oficina",
    "Mostrador",
    "Certificado electrónico",
    "Por carta",
    "Acceso anterior a este",
    "Dispositivos",
    "Certificados",
    "DNI electrónico",
    "Subir de nivel",
    "Clave",
    "Inicio",
    "Paso _ de _",
    "Cambiar",
    "Organismo",
    "Trámite",
    "Datos que recibirá",
    "Alto",
    "alto",
    "Correo electrónico",
    "Un correo electrónico.",
    "Identifíquese",
    "Formas de identificarse",
    "PIN por SMS",
    "PIN de _ cifras",
    "Código de _ cifras",
    "Código de activación",
    "Código seguro de verificación (CSV)",
    "Básico",
    "Avanzado",
    "_, _ (hora peninsular)",
    "Demasiados intentos",
    "Continuar",
    "Entrar",
    "Volver",
    "Enviarme un código por SMS",
    "Enviarme un código",
    "En Clave desde",
    "No consta",
    "Domicilio fiscal",
    "Básico",
    "Avanzado",
    "Forma de identificarse: _.",
    "Libro de familia",
    "_ está aquí.",
    "Provincia",
    "Todas",
    "Buscar oficinas",
    "Teléfono:",
    "Horario:",
    "Pedir cita: _",
    "subir de nivel",
    "martes",
    "sábado",
    "domingo",
    "Ese documento está caducado.",
  ],
  eu: ["Clave"],
  va: [
    "Mapa web",
    "Activar Cl@ve Móvil",
    "El número no era este",
    "_ en _",
    "_ (hora peninsular)",
    "Confirmar",
    "Renovar",
    "Número",
    "Vídeo",
    "En Clave",
    "DNI",
    "Buscar",
    "Oficina",
    "Clave",
    "DNI o NIE",
    "Número de DNI o NIE",
    "Idioma",
    "Error: ",
    "No consta",
    "Mostrar",
    "Continuar",
    "Entrar",
    "_, _ (hora peninsular)",
    "Firma de la persona",
    "Avisos",
  ],
  en: ["Cookies", "DNI", "Clave", "Error: "],
};

const reference = sentencesOf("es");

function blanked(value: string): string {
  return value.replace(/\d+|low|substantial/g, "_");
}

function numbersIn(value: string): readonly string[] {
  return value.match(/\d+/g) ?? [];
}

/** Square, round and typographic pairs, closed in the order in which they opened. `’` alone is an apostrophe. */
function balanced(text: string): boolean {
  const opened: string[] = [];
  const pairs = ["()", "[]", "{}", "«»", "“”"];
  for (const sign of text) {
    const opens = pairs.find((pair) => pair[0] === sign);
    const closes = pairs.find((pair) => pair[1] === sign);
    if (opens) opened.push(opens);
    if (closes && opened.pop() !== closes) return false;
  }
  return opened.length === 0 && !/‘[^’]*$/.test(text);
}

for (const language of all) {
  const sentences = sentencesOf(language);

  Deno.test(`languages.${language} bears its own tag`, () => {
    equal(languages[language].lang, languageTag[language]);
  });

  Deno.test(`languages.${language} says as many things as the Spanish`, () => {
    deepEqual([...sentences.keys()].sort(), [...reference.keys()].sort());
  });

  Deno.test(`languages.${language} leaves nothing empty or unknown`, () => {
    deepEqual(
      offenders(
        sentences,
        (value) => /^\s*$|undefined|NaN|\[object| {2}/.test(value),
      ),
      [],
    );
  });

  Deno.test(`languages.${language} is not a copy of the Spanish`, () => {
    if (language === "es") return;
    deepEqual(
      offenders(sentences, (value, place) =>
        value === reference.get(place) &&
        !products.includes(value) &&
        !sameAsSpanish[language].includes(blanked(value))),
      [],
    );
  });

  Deno.test(`languages.${language} keeps every number of the Spanish`, () => {
    deepEqual(
      offenders(sentences, (value, place) => {
        // In Basque one is a word after what it counts.
        const one = language === "eu" &&
          /(?:egun|ordu|minutu|segundo|urte) bat/i.test(value);
        const kept = [...numbersIn(value), ...(one ? ["1"] : [])];
        return !numbersIn(reference.get(place) ?? "")
          .every((number) => kept.includes(number));
      }),
      [],
    );
  });

  Deno.test(`languages.${language} uses its own quotes, in pairs`, () => {
    const others = language === "en" ? /['"«»]/ : /['"“”]/;
    deepEqual(
      offenders(sentences, (value) => others.test(value) || !balanced(value)),
      [],
    );
  });
}

Deno.test("languages.eu calls a receipt and a certificate by two names", () => {
  const named = [...sentencesOf("eu")].filter(([place, value]) =>
    /^(receipt|layout)\./.test(place) && /ziurtagiri/i.test(value)
  );
  deepEqual(named.map(([place]) => place), [
    "receipt.routes.certificate",
    "receipt.seal",
  ]);
});
