// Catalan: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { lasting } from "../lengths.ts";

export const deskWork = {
  record: "Torna a les dades de la persona",
  receipt: "Obre el justificant per imprimir-lo",
  code: {
    what:
      "El codi serveix per crear una contrasenya o recuperar-la. Va al justificant, que s’imprimeix i se li lliura. No cal signar res.",
    warning: "El codi anterior deixarà de valer en aquest moment.",
    go: "Crea el codi",
    done: "La persona ja té un altre codi d’activació",
    next:
      "Imprimeixi el justificant i lliuri-l’hi: el codi hi va. Hem avisat la persona per SMS i per correu.",
  },
  email: {
    hint: "Escrigui’l tal com l’hi diu. Després l’hi llegirà en veu alta.",
    next: "Continua",
    confirm: "Llegeixi-li el correu en veu alta, lletra per lletra",
    told: (hours: number) =>
      `Des del correu anterior es podrà desfer el canvi durant ${
        lasting("ca", hours, "hours")
      }.`,
    go: "És correcte: canvia el correu",
    other: "Escriu-lo una altra vegada",
    done: "Ha canviat el correu",
    doneNext:
      "Imprimeixi el justificant i lliuri-l’hi. Hem avisat el correu nou i, si n’hi havia, l’anterior.",
  },
  phone: {
    lost: "Una altra persona pot tenir el telèfon anterior",
    lostHint:
      "En aquest cas no avisarem aquell telèfon. Des d’allà no es podrà desfer el canvi.",
    /** On the paper that she signs. */
    lead:
      "Demano que aquest sigui el telèfon del meu registre a Clave. La resta no canvia.",
    missing: "Per canviar-lo ha d’haver signat les dues còpies.",
    go: "Canvia el telèfon",
    done: "El telèfon ha canviat",
    doneNext:
      "Imprimeixi el justificant i lliuri-l’hi: porta el seu codi d’activació nou. Hem tancat les seves sessions i li ho hem dit per SMS i per correu.",
  },
  renew: {
    what: (years: number) =>
      `Amb el document al davant, la seva identitat torna a comptar com a comprovada en persona durant ${
        lasting("ca", years, "years")
      }.`,
    go: "Renova",
    done: "La seva identitat queda comprovada",
    doneNext:
      "Imprimeixi el justificant i lliuri’l. El telèfon, el correu i el codi d’activació no canvien.",
  },
  resume: {
    what:
      "Va avisar que una altra persona havia entrat en nom seu. Des d’aleshores això ja no li serveix per entrar:",
    care: "Faci-ho si ara ho té només la persona: el telèfon, la contrasenya.",
    go: "Torna-ho a activar",
    done: "La persona ja es pot tornar a identificar",
    doneNext: "Hem avisat la persona per SMS i per correu.",
  },
  device: {
    has: (onDay: string) =>
      `Hi ha un telèfon actiu des d’aquest dia: ${onDay}.`,
    what:
      "El telèfon que té actiu deixarà d’identificar la persona. Continua a Clave, i els codis li arriben per SMS.",
    go: "Desactiva’l",
    done: "El telèfon ja no està actiu",
    doneNext: "Hem avisat la persona per SMS i per correu.",
  },
  renounce: {
    read: "Llegeixi-li això abans de continuar:",
    never:
      "No té registre. Amb la baixa tampoc no es podrà registrar per carta ni per vídeo.",
    next: "Continua amb la baixa",
    confirm: "Confirma la baixa?",
    sure: "La persona és al davant, li ho he llegit i es vol donar de baixa.",
    missing: "Marqui la casella si la persona es vol donar de baixa.",
    go: "Dona de baixa",
    done: "La persona està donada de baixa",
    doneNext:
      "Imprimeixi el justificant i lliuri-l’hi. Si tenia telèfon i correu, hi hem enviat l’avís.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Una altra persona, d’aquesta oficina o d’una altra, hi ha d’estar d’acord. Fins aleshores no canvia res.",
    propose: "Proposa-ho",
    proposed: "Falta que una altra persona hi estigui d’acord",
    proposedNext:
      "És entre els casos pendents de totes les oficines. Digui-li que després haurà de registrar un telèfon.",
    renunciation: {
      what:
        "Recuperarà el registre que tenia, amb el seu nivell. El telèfon va quedar lliure: abans d’identificar-se n’haurà de registrar un.",
      sure: "La persona és al davant i ho demana.",
      missing: "Marqui la casella si la persona ho demana.",
      go: "Desfés la baixa",
      done: "La baixa està desfeta",
      doneNext:
        "La persona ja pot registrar un telèfon, aquí mateix si vol. També li ho diem per carta, al seu domicili fiscal.",
      agree: "D’acord: desfés-ne la baixa",
    },
    revocation: {
      what:
        "Es podrà registrar una altra vegada, com si fos la primera. Faci-ho només si ha canviat la causa de la baixa.",
      sure: "He comprovat que la causa ha canviat.",
      missing: "Marqui la casella si la causa ha canviat.",
      go: "Aixeca la baixa",
      done: "La baixa d’ofici està aixecada",
      doneNext:
        "La persona ja es pot registrar una altra vegada. També li ho diem per carta, al seu domicili fiscal.",
      agree: "D’acord: aixeca’n la baixa d’ofici",
    },
  },
  revoke: {
    what:
      "Deixarà de poder-se identificar, es tanquen les seves sessions i el seu telèfon queda lliure. No es podrà registrar fins que una persona de supervisió aixequi la baixa.",
    why: "Per què?",
    reasons: {
      "fraud": { name: "Ús fraudulent o deslleial" },
      "identity-changed": {
        name: "Canvi substancial de les seves dades d’identitat",
        hint: "Per exemple, de nom o de nacionalitat, o una expulsió.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Triï la causa.",
    next: "Continua",
    confirm: "Confirma la baixa d’ofici?",
    told: "Se li dirà la causa, i com oposar-s’hi, per SMS i per correu.",
    sure: "He comprovat la causa i consta per escrit.",
    sureMissing: "Marqui la casella si ha comprovat la causa.",
    go: "Dona de baixa d’ofici",
    done: "La persona està donada de baixa d’ofici",
    doneNext:
      "Li hem dit la causa, i com oposar-s’hi, al telèfon i al correu que tenia.",
  },
  person: {
    cause: "Causa de la baixa",
    waiting: "Pendent",
    waits: "Una proposta perquè torni a Clave",
  },
  cases: {
    title: "Casos pendents",
    intro:
      "Quan obri un cas, la persona veurà al seu historial que aquesta oficina va mirar les seves dades.",
    none: "No n’hi ha cap.",
    kinds: {
      misuse: "Avís que hi va entrar una altra persona",
      review: "Vídeo pendent de revisió",
      rehabilitation: "Proposta perquè algú torni a Clave",
      revocation: "Baixa d’ofici",
      lookups: "Massa cerques",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `Cas ${id}`,
    open: "Obre",
    more: "Mostra’n més",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "Aquest cas ja està tancat o no es pot obrir aquí.",
      own:
        "No pot veure un cas que tracta de vostè o que va proposar vostè: l’ha de veure una altra persona.",
      void:
        "Ha canviat alguna cosa des que es va proposar, i ja no val. Si la persona ho demana, proposi-ho una altra vegada.",
      closed:
        "El cas està tancat. La decisió ja consta a l’historial de la persona.",
    },
    opened: "Obert",
    proposedAt: "Ho proposa",
    method: "El que no reconeix",
    unknown: "No ho sap",
    past: "Què va passar abans",
    pastIntro: (days: number) =>
      `Des de ${
        lasting("ca", days, "days")
      } abans de l’avís, sense dir en quin organisme.`,
    nothing: "No consta res.",
    verdict: "Què decideix?",
    missing: "Triï una resposta.",
    decide: "Tanca el cas",
    refuse: "No hi estic d’acord",
    accept: {
      name: "Sembla que hi va entrar una altra persona",
      hint:
        "El que es va aturar continua aturat fins que la persona torni amb el seu document o el seu certificat.",
    },
    clear: {
      name: "No sembla que hi entrés ningú més",
      hint: "El que es va aturar torna a funcionar.",
    },
  },
  alarms: {
    title: "Avisos de cerques",
    intro:
      "Persones de la seva oficina que han cercat més gent de la que atén un taulell.",
    times: "Quants avisos",
    last: "L’últim",
    seen: "Ja ho he mirat",
    someone: "Sense nom al cens",
  },
};
