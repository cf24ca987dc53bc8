// Valencian: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { lasting } from "../lengths.ts";

export const deskWork = {
  record: "Tornar a les dades de la persona",
  receipt: "Obrir el justificant per a imprimir-lo",
  code: {
    what:
      "El codi servix per a crear una contrasenya o recuperar-la. Va en el justificant, que s’imprimix i se li entrega. No cal firmar res.",
    warning: "El codi anterior deixarà de valdre en este moment.",
    go: "Crear el codi",
    done: "La persona ja té un altre codi d’activació",
    next:
      "Imprimisca el justificant i entregue-li’l: el codi hi va. Hem avisat la persona per SMS i per correu.",
  },
  email: {
    hint: "Escriga’l com li’l diu. Després li’l llegirà en veu alta.",
    next: "Continuar",
    confirm: "Llegisca-li el correu en veu alta, lletra per lletra",
    told: (hours: number) =>
      `Des del correu anterior es podrà desfer el canvi durant ${
        lasting("va", hours, "hours")
      }.`,
    go: "És correcte: canviar el correu",
    other: "Escriure’l una altra vegada",
    done: "Ha canviat el correu",
    doneNext:
      "Imprimisca el justificant i entregue-li’l. Hem avisat el correu nou i, si n’hi havia, l’anterior.",
  },
  phone: {
    lost: "Una altra persona pot tindre el telèfon anterior",
    lostHint:
      "En eixe cas no avisarem eixe telèfon. Des d’allí no es podrà desfer el canvi.",
    /** On the paper that she signs. */
    lead:
      "Demane que este siga el telèfon del meu registre en Clave. La resta no canvia.",
    missing: "Per a canviar-lo ha d’haver firmat les dos còpies.",
    go: "Canviar el telèfon",
    done: "El telèfon ha canviat",
    doneNext:
      "Imprimisca el justificant i entregue-li’l: porta el seu codi d’activació nou. Hem tancat les seues sessions i li ho hem dit per SMS i per correu.",
  },
  renew: {
    what: (years: number) =>
      `Amb el document davant, la seua identitat torna a comptar com a comprovada en persona durant ${
        lasting("va", years, "years")
      }.`,
    go: "Renovar",
    done: "La seua identitat queda comprovada",
    doneNext:
      "Imprimisca el justificant i entregue’l. El telèfon, el correu i el codi d’activació no canvien.",
  },
  resume: {
    what:
      "Va avisar que una altra persona havia entrat en nom seu. Des de llavors açò ja no li servix per a entrar:",
    care: "Faça-ho si ara ho té només la persona: el telèfon, la contrasenya.",
    go: "Tornar a activar-ho",
    done: "La persona ja pot tornar a identificar-se",
    doneNext: "Li hem enviat un avís per SMS i per correu.",
  },
  device: {
    has: (onDay: string) => `Hi ha un telèfon actiu des d’este dia: ${onDay}.`,
    what:
      "El telèfon que té actiu deixarà d’identificar la persona. Continua en Clave, i els codis li arriben per SMS.",
    go: "Desactivar-lo",
    done: "El telèfon ja no està actiu",
    doneNext: "Li hem enviat un avís per SMS i per correu.",
  },
  renounce: {
    read: "Llegisca-li açò abans de continuar:",
    never:
      "No té registre. Amb la baixa tampoc podrà registrar-se per carta ni per vídeo.",
    next: "Continuar amb la baixa",
    confirm: "Confirma la baixa?",
    sure: "La persona està davant, li ho he llegit i vol donar-se de baixa.",
    missing: "Marque la casella si la persona vol donar-se de baixa.",
    go: "Donar de baixa",
    done: "La persona està donada de baixa",
    doneNext:
      "Imprimisca el justificant i entregue-li’l. Si tenia telèfon i correu, li hem enviat un avís.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Una altra persona, d’esta oficina o d’una altra, hi ha d’estar d’acord. Fins llavors no canvia res.",
    propose: "Proposar-ho",
    proposed: "Falta que una altra persona hi estiga d’acord",
    proposedNext:
      "Està entre els casos pendents de totes les oficines. Diga-li que després haurà de registrar un telèfon.",
    renunciation: {
      what:
        "Recuperarà el registre que tenia, amb el seu nivell. El telèfon va quedar lliure: abans d’identificar-se n’haurà de registrar un.",
      sure: "La persona està davant i ho demana.",
      missing: "Marque la casella si la persona ho demana.",
      go: "Desfer la seua baixa",
      done: "La baixa està desfeta",
      doneNext:
        "La persona ja pot registrar un telèfon, ací mateix si vol. També li ho diem per carta, al seu domicili fiscal.",
      agree: "D’acord: desfer la seua baixa",
    },
    revocation: {
      what:
        "Podrà registrar-se una altra vegada, com si fora la primera. Faça-ho només si ha canviat la causa de la baixa.",
      sure: "He comprovat que la causa ha canviat.",
      missing: "Marque la casella si la causa ha canviat.",
      go: "Alçar la baixa",
      done: "La baixa d’ofici està alçada",
      doneNext:
        "La persona ja pot registrar-se una altra vegada. També li ho diem per carta, al seu domicili fiscal.",
      agree: "D’acord: alçar la seua baixa d’ofici",
    },
  },
  revoke: {
    what:
      "Deixarà de poder identificar-se, es tanquen les seues sessions i el seu telèfon queda lliure. No podrà registrar-se fins que una persona de supervisió alce la baixa.",
    why: "Per què?",
    reasons: {
      "fraud": { name: "Ús fraudulent o deslleial" },
      "identity-changed": {
        name: "Canvi substancial de les seues dades d’identitat",
        hint: "Per exemple, de nom o de nacionalitat, o una expulsió.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Trie la causa.",
    next: "Continuar",
    confirm: "Confirma la baixa d’ofici?",
    told: "Se li dirà la causa, i com oposar-s’hi, per SMS i per correu.",
    sure: "He comprovat la causa i consta per escrit.",
    sureMissing: "Marque la casella si ha comprovat la causa.",
    go: "Donar de baixa d’ofici",
    done: "La persona està donada de baixa d’ofici",
    doneNext:
      "Li hem dit la causa, i com oposar-s’hi, en el telèfon i el correu que tenia.",
  },
  person: {
    cause: "Causa de la baixa",
    waiting: "Pendent",
    waits: "Una proposta perquè torne a Clave",
  },
  cases: {
    title: "Casos pendents",
    intro:
      "Quan s’obri un cas, la persona vorà en el seu historial que esta oficina va mirar les seues dades.",
    none: "No n’hi ha cap.",
    kinds: {
      misuse: "Avís que va entrar una altra persona",
      review: "Vídeo que s’ha de revisar",
      rehabilitation: "Proposta perquè algú torne a Clave",
      revocation: "Baixa d’ofici",
      lookups: "Massa busques",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `Cas ${id}`,
    open: "Obrir",
    more: "Vore’n més",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "Eixe cas ja està tancat o no es pot obrir ací.",
      own:
        "No pot vore un cas que tracta de vosté o que va proposar vosté: l’ha de vore una altra persona.",
      void:
        "Ha canviat alguna cosa des que es va proposar, i ja no val. Si la persona ho demana, propose-ho una altra vegada.",
      closed:
        "El cas està tancat. La decisió ja consta en l’historial de la persona.",
    },
    opened: "Obert",
    proposedAt: "Ho proposa",
    method: "El que no reconeix",
    unknown: "No ho sap",
    past: "Què va passar abans",
    pastIntro: (days: number) =>
      `Des de ${
        lasting("va", days, "days")
      } abans de l’avís, sense dir en quin organisme.`,
    nothing: "No consta res.",
    verdict: "Què decidix?",
    missing: "Trie una resposta.",
    decide: "Tancar el cas",
    refuse: "No hi estic d’acord",
    accept: {
      name: "Pareix que va entrar una altra persona",
      hint:
        "El que es va parar continua parat fins que la persona torne amb el seu document o el seu certificat.",
    },
    clear: {
      name: "No pareix que entrara ningú més",
      hint: "El que es va parar torna a funcionar.",
    },
  },
  alarms: {
    title: "Avisos de busques",
    intro:
      "Persones de la seua oficina que han buscat més gent de la que atén un taulell.",
    times: "Quants avisos",
    last: "L’últim",
    seen: "Ja ho he mirat",
    someone: "Sense nom en el cens",
  },
};
