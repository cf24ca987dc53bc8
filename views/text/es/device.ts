// Spanish: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { DeviceNameProblem } from "../../../domain/mobile/device_name.ts";
import type { SystemName } from "../../../domain/mobile/surroundings.ts";

export const device = {
  /** Beside every form that the phone's key answers. */
  key: {
    troubles: {
      unsupported:
        "Este dispositivo o este navegador no sirve para esto. Hace falta un teléfono con bloqueo de pantalla (huella, cara o PIN) y un navegador actualizado.",
      cancelled:
        "No se ha completado: se canceló o pasó el tiempo. Puede intentarlo otra vez.",
      missing:
        "En este teléfono no está la llave que activó. Puede activarlo otra vez.",
    },
    noScript:
      "Para esto, el navegador tiene que permitir JavaScript. Si no puede, identifíquese con un PIN por SMS.",
  },
  own: {
    title: "Cl@ve Móvil: su teléfono",
    what:
      "Con Cl@ve Móvil se identifica con su teléfono, sin esperar un SMS. Lee un código QR o confirma la petición que le llega. Lo hace con su huella, su cara o el PIN del teléfono.",
    none: "Ahora no tiene ningún teléfono activo.",
    /** Before the address of the app, on a screen of its own. */
    there: "Abra esta dirección en el teléfono que quiere activar:",
    qr: "Código QR con esa dirección",
    activate: "Activar este teléfono",
    name: "Nombre",
    since: "Activo desde",
    notices: "Avisos",
    noticesOn: "Le llegan al teléfono",
    noticesOff: "No le llegan: verá las peticiones al abrir Cl@ve Móvil",
    here: "Es este teléfono.",
    /** By her word that somebody else was here. */
    goes: (name: string) =>
      `Su teléfono «${name}», que se activó hace poco, dejará de identificarle. Podrá activarlo otra vez.`,
    open: "Abrir Cl@ve Móvil",
    deactivate: "Desactivarlo",
    another: "¿Ha cambiado de teléfono?",
    anotherText:
      "Solo puede tener uno activo. Al activar otro, el de antes deja de identificarle.",
  },
  activate: {
    needs:
      "Para activar un teléfono hace falta un PIN o un certificado. Así, confirmar algo con el teléfono de ahora nunca activa el teléfono de otra persona.",
    title: "Active este teléfono",
    intro:
      "El teléfono le pedirá su huella, su cara o su PIN, lo mismo con lo que lo desbloquea. Clave no los recibe: se quedan en el teléfono.",
    replaces: (name: string) =>
      `Ahora tiene activo «${name}». Dejará de identificarle cuando active este.`,
    label: "Nombre del teléfono",
    hint: "Para que lo reconozca en sus datos. Puede dejar el que hay.",
    /** What a phone is called until she says it. */
    names: {
      android: "Móvil Android",
      ios: "iPhone",
      chromeos: "Dispositivo ChromeOS",
      linux: "Dispositivo Linux",
      macos: "Mac",
      windows: "Dispositivo Windows",
    } satisfies Record<SystemName, string>,
    nameless: "Mi teléfono",
    problems: {
      empty: () => "Escriba un nombre para el teléfono.",
      long: (most: number) =>
        `El nombre es demasiado largo: escriba ${most} caracteres como mucho.`,
      symbols: () =>
        "Use solo letras, cifras, espacios, guiones, apóstrofos y paréntesis.",
    } satisfies Record<DeviceNameProblem, (most: number) => string>,
    refused:
      "El teléfono no se ha activado: no ha confirmado con su huella, su cara o su PIN, o ha pasado demasiado tiempo. Inténtelo otra vez.",
    go: "Activar este teléfono",
    otherwise:
      "Si no puede activarlo, siga identificándose con un PIN por SMS: vale para lo mismo.",
    doneTitle: "Su teléfono está activo",
    done:
      "Ya puede identificarse con él. Se lo hemos dicho por SMS y por correo.",
    install:
      "Para tenerlo a mano, añada Cl@ve Móvil a la pantalla de inicio desde el menú del navegador.",
  },
  notices: {
    title: "Avisos en este teléfono",
    text:
      "Cuando alguien pida identificarse como usted, le avisamos aquí. En el aviso no hay códigos ni datos suyos.",
    on: "Avisarme en este teléfono",
    off: "Dejar de avisarme",
    isOn: "Los avisos llegan a este teléfono.",
    noScript:
      "Para recibir avisos, el navegador tiene que permitir JavaScript.",
    troubles: {
      unsupported:
        "Este navegador no recibe avisos. En un iPhone o un iPad, añada antes Cl@ve Móvil a la pantalla de inicio.",
      denied:
        "El navegador no deja que esta página le avise. Puede permitirlo en sus ajustes.",
      failed: "No se han podido activar los avisos. Inténtelo más tarde.",
    },
  },
  deactivate: {
    title: "Desactive su teléfono",
    text: (name: string) =>
      `«${name}» ya no le servirá para entrar. Usted sigue en Clave y recibirá los códigos por SMS.`,
    go: "Desactivarlo",
    stay: "No, dejarlo activo",
    doneTitle: "Su teléfono ya no está activo",
    done:
      "Sigue en Clave con las otras formas de identificarse, y los códigos le llegan por SMS. Se lo hemos dicho por SMS y por correo.",
    left:
      "El teléfono puede guardar todavía su llave. Ya no abre nada: bórrela, si quiere, donde el teléfono guarda sus contraseñas.",
  },
  offline: {
    title: "Sin conexión",
    text:
      "Este teléfono no tiene conexión. Sin ella, Cl@ve Móvil no le puede identificar. Compruebe los datos móviles o la wifi.",
    again: "Intentarlo otra vez",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identifíquese con su teléfono ante los servicios públicos.",
  },
};
