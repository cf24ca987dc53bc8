// Galician: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { lasting } from "../lengths.ts";

export const deskWork = {
  record: "Volver aos datos da persoa",
  receipt: "Abrir o xustificante para imprimilo",
  code: {
    what:
      "O código serve para crear un contrasinal ou recuperalo. Vai no xustificante, que se imprime e se lle entrega. Non hai que asinar nada.",
    warning: "O código anterior deixará de valer neste momento.",
    go: "Crear o código",
    done: "A persoa xa ten outro código de activación",
    next:
      "Imprima o xustificante e entréguello: o código vai nel. Avisamos a persoa por SMS e por correo.",
  },
  email: {
    hint: "Escríbao como llo di. Despois leralle o enderezo en voz alta.",
    next: "Continuar",
    confirm: "Léalle o correo en voz alta, letra por letra",
    told: (hours: number) =>
      `Desde o correo anterior poderase desfacer o cambio durante ${
        lasting("gl", hours, "hours")
      }.`,
    go: "É correcto: cambiar o correo",
    other: "Escribilo outra vez",
    done: "Cambiou o correo",
    doneNext:
      "Imprima o xustificante e entréguello. Avisamos o correo novo e, se o había, o anterior.",
  },
  phone: {
    lost: "Outra persoa pode ter o teléfono anterior",
    lostHint:
      "Nese caso non avisaremos ese teléfono. Desde el non se poderá desfacer o cambio.",
    /** On the paper that she signs. */
    lead:
      "Pido que este sexa o teléfono do meu rexistro en Clave. O demais non cambia.",
    missing: "Para cambialo ten que ter asinado as dúas copias.",
    go: "Cambiar agora o teléfono",
    done: "O teléfono cambiou",
    doneNext:
      "Imprima o xustificante e entréguello: leva o seu código de activación novo. Pechamos as súas sesións e dixémosllo por SMS e por correo.",
  },
  renew: {
    what: (years: number) =>
      `Co seu documento diante, a súa identidade volve contar como comprobada en persoa durante ${
        lasting("gl", years, "years")
      }.`,
    go: "Renovar",
    done: "A súa identidade queda comprobada",
    doneNext:
      "Imprima o xustificante e entréguello. O teléfono, o correo e o código de activación non cambian.",
  },
  resume: {
    what:
      "Avisou de que outra persoa entrara no seu nome. Desde entón isto xa non lle serve para entrar:",
    care: "Fágao se agora o ten só a persoa: o teléfono, o contrasinal.",
    go: "Activalo outra vez",
    done: "A persoa xa se pode identificar outra vez",
    doneNext: "Avisamos a persoa por SMS e por correo.",
  },
  device: {
    has: (onDay: string) => `Hai un teléfono activo desde este día: ${onDay}.`,
    what:
      "O teléfono que ten activo deixará de identificar a persoa. Segue en Clave, e os códigos chéganlle por SMS.",
    go: "Desactivalo",
    done: "O teléfono xa non está activo",
    doneNext: "Avisamos a persoa por SMS e por correo.",
  },
  renounce: {
    read: "Léalle isto antes de seguir:",
    never:
      "Non ten rexistro. Coa baixa tampouco se poderá rexistrar por carta nin por vídeo.",
    next: "Seguir coa baixa",
    confirm: "Confirma a baixa?",
    sure: "A persoa está diante, linllo e quere darse de baixa.",
    missing: "Marque a caixa se a persoa quere darse de baixa.",
    go: "Dar de baixa",
    done: "A persoa está dada de baixa",
    doneNext:
      "Imprima o xustificante e entréguello. Se tiña teléfono e correo, enviamos alí o aviso.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Outra persoa, desta oficina ou doutra, ten que estar de acordo. Ata entón non cambia nada.",
    propose: "Propoñelo",
    proposed: "Falta que outra persoa estea de acordo",
    proposedNext:
      "Está nos casos pendentes de todas as oficinas. Dígalle que despois terá que rexistrar un teléfono.",
    renunciation: {
      what:
        "Recuperará o rexistro que tiña, co seu nivel. O seu teléfono quedou libre: antes de identificarse terá que rexistrar un.",
      sure: "A persoa está diante e pídeo.",
      missing: "Marque a caixa se a persoa o pide.",
      go: "Desfacer a baixa",
      done: "A baixa está desfeita",
      doneNext:
        "A persoa xa pode rexistrar un teléfono, aquí mesmo se quere. Tamén llo dicimos por carta, ao seu domicilio fiscal.",
      agree: "De acordo: desfacer a súa baixa",
    },
    revocation: {
      what:
        "Poderá rexistrarse outra vez, coma se fose a primeira. Fágao só se cambiou a causa da baixa.",
      sure: "Comprobei que a causa cambiou.",
      missing: "Marque a caixa se a causa cambiou.",
      go: "Levantar a baixa",
      done: "A baixa de oficio está levantada",
      doneNext:
        "A persoa xa se pode rexistrar outra vez. Tamén llo dicimos por carta, ao seu domicilio fiscal.",
      agree: "De acordo: levantar a súa baixa de oficio",
    },
  },
  revoke: {
    what:
      "Deixará de poder identificarse, péchanse as súas sesións e o seu teléfono queda libre. Non se poderá rexistrar ata que unha persoa de supervisión levante a baixa.",
    why: "Por que?",
    reasons: {
      "fraud": { name: "Uso fraudulento ou desleal" },
      "identity-changed": {
        name: "Cambio substancial dos seus datos de identidade",
        hint: "Por exemplo, de nome ou de nacionalidade, ou unha expulsión.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Elixa a causa.",
    next: "Continuar",
    confirm: "Confirma a baixa de oficio?",
    told: "Diráselle a causa, e como opoñerse, por SMS e por correo.",
    sure: "Comprobei a causa e consta por escrito.",
    sureMissing: "Marque a caixa se comprobou a causa.",
    go: "Dar de baixa de oficio",
    done: "A persoa está dada de baixa de oficio",
    doneNext:
      "Dixémoslle a causa, e como opoñerse, no teléfono e no correo que tiña.",
  },
  person: {
    cause: "Causa da baixa",
    waiting: "Pendente",
    waits: "Unha proposta para que volva a Clave",
  },
  cases: {
    title: "Casos pendentes",
    intro:
      "Ao abrir un caso, a persoa verá no seu historial que esta oficina mirou os seus datos.",
    none: "Non hai ningún.",
    kinds: {
      misuse: "Aviso de que entrou outra persoa",
      review: "Vídeo pendente de revisión",
      rehabilitation: "Proposta para que alguén volva a Clave",
      revocation: "Baixa de oficio",
      lookups: "Demasiadas buscas",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `O caso ${id}`,
    open: "Abrir o caso",
    more: "Ver máis",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "Ese caso xa está pechado ou non se pode abrir aquí.",
      own:
        "Non pode ver un caso que trata de vostede ou que propuxo vostede: teno que ver outra persoa.",
      void:
        "Algo cambiou desde que se propuxo, e xa non vale. Se a persoa o pide, propóñao outra vez.",
      closed:
        "O caso está pechado. A decisión xa consta no historial da persoa.",
    },
    opened: "Aberto",
    proposedAt: "Quen o propón",
    method: "O que non recoñece",
    unknown: "Non o sabe",
    past: "O que pasou antes",
    pastIntro: (days: number) =>
      `Desde ${
        lasting("gl", days, "days")
      } antes do aviso, sen dicir en que organismo.`,
    nothing: "Non consta nada.",
    verdict: "Que decide?",
    missing: "Elixa unha resposta.",
    decide: "Pechar o caso",
    refuse: "Non estou de acordo",
    accept: {
      name: "Parece que entrou outra persoa",
      hint:
        "O que se detivo segue detido ata que a persoa volva co seu documento ou o seu certificado.",
    },
    clear: {
      name: "Non parece que entrase ninguén máis",
      hint: "O que se detivo volve funcionar.",
    },
  },
  alarms: {
    title: "Avisos de buscas",
    intro:
      "Persoas da súa oficina que buscaron máis xente da que atende un mostrador.",
    times: "Cantos avisos",
    last: "O derradeiro",
    seen: "Xa o mirei",
    someone: "Sen nome no censo",
  },
};
