// What is said by e-mail before something ends, in the six languages.

import type { Day } from "../../../domain/census.ts";
import type { Language } from "../../../domain/language.ts";
import { shortDate, untilDay } from "../../text/dates.ts";
import type { Names } from "./names.ts";

const es = {
  presence: {
    subject: (until: Day) =>
      `Renueve la comprobación de su identidad: vale hasta el ${
        shortDate("es", until)
      }`,
    text: (until: Day, names: Names) => [
      `Usted demostró quién es en persona o con DNI electrónico. Esa comprobación vale en Clave ${
        untilDay("es", until)
      }, incluido.`,
      "Para renovarla, acuda con su documento a una oficina de registro.",
      `Si tiene DNI electrónico, puede probar también por internet. Escriba ${names.host} en la barra de direcciones de su navegador y entre en «${names.account}».`,
      "Solo cuenta para la firma en la nube. Si no la renueva, podrá seguir identificándose como hasta ahora.",
    ],
  },
};

const ca: typeof es = {
  presence: {
    subject: (until) =>
      `Renovi la comprovació de la seva identitat: val fins al ${
        shortDate("ca", until)
      }`,
    text: (until, names) => [
      `Vostè va demostrar qui és en persona o amb DNI electrònic. Aquesta comprovació val a Clave ${
        untilDay("ca", until)
      }, inclòs.`,
      "Per renovar-la, vagi amb el document a una oficina de registre.",
      `Si té DNI electrònic, també ho pot provar per internet. Escrigui ${names.host} a la barra d’adreces del navegador i entri a «${names.account}».`,
      "Només compta per a la signatura al núvol. Si no la renova, es podrà continuar identificant com fins ara.",
    ],
  },
};

const gl: typeof es = {
  presence: {
    subject: (until) =>
      `Renove a comprobación da súa identidade: vale ata o ${
        shortDate("gl", until)
      }`,
    text: (until, names) => [
      `Vostede demostrou quen é en persoa ou con DNI electrónico. Esa comprobación vale en Clave ${
        untilDay("gl", until)
      }, incluído.`,
      "Para renovala, acuda co seu documento a unha oficina de rexistro.",
      `Se ten DNI electrónico, pode probar tamén por internet. Escriba ${names.host} na barra de enderezos do seu navegador e entre en «${names.account}».`,
      "Só conta para a sinatura na nube. Se non a renova, poderá seguir identificándose coma ata agora.",
    ],
  },
};

const eu: typeof es = {
  presence: {
    subject: (until) =>
      `Berritu zure nortasunaren egiaztapena (azken eguna: ${
        shortDate("eu", until)
      })`,
    text: (until, names) => [
      `Aurrez aurre edo NAN elektronikoarekin frogatu zenuen nor zaren. Egiaztapen horrek Claven ${
        untilDay("eu", until)
      } balio du, egun hori barne.`,
      "Berritzeko, joan zure agiriarekin erregistro-bulego batera.",
      `NAN elektronikoa baduzu, Internet bidez ere saia zaitezke. Idatzi ${names.host} nabigatzailearen helbide-barran eta sartu «${names.account}» atalean.`,
      "Hodeiko sinadurarako bakarrik da. Berritzen ez baduzu, orain arte bezala identifikatu ahal izango zara.",
    ],
  },
};

const va: typeof es = {
  presence: {
    subject: (until) =>
      `Renove la comprovació de la seua identitat: val fins al ${
        shortDate("va", until)
      }`,
    text: (until, names) => [
      `Vosté va demostrar qui és en persona o amb DNI electrònic. Esta comprovació val en Clave ${
        untilDay("va", until)
      }, inclòs.`,
      "Per a renovar-la, vaja amb el document a una oficina de registre.",
      `Si té DNI electrònic, també pot provar-ho per internet. Escriga ${names.host} en la barra d’adreces del navegador i entre en «${names.account}».`,
      "Només compta per a la firma en el núvol. Si no la renova, podrà continuar identificant-se com fins ara.",
    ],
  },
};

const en: typeof es = {
  presence: {
    subject: (until) =>
      `Renew the check of your identity: it is valid until ${
        shortDate("en", until)
      }`,
    text: (until, names) => [
      `You proved who you are in person or with an electronic DNI. That check is valid in Clave ${
        untilDay("en", until)
      }, inclusive.`,
      "To renew it, take your document to a registration office.",
      `If you have an electronic DNI, you can also try over the internet. Type ${names.host} in the address bar of your browser and go into “${names.account}”.`,
      "It counts only for signing in the cloud. If you do not renew it, you can go on identifying yourself as before.",
    ],
  },
};

export const endingMail: Record<Language, typeof es> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};
