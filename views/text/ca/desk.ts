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
    home: "Anar a l’inici",
  },
  office: "Oficina",
  roles: "Funcions",
  roleNames: {
    registrar: "Registre",
    reviewer: "Revisió",
    supervisor: "Supervisió",
  } as Record<Role, string>,
  search: {
    title: "Cercar una persona",
    hint:
      "Amb el número complet del document que té al davant. La persona veurà al seu historial que aquesta oficina va mirar les seves dades.",
    go: "Cercar",
    late: "Han passat més d’uns minuts: torni a cercar la persona.",
    problems: {
      unknown: "No hi ha ningú amb aquest document al cens",
      own:
        "No es pot atendre a si mateix: adreci’s a una altra persona de l’oficina",
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
    deceased: "Consta com a morta",
    clave: "A Clave",
    states: {
      invited: "No està registrada",
      active: "Registrada",
      "phone-revoked": "Registrada, sense telèfon: el té una altra persona",
      renounced: "Es va donar de baixa",
      revoked: "Donada de baixa d’ofici",
      deceased: "Donada de baixa per defunció",
    } as Record<AccountState, string>,
    phone: "Telèfon",
    email: "Correu electrònic",
    needs: "Què necessita",
    nothing: "Aquesta oficina no pot fer res més per aquesta persona a Clave.",
    another: "Cercar una altra persona",
  },
  operations: {
    "register": "Registrar-la",
    "raise": "Pujar-li el nivell",
    "activation-code": "Donar-li un altre codi d’activació",
    "phone": "Canviar-li el telèfon",
    "email": "Canviar-li el correu electrònic",
    "resume": "Tornar a activar el que va aturar",
    "renounce": "Donar-la de baixa, perquè ho demana",
    "rehabilitate": "Desfer-ne la baixa",
    "revoke": "Donar-la de baixa d’ofici",
    "restore": "Aixecar-ne la baixa d’ofici",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
