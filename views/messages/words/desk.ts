// What the desk's own messages say by e-mail, in the six languages.

import type { Language } from "../../../domain/language.ts";
import { dayOf } from "../../../domain/calendar.ts";
import { atTime, onDay } from "../../text/dates.ts";

const es = {
  revoked: {
    subject: "Le hemos dado de baja de Clave de oficio",
    text: (at: Date) => [
      `${onDay("es", dayOf(at))}, ${
        atTime("es", at)
      } (hora peninsular), le dimos de baja de Clave de oficio. Ya no puede identificarse, y hemos borrado su teléfono y su correo.`,
    ],
    reasons: {
      "fraud":
        "La causa: se ha comprobado un uso fraudulento o desleal de su registro.",
      "identity-changed":
        "La causa: han cambiado de forma sustancial sus datos de identidad.",
    },
    object:
      "Si no está de acuerdo, acuda con su documento a una oficina de registro y diga que quiere oponerse: se lo recogerán por escrito. Cuando la causa haya cambiado podrá registrarse otra vez.",
  },
  misuseClosed: {
    subject: "Hemos estudiado su aviso",
    text: (at: Date) => [
      `${onDay("es", dayOf(at))}, ${
        atTime("es", at)
      } (hora peninsular), terminamos de estudiar su aviso. Nos dijo que otra persona había entrado por usted en Clave.`,
    ],
    outcomes: {
      accepted:
        "Parece que fue así. Lo que detuvimos sigue detenido. Puede volver a activarlo con certificado o DNI electrónico, o en una oficina de registro.",
      refused:
        "No hemos encontrado que entrara nadie más. Lo que detuvimos vuelve a funcionar.",
    },
    doubts:
      "Si no está de acuerdo o tiene dudas, acuda con su documento a una oficina de registro.",
  },
  lookupsAlarm: {
    subject: "Alguien de su oficina ha hecho muchas búsquedas",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("es", dayOf(at))}, ${
        atTime("es", at)
      } (hora peninsular), una persona de ${office} había buscado a más de ${lookups} personas en una hora. Fue en el mostrador de Clave.`,
      "Mire en el mostrador, en los avisos de búsquedas, quién es y si hay un motivo.",
    ],
  },
};

const ca: typeof es = {
  revoked: {
    subject: "Hem donat de baixa d’ofici el seu registre a Clave",
    text: (at: Date) => [
      `${onDay("ca", dayOf(at))}, ${
        atTime("ca", at)
      } (hora peninsular), vam donar de baixa d’ofici el seu registre a Clave. Ja no es pot identificar, i hem esborrat el seu telèfon i el seu correu.`,
    ],
    reasons: {
      "fraud":
        "La causa: s’ha comprovat un ús fraudulent o deslleial del seu registre.",
      "identity-changed":
        "La causa: han canviat de manera substancial les seves dades d’identitat.",
    },
    object:
      "Si no hi està d’acord, vagi amb el seu document a una oficina de registre i digui que s’hi vol oposar: li ho recolliran per escrit. Quan la causa hagi canviat es podrà registrar una altra vegada.",
  },
  misuseClosed: {
    subject: "Hem estudiat el seu avís",
    text: (at: Date) => [
      `${onDay("ca", dayOf(at))}, ${
        atTime("ca", at)
      } (hora peninsular), vam acabar d’estudiar el seu avís. Ens va dir que una altra persona havia entrat per vostè a Clave.`,
    ],
    outcomes: {
      accepted:
        "Sembla que va ser així. El que vam aturar continua aturat. Ho pot tornar a activar amb certificat o DNI electrònic, o en una oficina de registre.",
      refused:
        "No hem trobat que hi entrés ningú més. El que vam aturar torna a funcionar.",
    },
    doubts:
      "Si no hi està d’acord o té dubtes, vagi amb el seu document a una oficina de registre.",
  },
  lookupsAlarm: {
    subject: "Algú de la seva oficina ha fet moltes cerques",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("ca", dayOf(at))}, ${
        atTime("ca", at)
      } (hora peninsular), una persona de ${office} havia cercat més de ${lookups} persones en una hora. Va ser al taulell de Clave.`,
      "Miri al taulell, entre els avisos de cerques, qui és i si hi ha un motiu.",
    ],
  },
};

