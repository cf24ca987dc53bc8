// The desk: what officers of the registration offices read.

import type { AccountState } from "../../../domain/account.ts";
import type { DocumentKind } from "../../../domain/census.ts";
import type { Operation } from "../../../domain/desk/operations.ts";
import type { Role } from "../../../domain/desk/officer.ts";
import { deskWork } from "./desk_work.ts";
import { raise, register } from "./desk_serving.ts";

export const desk = {
  /** How Clave names itself when officers come in. */
  name: "Taulell",
  title: "Taulell de registre",
  stranger: {
    title: "El seu document no és a la llista del personal de les oficines",
    text:
      "El taulell és per al personal de les oficines de registre. Si treballa en una, demani a qui porta Clave al seu organisme que l’hi afegeixi.",
    home: "Vés a l’inici",
  },
  office: "Oficina",
  roles: "Funcions",
  roleNames: {
    registrar: "Registre",
    reviewer: "Revisió",
    supervisor: "Supervisió",
  } as Record<Role, string>,
  search: {
    title: "Cerca una persona",
    hint:
      "Amb el número complet del document que té al davant. La persona veurà al seu historial que aquesta oficina va mirar les seves dades.",
    go: "Cerca",
    late: "Ha passat massa temps: torni a cercar la persona.",
    problems: {
      unknown: "No hi ha ningú amb aquest document al cens",
      own:
        "Aquest document és el de vostè: se n’ha d’encarregar una altra persona de l’oficina",
    },
  },
  person: {
    title: "Dades de la persona",
    name: "Nom",
    document: "Document",
    kinds: {
      dni: "DNI",
      tie: "Targeta d’estranger (TIE)",
      eu: "Certificat de ciutadà de la Unió",
    } as Record<DocumentKind, string>,
    validUntil: "Vàlid fins al",
    permanent: "Permanent",
    expired: "Caducat",
    issuedOn: "Expedit el",
    supportNumber: "Número de suport",
    birthDate: "Data de naixement",
    age: (years: number) => years === 1 ? "1 any" : `${years} anys`,
    address: "Domicili fiscal",
    deceased: "Consta la seva defunció",
    clave: "A Clave",
    states: {
      invited: "Sense registre",
      active: "Amb registre",
      "phone-revoked": "Amb registre, sense telèfon: el té una altra persona",
      renounced: "Es va donar de baixa",
      revoked: "Baixa d’ofici",
      deceased: "Baixa per defunció",
    } as Record<AccountState, string>,
    phone: "Telèfon",
    email: "Correu electrònic",
    level: "Nivell de registre",
    needs: "Què necessita",
    nothing: "Aquesta oficina no pot fer res més per aquesta persona a Clave.",
    another: "Cerca una altra persona",
  },
  operations: {
    "register": "Registra la persona",
    "raise": "Puja-li el nivell",
    "activation-code": "Dona-li un altre codi d’activació",
    "phone": "Canvia-li el telèfon",
    "email": "Canvia-li el correu electrònic",
    "renew": "Renova la comprovació de la seva identitat",
    "resume": "Torna a activar el que va aturar",
    "device": "Desactiva Cl@ve Móvil al seu telèfon",
    "renounce": "Dona de baixa la persona, perquè ho demana",
    "rehabilitate": "Desfés-ne la baixa",
    "revoke": "Dona de baixa d’ofici la persona",
    "restore": "Aixeca’n la baixa d’ofici",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
