// Valencian: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { Text } from "../text.ts";

export const device: Text["device"] = {
  key: {
    troubles: {
      unsupported:
        "Este dispositiu o este navegador no servix per a això. Fa falta un telèfon amb bloqueig de pantalla (empremta, cara o PIN) i un navegador actualitzat.",
      cancelled:
        "No s’ha completat: s’ha cancel·lat o ha passat el temps. Pot tornar a intentar-ho.",
      missing:
        "En este telèfon no està la clau que va activar. Pot tornar a activar-lo.",
    },
    noScript:
      "Per a això, el navegador ha de permetre JavaScript. Si no pot, identifique’s amb un PIN per SMS.",
  },
  own: {
    title: "Cl@ve Móvil: el seu telèfon",
    what:
      "Amb Cl@ve Móvil s’identifica amb el telèfon, sense esperar cap SMS. Llig un codi QR o confirma la sol·licitud que li arriba. Ho fa amb l’empremta, la cara o el PIN del telèfon.",
    none: "Ara no té cap telèfon actiu.",
    there: "Òbriga esta adreça en el telèfon que vol activar:",
    qr: "Codi QR amb eixa adreça",
    activate: "Activar este telèfon",
    name: "Nom",
    since: "Actiu des de",
    notices: "Avisos",
    noticesOn: "Li arriben al telèfon",
    noticesOff: "No li arriben: vorà les sol·licituds en obrir Cl@ve Móvil",
    here: "És este telèfon.",
    goes: (name) =>
      `El seu telèfon «${name}», que es va activar fa poc, ja no l’identificarà. Podrà tornar a activar-lo.`,
    open: "Obrir Cl@ve Móvil",
    deactivate: "Desactivar-lo",
    another: "Ha canviat de telèfon?",
    anotherText:
      "Només en pot tindre un d’actiu. Quan n’active un altre, el d’abans ja no l’identificarà.",
  },
  activate: {
    needs:
      "Per a activar un telèfon cal un PIN o un certificat. Així, confirmar alguna cosa amb el telèfon d’ara mai activa el telèfon d’una altra persona.",
    title: "Active este telèfon",
    intro:
      "El telèfon li demanarà l’empremta, la cara o el PIN, el mateix amb què el desbloqueja. Clave no ho rep: es queda en el telèfon.",
    replaces: (name) =>
      `Ara té actiu «${name}». Ja no l’identificarà quan active este.`,
    label: "Nom del telèfon",
    hint: "Perquè el reconega en les seues dades. Pot deixar el que hi ha.",
    names: {
      android: "Mòbil Android",
      ios: "iPhone",
      chromeos: "Dispositiu ChromeOS",
      linux: "Dispositiu Linux",
      macos: "Mac",
      windows: "Dispositiu Windows",
    },
    nameless: "El meu telèfon",
    problems: {
      empty: () => "Escriga un nom per al telèfon.",
      long: (most) =>
        `El nom és massa llarg: escriga ${most} caràcters com a màxim.`,
      symbols: () =>
        "Utilitze només lletres, xifres, espais, guions, apòstrofs i parèntesis.",
    },
    refused:
      "El telèfon no s’ha activat: no ha confirmat amb l’empremta, la cara o el PIN, o ha passat massa temps. Torne a intentar-ho.",
    go: "Activar este telèfon",
    otherwise:
      "Si no pot activar-lo, continue identificant-se amb un PIN per SMS: val per al mateix.",
    doneTitle: "El seu telèfon està actiu",
    done: "Ja pot identificar-se amb ell. Li ho hem dit per SMS i per correu.",
    install:
      "Per a tindre’l a mà, afija Cl@ve Móvil a la pantalla d’inici des del menú del navegador.",
  },
  notices: {
    title: "Avisos en este telèfon",
    text:
      "Quan algú demane identificar-se com a vosté, l’avisem ací. En l’avís no hi ha codis ni dades seues.",
    on: "Avisar-me en este telèfon",
    off: "Deixar d’avisar-me",
    isOn: "Els avisos arriben a este telèfon.",
    noScript: "Per a rebre avisos, el navegador ha de permetre JavaScript.",
    troubles: {
      unsupported:
        "Este navegador no rep avisos. En un iPhone o un iPad, afija abans Cl@ve Móvil a la pantalla d’inici.",
      denied:
        "El navegador no deixa que esta pàgina l’avise. Pot permetre-ho en la configuració.",
      failed:
        "No s’han pogut activar els avisos. Torne a intentar-ho més tard.",
    },
  },
  deactivate: {
    title: "Desactive el seu telèfon",
    text: (name) =>
      `«${name}» ja no li servirà per a entrar. Vosté continua en Clave i rebrà els codis per SMS.`,
    go: "Desactivar-lo",
    stay: "No, deixar-lo actiu",
    doneTitle: "El seu telèfon ja no està actiu",
    done:
      "Continua en Clave amb les altres maneres d’identificar-se, i els codis li arriben per SMS. Li ho hem dit per SMS i per correu.",
    left:
      "El telèfon pot guardar encara la seua clau. Ja no obri res: esborre-la, si vol, on el telèfon guarda les contrasenyes.",
  },
  offline: {
    title: "Sense connexió",
    text:
      "Este telèfon no té connexió. Sense connexió no pot identificar-se amb Cl@ve Móvil. Comprove les dades mòbils o la wifi.",
    again: "Tornar a intentar-ho",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identifique’s amb el telèfon davant dels servicis públics.",
  },
};
