// Spanish: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { lasting } from "../lengths.ts";

export const deskWork = {
  record: "Volver a los datos de la persona",
  receipt: "Abrir el justificante para imprimirlo",
  code: {
    what:
      "El código sirve para crear una contraseña o recuperarla. Va en el justificante, que se imprime y se le entrega. No hay que firmar nada.",
    warning: "El código anterior dejará de valer en este momento.",
    go: "Crear el código",
    done: "La persona ya tiene otro código de activación",
    next:
      "Imprima el justificante y déselo: el código va en él. Hemos avisado a la persona por SMS y por correo.",
  },
  email: {
    hint: "Escríbalo como se lo dice. Después se lo leerá en voz alta.",
    next: "Continuar",
    confirm: "Léale el correo en voz alta, letra por letra",
    told: (hours: number) =>
      `Desde el correo anterior se podrá deshacer el cambio durante ${
        lasting("es", hours, "hours")
      }.`,
    go: "Es correcto: cambiar el correo",
    other: "Escribirlo otra vez",
    done: "Ha cambiado el correo",
    doneNext:
      "Imprima el justificante y déselo. Hemos avisado al correo nuevo y, si lo había, al de antes.",
  },
  phone: {
    lost: "Otra persona puede tener el teléfono anterior",
    lostHint:
      "Entonces no avisaremos a ese teléfono. Desde él no se podrá deshacer el cambio.",
    /** On the paper that she signs. */
    lead:
      "Pido que este sea el teléfono de mi registro en Clave. Lo demás no cambia.",
    missing: "Para cambiarlo tiene que haber firmado las dos copias.",
    go: "Cambiar el teléfono",
    done: "El teléfono ha cambiado",
    doneNext:
      "Imprima el justificante y déselo: lleva su código de activación nuevo. Hemos cerrado sus sesiones. Se lo hemos dicho por SMS y por correo.",
  },
  renew: {
    what: (years: number) =>
      `Mire su documento y compruebe quién es. La comprobación en persona vale ${
        lasting("es", years, "years")
      } más.`,
    go: "Renovar",
    done: "Su identidad queda comprobada",
    doneNext:
      "Imprima el justificante y déselo. Su teléfono, su correo y su código de activación no cambian.",
  },
  resume: {
    what:
      "Avisó de que otra persona había entrado en su nombre. Desde entonces esto ya no le sirve para entrar:",
    care:
      "Hágalo si ahora lo tiene solo la persona: su teléfono, su contraseña.",
    go: "Volver a activarlo",
    done: "La persona ya puede volver a identificarse",
    doneNext: "Hemos avisado a la persona por SMS y por correo.",
  },
  device: {
    has: (onDay: string) => `Hay un teléfono activo desde este día: ${onDay}.`,
    what:
      "El teléfono que tiene activo dejará de identificar a la persona. Sigue en Clave, y los códigos le llegan por SMS.",
    go: "Desactivarlo",
    done: "El teléfono ya no está activo",
    doneNext: "Hemos avisado a la persona por SMS y por correo.",
  },
  renounce: {
    read: "Léale esto antes de seguir:",
    never:
      "No tiene registro. Con la baja tampoco podrá registrarse por carta ni por vídeo.",
    next: "Seguir con la baja",
    confirm: "¿Confirma la baja?",
    sure: "La persona está delante, se lo he leído y quiere darse de baja.",
    missing: "Marque la casilla si la persona quiere darse de baja.",
    go: "Dar de baja",
    done: "La persona está dada de baja",
    doneNext:
      "Imprima el justificante y déselo a la persona. Si nos dio teléfono y correo, se lo hemos dicho ahí.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Otra persona, de esta oficina o de otra, tiene que estar de acuerdo. Hasta entonces no cambia nada.",
    propose: "Proponerlo",
    proposed: "Falta que otra persona esté de acuerdo",
    proposedNext:
      "Está en los casos pendientes de todas las oficinas. Dígale que después tendrá que registrar un teléfono.",
    renunciation: {
      what:
        "Recuperará el registro que tenía, con su nivel. Su teléfono quedó libre: antes de entrar tendrá que registrar uno.",
      sure: "La persona está delante y lo pide.",
      missing: "Marque la casilla si la persona lo pide.",
      go: "Deshacer la baja",
      done: "La baja está deshecha",
      doneNext:
        "La persona ya puede registrar un teléfono, aquí mismo si quiere. Se lo decimos también por carta, a su domicilio fiscal.",
      agree: "De acuerdo: deshacer su baja",
    },
    revocation: {
      what:
        "Podrá registrarse otra vez, como si fuera la primera. Hágalo solo si ha cambiado la causa de la baja.",
      sure: "He comprobado que la causa ha cambiado.",
      missing: "Marque la casilla si la causa ha cambiado.",
      go: "Levantar la baja",
      done: "La baja de oficio está levantada",
      doneNext:
        "La persona ya puede registrarse otra vez. Se lo decimos también por carta, a su domicilio fiscal.",
      agree: "De acuerdo: levantar su baja de oficio",
    },
  },
  revoke: {
    what:
      "Dejará de poder identificarse, se cierran sus sesiones y su teléfono queda libre. No podrá registrarse hasta que una persona de supervisión levante la baja.",
    why: "¿Por qué?",
    reasons: {
      "fraud": { name: "Uso fraudulento o desleal" },
      "identity-changed": {
        name: "Cambio sustancial de sus datos de identidad",
        hint: "Por ejemplo, de nombre o de nacionalidad, o una expulsión.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Elija la causa.",
    next: "Continuar",
    confirm: "¿Confirma la baja de oficio?",
    told: "Se le dirá la causa, y cómo oponerse, por SMS y por correo.",
    sure: "He comprobado la causa y consta por escrito.",
    sureMissing: "Marque la casilla si ha comprobado la causa.",
    go: "Dar de baja de oficio",
    done: "La persona está dada de baja de oficio",
    doneNext:
      "Le hemos dicho la causa, y cómo oponerse, en el teléfono y el correo que tenía.",
  },
  person: {
    cause: "Causa de la baja",
    waiting: "Pendiente",
    waits: "Una propuesta para que vuelva a Clave",
  },
  cases: {
    title: "Casos pendientes",
    intro:
      "Al abrir un caso, la persona verá en su historial que esta oficina miró sus datos.",
    none: "No hay ninguno.",
    kinds: {
      misuse: "Aviso de que otra persona entró",
      review: "Vídeo pendiente de revisión",
      rehabilitation: "Propuesta para que alguien vuelva a Clave",
      revocation: "Baja de oficio",
      lookups: "Demasiadas búsquedas",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `Caso ${id}`,
    open: "Abrir",
    more: "Ver más",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "Ese caso ya está cerrado o no se puede abrir aquí.",
      own:
        "No puede ver un caso que trata de usted o que propuso usted: lo tiene que ver otra persona.",
      void:
        "Algo ha cambiado desde que se propuso, y ya no vale. Si la persona lo pide, propóngalo otra vez.",
      closed:
        "El caso está cerrado. La decisión ya consta en el historial de la persona.",
    },
    opened: "Abierto",
    proposedAt: "Lo propone",
    method: "Lo que no reconoce",
    unknown: "No lo sabe",
    past: "Lo que pasó antes",
    pastIntro: (days: number) =>
      `Desde ${
        lasting("es", days, "days")
      } antes del aviso, sin decir en qué organismo.`,
    nothing: "No consta nada.",
    verdict: "¿Qué decide?",
    missing: "Elija una respuesta.",
    decide: "Cerrar el caso",
    refuse: "No estoy de acuerdo",
    accept: {
      name: "Parece que entró otra persona",
      hint:
        "Lo que se detuvo sigue detenido hasta que la persona vuelva con su documento o su certificado.",
    },
    clear: {
      name: "No parece que entrara nadie más",
      hint: "Lo que se detuvo vuelve a funcionar.",
    },
  },
  alarms: {
    title: "Avisos de búsquedas",
    intro:
      "Personas de su oficina que han buscado a más gente de la que atiende un mostrador.",
    times: "Avisos",
    last: "El último",
    seen: "Ya lo he mirado",
    someone: "Sin nombre en el censo",
  },
};