const gl: typeof es = {
  revoked: {
    subject: "Demos de baixa de oficio o seu rexistro en Clave",
    text: (at: Date) => [
      `${onDay("gl", dayOf(at))}, ${
        atTime("gl", at)
      } (hora peninsular), demos de baixa de oficio o seu rexistro en Clave. Xa non pode identificarse, e borramos o seu teléfono e o seu correo.`,
    ],
    reasons: {
      "fraud":
        "A causa: comprobouse un uso fraudulento ou desleal do seu rexistro.",
      "identity-changed":
        "A causa: cambiaron de xeito substancial os seus datos de identidade.",
    },
    object:
      "Se non está de acordo, acuda co seu documento a unha oficina de rexistro e diga que se quere opoñer: recolleránllo por escrito. Cando a causa cambie poderá rexistrarse outra vez.",
  },
  misuseClosed: {
    subject: "Estudamos o seu aviso",
    text: (at: Date) => [
      `${onDay("gl", dayOf(at))}, ${
        atTime("gl", at)
      } (hora peninsular), rematamos de estudar o seu aviso. Díxonos que outra persoa entrara por vostede en Clave.`,
    ],
    outcomes: {
      accepted:
        "Parece que foi así. O que detivemos segue detido. Pode volver activalo con certificado electrónico ou DNI electrónico, ou nunha oficina de rexistro.",
      refused:
        "Non atopamos que entrase ninguén máis. O que detivemos volve funcionar.",
    },
    doubts:
      "Se non está de acordo ou ten dúbidas, acuda co seu documento a unha oficina de rexistro.",
  },
  lookupsAlarm: {
    subject: "Alguén da súa oficina fixo moitas buscas",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("gl", dayOf(at))}, ${
        atTime("gl", at)
      } (hora peninsular), unha persoa de ${office} buscara máis de ${lookups} persoas nunha hora. Foi no mostrador de Clave.`,
      "Mire no mostrador, nos avisos de buscas, quen é e se hai un motivo.",
    ],
  },
};

const eu: typeof es = {
  revoked: {
    subject: "Ofizioz eman dizugu baja Claven",
    text: (at: Date) => [
      `${onDay("eu", dayOf(at))}, ${
        atTime("eu", at)
      } (penintsulako ordua), ofizioz eman genizun baja Claven. Ezin zara gehiago identifikatu, eta zure telefonoa eta helbide elektronikoa ezabatu ditugu.`,
    ],
    reasons: {
      "fraud":
        "Arrazoia: zure erregistroaren iruzurrezko erabilera edo erabilera desleiala egiaztatu da.",
      "identity-changed":
        "Arrazoia: zure nortasun-datuak funtsean aldatu dira.",
    },
    object:
      "Ados ez bazaude, joan zure agiriarekin erregistro-bulego batera eta esan aurka egin nahi duzula: idatziz jasoko dute. Arrazoia aldatu denean, berriro erregistratu ahal izango zara.",
  },
  misuseClosed: {
    subject: "Zure abisua aztertu dugu",
    text: (at: Date) => [
      `${onDay("eu", dayOf(at))}, ${
        atTime("eu", at)
      } (penintsulako ordua), zure abisua aztertzen amaitu genuen. Beste norbait zure izenean Claven sartu zela esan zenigun.`,
    ],
    outcomes: {
      accepted:
        "Badirudi horrela izan zela. Eten genuena etenda dago. Berriro aktiba dezakezu ziurtagiri elektronikoarekin edo NAN elektronikoarekin, edo erregistro-bulego batean.",
      refused:
        "Ez dugu aurkitu beste inor sartu zenik. Eten genuena berriro dabil.",
    },
    doubts:
      "Ados ez bazaude edo zalantzarik baduzu, joan zure agiriarekin erregistro-bulego batera.",
  },
  lookupsAlarm: {
    subject: "Zure bulegoko norbaitek bilaketa asko egin ditu",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("eu", dayOf(at))}, ${
        atTime("eu", at)
      } (penintsulako ordua), ${office} bulegoko pertsona batek ordubetean ${lookups} pertsona baino gehiago bilatu zituen. Claveko leihatilan izan zen.`,
      "Begiratu leihatilan, bilaketen abisuetan, nor den eta arrazoirik dagoen.",
    ],
  },
};

