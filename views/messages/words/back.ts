// The letter to whoever an office took back after she had left, or after a removal, in the six languages.

import type { Language } from "../../../domain/language.ts";
import { dayOf } from "../../../domain/calendar.ts";
import { atTime, onDay } from "../../text/dates.ts";
import type { Names } from "./names.ts";

const es = {
  rehabilitated: {
    title: "Se ha deshecho su baja en Clave",
    what: (at: Date) =>
      `${onDay("es", dayOf(at))}, ${
        atTime("es", at)
      } (hora peninsular), se deshizo su baja en Clave. Recupera el registro que tenía, pero no el teléfono: hasta que registre uno no podrá identificarse.`,
    notYou:
      "Si no lo pidió usted, acuda cuanto antes con su documento a una oficina de registro: allí pueden darle de baja otra vez. Hasta que se registre un teléfono, nadie puede identificarse en su nombre.",
    steps: (names: Names): readonly string[] => [
      "Tenga a mano su DNI o NIE y su teléfono móvil.",
      `Escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.register}».`,
      "Escriba su DNI o NIE y el dato que se le pida, y siga los pasos para registrar su teléfono.",
      "Si lo prefiere, acuda con su documento y su teléfono a una oficina de registro.",
    ],
  },
  "revocation-lifted": {
    title: "Se ha levantado su baja de oficio en Clave",
    what: (at: Date) =>
      `${onDay("es", dayOf(at))}, ${
        atTime("es", at)
      } (hora peninsular), se levantó su baja de oficio en Clave. Todavía no tiene registro: puede registrarse otra vez, como si fuera la primera.`,
    notYou:
      "Si no lo esperaba o no está de acuerdo, acuda con su documento a una oficina de registro. Hasta que se registre, nadie puede identificarse en su nombre.",
    steps: (names: Names): readonly string[] => [
      "Tenga a mano su DNI o NIE, su teléfono móvil y su dirección de correo electrónico.",
      `Escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.register}».`,
      "Escriba su DNI o NIE y el dato que se le pida, y siga los pasos.",
      "Si lo prefiere, acuda con su documento y su teléfono a una oficina de registro.",
    ],
  },
  office: (office: string) => `Lo hizo esta oficina: ${office}.`,
  offices: (proposed: string, agreed: string) =>
    `Lo propuso esta oficina: ${proposed}. Después lo aprobó otra persona, en esta: ${agreed}.`,
  how: "Cómo puede seguir",
  never:
    "Esta carta no lleva ningún código. Clave nunca le pedirá dinero ni datos bancarios, ni un código o una contraseña por teléfono, por correo o por SMS.",
  note: (host: string) =>
    `Le escribimos a su domicilio fiscal porque en Clave ya no consta ningún teléfono ni correo suyo. Más información, en ${host}.`,
};

const ca: typeof es = {
  rehabilitated: {
    title: "S’ha desfet la seva baixa a Clave",
    what: (at) =>
      `${onDay("ca", dayOf(at))}, ${
        atTime("ca", at)
      } (hora peninsular), es va desfer la seva baixa a Clave. Recupera el registre que tenia, però no el telèfon: fins que no en registri un no es podrà identificar.`,
    notYou:
      "Si no ho va demanar vostè, vagi com més aviat millor amb el seu document a una oficina de registre: allà poden tornar a donar de baixa el seu registre. Fins que no es registri un telèfon, ningú no es pot identificar en nom seu.",
    steps: (names) => [
      "Tingui a mà el DNI o NIE i el telèfon mòbil.",
      `Escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}».`,
      "Escrigui el seu DNI o NIE i la dada que se li demani, i segueixi els passos per registrar el telèfon.",
      "Si ho prefereix, vagi amb el document i el telèfon a una oficina de registre.",
    ],
  },
  "revocation-lifted": {
    title: "S’ha aixecat la seva baixa d’ofici a Clave",
    what: (at) =>
      `${onDay("ca", dayOf(at))}, ${
        atTime("ca", at)
      } (hora peninsular), es va aixecar la seva baixa d’ofici a Clave. Encara no té registre: es pot registrar una altra vegada, com si fos la primera.`,
    notYou:
      "Si no s’ho esperava o no hi està d’acord, vagi amb el seu document a una oficina de registre. Fins que no es registri, ningú no es pot identificar en nom seu.",
    steps: (names) => [
      "Tingui a mà el DNI o NIE, el telèfon mòbil i l’adreça de correu electrònic.",
      `Escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}».`,
      "Escrigui el seu DNI o NIE i la dada que se li demani, i segueixi els passos.",
      "Si ho prefereix, vagi amb el document i el telèfon a una oficina de registre.",
    ],
  },
  office: (office) => `Ho va fer aquesta oficina: ${office}.`,
  offices: (proposed, agreed) =>
    `Ho va proposar aquesta oficina: ${proposed}. Després ho va aprovar una altra persona, en aquesta: ${agreed}.`,
  how: "Com pot continuar",
  never:
    "Aquesta carta no porta cap codi. Clave no li demanarà mai diners ni dades bancàries, ni un codi o una contrasenya per telèfon, per correu o per SMS.",
  note: (host) =>
    `Li escrivim al seu domicili fiscal perquè a Clave ja no consta cap telèfon ni correu seu. Més informació, a ${host}.`,
};

