// Catalan: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { Text } from "../text.ts";

export const device: Text["device"] = {
  key: {
    troubles: {
      unsupported:
        "Aquest dispositiu o aquest navegador no serveix per a això. Cal un telèfon amb bloqueig de pantalla (empremta, cara o PIN) i un navegador actualitzat.",
      cancelled:
        "No s’ha completat: s’ha cancel·lat o ha passat el temps. Ho pot tornar a provar.",
      missing:
        "En aquest telèfon no hi ha la clau que va activar. El pot tornar a activar.",
    },
    noScript:
      "Per a això, el navegador ha de permetre JavaScript. Si no pot, identifiqui’s amb un PIN per SMS.",
  },
  own: {
    title: "Cl@ve Móvil: el seu telèfon",
    what:
      "Amb Cl@ve Móvil s’identifica amb el telèfon, sense esperar cap SMS. Llegeix un codi QR o confirma la sol·licitud que li arriba. Ho fa amb l’empremta, la cara o el PIN del telèfon.",
    none: "Ara no té cap telèfon actiu.",
    there: "Obri aquesta adreça al telèfon que vol activar:",
    qr: "Codi QR amb aquesta adreça",
    activate: "Activa aquest telèfon",
    name: "Nom",
    since: "Actiu des de",
    notices: "Avisos",
    noticesOn: "Li arriben al telèfon",
    noticesOff: "No li arriben: veurà les sol·licituds en obrir Cl@ve Móvil",
    here: "És aquest telèfon.",
    goes: (name) =>
      `El seu telèfon «${name}», que es va activar fa poc, ja no l’identificarà. El podrà tornar a activar.`,
    open: "Obre Cl@ve Móvil",
    deactivate: "Desactiva’l",
    another: "Ha canviat de telèfon?",
    anotherText:
      "Només en pot tenir un d’actiu. Quan n’activi un altre, el d’abans ja no l’identificarà.",
  },
  activate: {
    needs:
      "Per activar un telèfon cal un PIN o un certificat. Així, confirmar alguna cosa amb el telèfon d’ara mai no activa el telèfon d’una altra persona.",
    title: "Activi aquest telèfon",
    intro:
      "El telèfon li demanarà l’empremta, la cara o el PIN, el mateix amb què el desbloqueja. Clave no ho rep: es queda al telèfon.",
    replaces: (name) =>
      `Ara té actiu «${name}». Ja no l’identificarà quan activi aquest.`,
    label: "Nom del telèfon",
    hint: "Perquè el reconegui a les seves dades. Pot deixar el que hi ha.",
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
      empty: () => "Escrigui un nom per al telèfon.",
      long: (most) =>
        `El nom és massa llarg: escrigui ${most} caràcters com a màxim.`,
      symbols: () =>
        "Faci servir només lletres, xifres, espais, guions, apòstrofs i parèntesis.",
    },
    refused:
      "El telèfon no s’ha activat: no ha confirmat amb l’empremta, la cara o el PIN, o ha passat massa temps. Torni-ho a provar.",
    go: "Activa aquest telèfon",
    otherwise:
      "Si no el pot activar, continuï identificant-se amb un PIN per SMS: val per al mateix.",
    doneTitle: "El seu telèfon està actiu",
    done: "Ja s’hi pot identificar. Li ho hem dit per SMS i per correu.",
    install:
      "Per tenir-lo a mà, afegeixi Cl@ve Móvil a la pantalla d’inici des del menú del navegador.",
  },
  notices: {
    title: "Avisos en aquest telèfon",
    text:
      "Quan algú demani identificar-se com a vostè, l’avisem aquí. A l’avís no hi ha codis ni dades seves.",
    on: "Avisa’m en aquest telèfon",
    off: "Deixa d’avisar-me",
    isOn: "Els avisos arriben a aquest telèfon.",
    noScript: "Per rebre avisos, el navegador ha de permetre JavaScript.",
    troubles: {
      unsupported:
        "Aquest navegador no rep avisos. En un iPhone o un iPad, afegeixi abans Cl@ve Móvil a la pantalla d’inici.",
      denied:
        "El navegador no deixa que aquesta pàgina l’avisi. Ho pot permetre a la configuració.",
      failed: "No s’han pogut activar els avisos. Torni-ho a provar més tard.",
    },
  },
  deactivate: {
    title: "Desactivi el seu telèfon",
    text: (name) =>
      `«${name}» ja no li servirà per entrar. Vostè continua a Clave i rebrà els codis per SMS.`,
    go: "Desactiva’l",
    stay: "No, deixa’l actiu",
    doneTitle: "El seu telèfon ja no està actiu",
    done:
      "Continua a Clave amb les altres maneres d’identificar-se, i els codis li arriben per SMS. Li ho hem dit per SMS i per correu.",
    left:
      "El telèfon pot guardar encara la seva clau. Ja no obre res: esborri-la, si vol, on el telèfon guarda les contrasenyes.",
  },
  offline: {
    title: "Sense connexió",
    text:
      "Aquest telèfon no té connexió. Sense connexió no es pot identificar amb Cl@ve Móvil. Comprovi les dades mòbils o la wifi.",
    again: "Torna-ho a provar",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identifiqui’s amb el telèfon davant els serveis públics.",
  },
};