const va: typeof es = {
  revoked: {
    subject: "Hem donat de baixa d’ofici el seu registre en Clave",
    text: (at: Date) => [
      `${onDay("va", dayOf(at))}, ${
        atTime("va", at)
      } (hora peninsular), vam donar de baixa d’ofici el seu registre en Clave. Ja no pot identificar-se, i hem esborrat el seu telèfon i el seu correu.`,
    ],
    reasons: {
      "fraud":
        "La causa: s’ha comprovat un ús fraudulent o deslleial del seu registre.",
      "identity-changed":
        "La causa: han canviat de manera substancial les seues dades d’identitat.",
    },
    object:
      "Si no hi està d’acord, vaja amb el seu document a una oficina de registre i diga que s’hi vol oposar: li ho recolliran per escrit. Quan la causa haja canviat podrà registrar-se una altra vegada.",
  },
  misuseClosed: {
    subject: "Hem estudiat el seu avís",
    text: (at: Date) => [
      `${onDay("va", dayOf(at))}, ${
        atTime("va", at)
      } (hora peninsular), vam acabar d’estudiar el seu avís. Ens va dir que una altra persona havia entrat per vosté en Clave.`,
    ],
    outcomes: {
      accepted:
        "Pareix que va ser així. El que vam parar continua parat. Pot tornar a activar-ho amb certificat o DNI electrònic, o en una oficina de registre.",
      refused:
        "No hem trobat que entrara ningú més. El que vam parar torna a funcionar.",
    },
    doubts:
      "Si no hi està d’acord o té dubtes, vaja amb el seu document a una oficina de registre.",
  },
  lookupsAlarm: {
    subject: "Algú de la seua oficina ha fet moltes busques",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("va", dayOf(at))}, ${
        atTime("va", at)
      } (hora peninsular), una persona de ${office} havia buscat més de ${lookups} persones en una hora. Va ser en el taulell de Clave.`,
      "Mire en el taulell, entre els avisos de busques, qui és i si hi ha un motiu.",
    ],
  },
};

const en: typeof es = {
  revoked: {
    subject: "You have been removed from Clave",
    text: (at: Date) => [
      `${onDay("en", dayOf(at))}, ${
        atTime("en", at)
      } (mainland Spain time), you were removed from Clave by decision of the administration. You can no longer identify yourself, and we have erased your phone and email address.`,
    ],
    reasons: {
      "fraud":
        "The cause: it has been established that your registration was used fraudulently or in bad faith.",
      "identity-changed":
        "The cause: your identity data have changed substantially.",
    },
    object:
      "If you do not agree, take your document to a registration office and say that you want to object: they will take it down in writing. When the cause has changed you can register again.",
  },
  misuseClosed: {
    subject: "We have looked into your report",
    text: (at: Date) => [
      `${onDay("en", dayOf(at))}, ${
        atTime("en", at)
      } (mainland Spain time), we finished looking into your report. You told us that somebody else had signed in as you.`,
    ],
    outcomes: {
      accepted:
        "It seems that it was so. What we stopped stays stopped. You can turn it on again with a certificate or an electronic DNI, or at a registration office.",
      refused:
        "We have not found that anybody else signed in. What we stopped works again.",
    },
    doubts:
      "If you do not agree or have doubts, take your document to a registration office.",
  },
  lookupsAlarm: {
    subject: "Somebody at your office has made many look-ups",
    text: (at: Date, office: string, lookups: number) => [
      `${onDay("en", dayOf(at))}, ${
        atTime("en", at)
      } (mainland Spain time), a person at ${office} had looked up more than ${lookups} people within an hour. It was at the desk of Clave.`,
      "See at the desk, among the look-up alarms, who it is and whether there is a reason.",
    ],
  },
};

export const deskMail: Record<Language, typeof es> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};