const gl: typeof es = {
  rehabilitated: {
    title: "Desfíxose a súa baixa en Clave",
    what: (at) =>
      `${onDay("gl", dayOf(at))}, ${
        atTime("gl", at)
      } (hora peninsular), desfíxose a súa baixa en Clave. Recupera o rexistro que tiña, pero non o teléfono: ata que rexistre un non poderá identificarse.`,
    notYou:
      "Se non o pediu vostede, acuda canto antes co seu documento a unha oficina de rexistro: alí poden darlle de baixa outra vez. Ata que se rexistre un teléfono, ninguén se pode identificar no seu nome.",
    steps: (names) => [
      "Teña á man o seu DNI ou NIE e o seu teléfono móbil.",
      `Escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.register}».`,
      "Escriba o seu DNI ou NIE e o dato que se lle pida, e siga os pasos para rexistrar o seu teléfono.",
      "Se o prefire, acuda co seu documento e o seu teléfono a unha oficina de rexistro.",
    ],
  },
  "revocation-lifted": {
    title: "Levantouse a súa baixa de oficio en Clave",
    what: (at) =>
      `${onDay("gl", dayOf(at))}, ${
        atTime("gl", at)
      } (hora peninsular), levantouse a súa baixa de oficio en Clave. Aínda non ten rexistro: pode rexistrarse outra vez, coma se fose a primeira.`,
    notYou:
      "Se non o esperaba ou non está de acordo, acuda co seu documento a unha oficina de rexistro. Ata que se rexistre, ninguén se pode identificar no seu nome.",
    steps: (names) => [
      "Teña á man o seu DNI ou NIE, o seu teléfono móbil e o seu enderezo de correo electrónico.",
      `Escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.register}».`,
      "Escriba o seu DNI ou NIE e o dato que se lle pida, e siga os pasos.",
      "Se o prefire, acuda co seu documento e o seu teléfono a unha oficina de rexistro.",
    ],
  },
  office: (office) => `Fíxoo esta oficina: ${office}.`,
  offices: (proposed, agreed) =>
    `Propúxoo esta oficina: ${proposed}. Despois aprobouno outra persoa, nesta: ${agreed}.`,
  how: "Como pode seguir",
  never:
    "Esta carta non leva ningún código. Clave nunca lle pedirá diñeiro nin datos bancarios, nin un código ou un contrasinal por teléfono, por correo ou por SMS.",
  note: (host) =>
    `Escribímoslle ao seu domicilio fiscal porque en Clave xa non consta ningún teléfono nin correo seu. Máis información, en ${host}.`,
};

const eu: typeof es = {
  rehabilitated: {
    title: "Claveko zure baja desegin da",
    what: (at) =>
      `${onDay("eu", dayOf(at))}, ${
        atTime("eu", at)
      } (penintsulako ordua), Claveko zure baja desegin zen. Zenuen erregistroa berreskuratzen duzu, baina telefonoa ez: bat erregistratu arte ezin izango zara identifikatu.`,
    notYou:
      "Zuk eskatu ez bazenuen, joan lehenbailehen zure agiriarekin erregistro-bulego batera: han berriro eman diezazukete baja. Telefono bat erregistratu arte, inor ezin da zure izenean identifikatu.",
    steps: (names) => [
      "Izan eskura zure NANa edo AIZa eta telefono mugikorra.",
      `Idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.register}».`,
      "Idatzi zure NANa edo AIZa eta eskatzen zaizun datua, eta jarraitu urratsei telefonoa erregistratzeko.",
      "Nahiago baduzu, joan zure agiriarekin eta telefonoarekin erregistro-bulego batera.",
    ],
  },
  "revocation-lifted": {
    title: "Claveko zure ofiziozko baja kendu da",
    what: (at) =>
      `${onDay("eu", dayOf(at))}, ${
        atTime("eu", at)
      } (penintsulako ordua), Claveko zure ofiziozko baja kendu zen. Oraindik ez duzu erregistrorik: berriro erregistra zaitezke, lehen aldiz bezala.`,
    notYou:
      "Espero ez bazenuen edo ados ez bazaude, joan zure agiriarekin erregistro-bulego batera. Erregistratu arte, inor ezin da zure izenean identifikatu.",
    steps: (names) => [
      "Izan eskura zure NANa edo AIZa, telefono mugikorra eta helbide elektronikoa.",
      `Idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.register}».`,
      "Idatzi zure NANa edo AIZa eta eskatzen zaizun datua, eta jarraitu urratsei.",
      "Nahiago baduzu, joan zure agiriarekin eta telefonoarekin erregistro-bulego batera.",
    ],
  },
  office: (office) => `Bulego honek egin zuen: ${office}.`,
  offices: (proposed, agreed) =>
    `Bulego honek proposatu zuen: ${proposed}. Gero, beste pertsona batek onartu zuen, bulego honetan: ${agreed}.`,
  how: "Nola jarraitu dezakezu",
  never:
    "Gutun honek ez dakar koderik. Clavek ez dizu inoiz dirurik edo banku-daturik eskatuko, ezta koderik edo pasahitzik ere telefonoz, posta elektronikoz edo SMS bidez.",
  note: (host) =>
    `Zure zerga-egoitzara idazten dizugu, Claven ez baitago jada zure telefonorik ez helbide elektronikorik. Informazio gehiago: ${host}.`,
};

