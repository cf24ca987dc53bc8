// What people type, and where it must lead them: the troubles of rulebook 10, and what else they come for.

import { deepEqual, equal, ok } from "node:assert/strict";
import { type Language, languages } from "../../../domain/language.ts";
import { questionOf, wordsOf } from "../../../domain/search/words.ts";
import { lexiconFor, searchWords } from "../../../views/text/search_words.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { seededServices } from "../../support/catalogue.ts";
import { visitor } from "../../support/steps.ts";
import { ask, found } from "./asking.ts";

const base = "http://localhost:8000";

/** What people type, and what must be among the first three, any of them where there are several: the twelve troubles of rulebook 10, and what else they come for. */
const asked: Readonly<
  Record<Language, readonly (readonly [string, string])[]>
> = {
  es: [
    ["no me llega el sms", "/help#sms"],
    ["no recibo el código", "/help#sms"],
    ["el pin no llega al móvil", "/help#sms"],
    ["número de soporte", "/help#support /words#support"],
    ["los datos no coinciden", "/help#support"],
    ["carta de invitación", "/help#letter /words#letter"],
    ["la carta ha caducado", "/help#letter"],
    ["CSV", "/help#letter /words#csv"],
    ["nivel insuficiente", "/help#level"],
    ["registro avanzado", "/words#advanced"],
    ["comparto el teléfono con mi marido", "/help#shared"],
    ["cambiar de número", "/help#phone"],
    ["he perdido el móvil", "/help#phone"],
    ["me he olvidado", "/help#code"],
    ["he olvidado mi contraseña", "/help#code"],
    ["no me acuerdo de la clave", "/help#code"],
    ["contraseña bloqueada", "/help#code"],
    ["código de activación", "/help#code"],
    ["diferencia entre pin y permanente", "/help#which"],
    ["se ha acabado el tiempo", "/help#time"],
    ["sesión caducada", "/help#time"],
    ["no puedo leer el qr", "/help#qr"],
    ["estafa", "/help#message"],
    ["phishing", "/help#message"],
    ["ayudar a mi madre", "/help#alone"],
    ["no tengo móvil", "/help#alone"],
    ["jubilado", "/help#alone"],
    ["cita previa", "/offices"],
    ["teléfono extranjero", "/help#foreign"],
    ["NIE", "/words#nie"],
    ["pasaporte", "/registration/questions#foreign"],
    ["autónomo", "/about /questions#company"],
    ["darme de alta", "/register"],
    ["darse de baja", "/account/leave"],
    ["firma electrónica", "/sign"],
    ["registrarse", "/register"],
    ["lectura fácil", "/es-facil"],
    ["puede entrar mi madre por mí", "/questions#another"],
    ["cerrar sesión", "/signout"],
    ["discapacidad", "/accessibility"],
    ["protección de datos", "/legal"],
    ["celular", "/app"],
    ["registrarme", "/register /registration"],
    ["es gratis", "/questions#free"],
    ["receta", "/services/salud-historia"],
    ["médico", "/services/salud-cita"],
  ],
  ca: [
    ["no m'arriba l'sms", "/help#sms"],
    ["no em arriba l'sms", "/help#sms"],
    ["he oblidat la contrasenya", "/help#code"],
    ["he olvidado la contraseña", "/help#code"],
    ["canviar de número", "/help#phone"],
    ["ajudar la mare", "/help#alone"],
    ["passaport", "/registration/questions#foreign"],
    ["frau", "/help#message"],
    ["donar-me de baixa", "/account/leave"],
    ["no me arriba el codi", "/help#sms"],
    ["donar-me d'alta", "/register"],
    ["recepta", "/services/salud-historia"],
  ],
  gl: [
    ["non me chega o sms", "/help#sms"],
    ["esquecín o contrasinal", "/help#code"],
    ["me he olvidado la contraseña", "/help#code"],
    ["cambiar de número", "/help#phone"],
    ["axudar á miña nai", "/help#alone"],
    ["fraude", "/help#message"],
    ["darme de baixa", "/account/leave"],
    ["receita", "/services/salud-historia"],
    ["rexistrarme", "/register /registration"],
    ["é gratis", "/questions#free"],
  ],
  eu: [
    ["ez zait SMSa iristen", "/help#sms"],
    ["pasahitza ahaztu dut", "/help#code"],
    ["he olvidado la contraseña", "/help#code"],
    ["telefono zenbakia aldatu", "/help#phone"],
    ["amari lagundu", "/help#alone"],
    ["iruzurra", "/help#message"],
    ["atzerritarra", "/registration/questions#foreign /words#nie"],
    ["gutuna iraungi da", "/help#letter"],
    ["errezeta", "/services/salud-historia"],
    ["medikua", "/services/salud-cita"],
    ["prezioa", "/questions#free"],
  ],
  va: [
    ["no m'arriba l'sms", "/help#sms"],
    ["he oblidat la contrasenya", "/help#code"],
    ["cambiar de número", "/help#phone"],
    ["ajudar a ma mare", "/questions#another"],
    ["estafa", "/help#message"],
    ["donar-me de baixa", "/account/leave"],
    ["no me arriba el codi", "/help#sms"],
    ["registrarme", "/register /registration"],
    ["em vull donar d'alta", "/register"],
    ["es gratis", "/questions#free"],
    ["recepta", "/services/salud-historia"],
    ["metge", "/services/salud-cita"],
  ],
  en: [
    ["I'm not getting the text message", "/help#sms"],
    ["forgot my password", "/help#code"],
    ["new phone number", "/help#phone"],
    ["help my mother", "/help#alone"],
    ["scam", "/help#message"],
    ["letter expired", "/help#letter"],
    ["foreign phone", "/help#foreign"],
    ["sign up", "/register"],
    ["delete my account", "/account/leave"],
    ["prescription", "/services/salud-historia"],
    ["is it free", "/questions#free"],
  ],
};

for (const language of languages) {
  Deno.test(`/${language}/search understands the words that people have`, async () => {
    await using clave = await openClave();
    await seededServices(clave);
    const missed: string[] = [];
    for (const [words, address] of asked[language]) {
      const three = found(await ask(clave, language, words)).slice(0, 3);
      if (!address.split(" ").some((one) => three.includes(one))) {
        missed.push(`${words}: ${address} is not in ${three.join(" ")}`);
      }
    }
    deepEqual(missed, []);
  });
}

Deno.test("no word of the lists leads nowhere", async () => {
  await using clave = await openClave();
  const idle: string[] = [];
  for (const language of languages) {
    await ask(clave, language, "pin");
    const { rows: [row] } = await clave.database.client.execute({
      sql: "select release from search_releases where release like ?",
      args: [`${language}-%`],
    });
    const { same, means } = searchWords[language];
    const said = [...same, ...means.map(([said]) => said)];
    for (const word of new Set(said.flatMap((line) => line.split(", ")))) {
      const question = questionOf(wordsOf(word), lexiconFor(language));
      const found = await clave.world.search.find(`${row!.release}`, question);
      if (!found!.all) idle.push(`${language}: ${word}`);
    }
  }
  deepEqual(idle, []);
});

Deno.test("a word with one slip leads to the right one", async () => {
  await using clave = await openClave();
  const page = await ask(clave, "es", "contrasenya");
  says(page, "Quizá quería decir");
  const meant = page.root.querySelector('main a[href*="q="]')!;
  equal(meant.text, "contraseña");
  const { href } = new URL(meant.getAttribute("href")!, base);
  ok(found(await visitor(clave).open(href)).includes("/help#code"));
});
