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
    title: "El seu document no està en la llista del personal de les oficines",
    text:
      "El taulell és per al personal de les oficines de registre. Si treballa en una, demane a qui porta Clave en el seu organisme que l’hi afegisca.",
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
    title: "Buscar una persona",
    hint:
      "Amb el número complet del document que té davant. La persona vorà en el seu historial que esta oficina va mirar les seues dades.",
    go: "Buscar",
    late: "Ha passat massa temps: torne a buscar la persona.",
    problems: {
      unknown: "No hi ha ningú amb eixe document en el cens",
      own:
        "Eixe document és el de vosté: se n’ha d’encarregar una altra persona de l’oficina",
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
    birthDate: "Data de naiximent",
    age: (years: number) => years === 1 ? "1 any" : `${years} anys`,
    address: "Domicili fiscal",
    deceased: "Consta la seua defunció",
    clave: "En Clave",
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
    nothing: "Esta oficina no pot fer res més per esta persona en Clave.",
    another: "Buscar una altra persona",
  },
  operations: {
    "register": "Registrar la persona",
    "raise": "Pujar-li el nivell",
    "activation-code": "Donar-li un altre codi d’activació",
    "phone": "Canviar-li el telèfon",
    "email": "Canviar-li el correu electrònic",
    "renew": "Renovar la comprovació de la seua identitat",
    "resume": "Tornar a activar el que va parar",
    "device": "Desactivar Cl@ve Móvil en el seu telèfon",
    "renounce": "Donar de baixa la persona, perquè ho demana",
    "rehabilitate": "Desfer la baixa",
    "revoke": "Donar de baixa d’ofici la persona",
    "restore": "Alçar la baixa d’ofici",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