const va: typeof es = {
  rehabilitated: {
    title: "S’ha desfet la seua baixa en Clave",
    what: (at) =>
      `${onDay("va", dayOf(at))}, ${
        atTime("va", at)
      } (hora peninsular), es va desfer la seua baixa en Clave. Recupera el registre que tenia, però no el telèfon: fins que no en registre un no podrà identificar-se.`,
    notYou:
      "Si no ho va demanar vosté, vaja com més prompte millor amb el seu document a una oficina de registre: allí poden tornar a donar de baixa el seu registre. Fins que no es registre un telèfon, ningú pot identificar-se en nom seu.",
    steps: (names) => [
      "Tinga a mà el DNI o NIE i el telèfon mòbil.",
      `Escriga ${names.host} en la barra d’adreces del navegador i trie «${names.register}».`,
      "Escriga el seu DNI o NIE i la dada que se li demane, i seguisca els passos per a registrar el telèfon.",
      "Si ho preferix, vaja amb el document i el telèfon a una oficina de registre.",
    ],
  },
  "revocation-lifted": {
    title: "S’ha alçat la seua baixa d’ofici en Clave",
    what: (at) =>
      `${onDay("va", dayOf(at))}, ${
        atTime("va", at)
      } (hora peninsular), es va alçar la seua baixa d’ofici en Clave. Encara no té registre: pot registrar-se una altra vegada, com si fora la primera.`,
    notYou:
      "Si no s’ho esperava o no hi està d’acord, vaja amb el seu document a una oficina de registre. Fins que no es registre, ningú pot identificar-se en nom seu.",
    steps: (names) => [
      "Tinga a mà el DNI o NIE, el telèfon mòbil i l’adreça de correu electrònic.",
      `Escriga ${names.host} en la barra d’adreces del navegador i trie «${names.register}».`,
      "Escriga el seu DNI o NIE i la dada que se li demane, i seguisca els passos.",
      "Si ho preferix, vaja amb el document i el telèfon a una oficina de registre.",
    ],
  },
  office: (office) => `Ho va fer esta oficina: ${office}.`,
  offices: (proposed, agreed) =>
    `Ho va proposar esta oficina: ${proposed}. Després ho va aprovar una altra persona, en esta: ${agreed}.`,
  how: "Com pot continuar",
  never:
    "Esta carta no porta cap codi. Clave no li demanarà mai diners ni dades bancàries, ni un codi o una contrasenya per telèfon, per correu o per SMS.",
  note: (host) =>
    `Li escrivim al seu domicili fiscal perquè en Clave ja no consta cap telèfon ni correu seu. Més informació, en ${host}.`,
};

const en: typeof es = {
  rehabilitated: {
    title: "You are back in Clave",
    what: (at) =>
      `${onDay("en", dayOf(at))}, ${
        atTime("en", at)
      } (mainland Spain time), your leaving Clave was undone. You have your registration back, but not your phone: until you register one you cannot identify yourself.`,
    notYou:
      "If you did not ask for it, take your document to a registration office as soon as you can: they can take you out of Clave again. Until a phone is registered, nobody can identify themselves as you.",
    steps: (names) => [
      "Have at hand your DNI or NIE and your mobile phone.",
      `Type ${names.host} in the address bar of your browser and choose “${names.register}”.`,
      "Type your DNI or NIE and the detail you are asked for, and follow the steps to register your phone.",
      "If you prefer, take your document and your phone to a registration office.",
    ],
  },
  "revocation-lifted": {
    title: "Your removal from Clave has been lifted",
    what: (at) =>
      `${onDay("en", dayOf(at))}, ${
        atTime("en", at)
      } (mainland Spain time), your removal from Clave was lifted. You are not registered yet: you can register again, as if for the first time.`,
    notYou:
      "If you did not expect this or do not agree, take your document to a registration office. Until you register, nobody can identify themselves as you.",
    steps: (names) => [
      "Have at hand your DNI or NIE, your mobile phone and your email address.",
      `Type ${names.host} in the address bar of your browser and choose “${names.register}”.`,
      "Type your DNI or NIE and the detail you are asked for, and follow the steps.",
      "If you prefer, take your document and your phone to a registration office.",
    ],
  },
  office: (office) => `It was done by this office: ${office}.`,
  offices: (proposed, agreed) =>
    `It was proposed by this office: ${proposed}. Then somebody else agreed, at this one: ${agreed}.`,
  how: "How to go on",
  never:
    "This letter carries no code. Clave will never ask you for money or bank details, nor for a code or password by phone, email or SMS.",
  note: (host) =>
    `We write to your tax address because Clave no longer holds a phone or an email address of yours. More information at ${host}.`,
};

export const backLetter: Record<Language, typeof es> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};
