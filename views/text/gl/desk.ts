// The desk: what officers of the registration offices read.

import type { AccountState } from "../../../domain/account.ts";
import type { DocumentKind } from "../../../domain/census.ts";
import type { Operation } from "../../../domain/desk/operations.ts";
import type { Role } from "../../../domain/desk/officer.ts";
import { deskWork } from "./desk_work.ts";
import { raise, register } from "./desk_serving.ts";

export const desk = {
  /** How Clave names itself when officers come in. */
  name: "Mostrador",
  title: "Mostrador de rexistro",
  stranger: {
    title: "O seu documento non está na lista do persoal das oficinas",
    text:
      "O mostrador é para o persoal das oficinas de rexistro. Se traballa nunha, pídalle a quen leva Clave no seu organismo que o dea de alta.",
    home: "Ir ao inicio",
  },
  office: "Oficina",
  roles: "Funcións",
  roleNames: {
    registrar: "Rexistro",
    reviewer: "Revisión",
    supervisor: "Supervisión",
  } as Record<Role, string>,
  search: {
    title: "Buscar unha persoa",
    hint:
      "Co número completo do documento que ten diante. A persoa verá no seu historial que esta oficina mirou os seus datos.",
    go: "Buscar",
    late: "Pasou demasiado tempo: busque outra vez a persoa.",
    problems: {
      unknown: "Non hai ninguén con ese documento no censo",
      own:
        "Ese documento é o de vostede: ten que encargarse outra persoa da oficina",
    },
  },
  person: {
    title: "Datos da persoa",
    name: "Nome",
    document: "Documento",
    kinds: {
      dni: "DNI",
      tie: "Tarxeta de estranxeiro (TIE)",
      eu: "Certificado de cidadán da Unión",
    } as Record<DocumentKind, string>,
    validUntil: "Válido ata",
    permanent: "Permanente",
    expired: "Caducado",
    issuedOn: "Expedido o",
    supportNumber: "Número de soporte",
    birthDate: "Data de nacemento",
    age: (years: number) => years === 1 ? "1 ano" : `${years} anos`,
    address: "Domicilio fiscal",
    deceased: "Consta o seu falecemento",
    clave: "En Clave",
    states: {
      invited: "Sen rexistro",
      active: "Con rexistro",
      "phone-revoked": "Con rexistro, sen teléfono: teno outra persoa",
      renounced: "Deuse de baixa",
      revoked: "Baixa de oficio",
      deceased: "Baixa por falecemento",
    } as Record<AccountState, string>,
    phone: "Teléfono",
    email: "Correo electrónico",
    level: "Nivel de rexistro",
    needs: "Que precisa",
    nothing: "Esta oficina non pode facer nada máis por esta persoa en Clave.",
    another: "Buscar outra persoa",
  },
  operations: {
    "register": "Rexistrar a persoa",
    "raise": "Subirlle o nivel",
    "activation-code": "Darlle outro código de activación",
    "phone": "Cambiarlle o teléfono",
    "email": "Cambiarlle o correo electrónico",
    "renew": "Renovar a comprobación da súa identidade",
    "resume": "Volver activar o que detivo",
    "device": "Desactivar Cl@ve Móvil no seu teléfono",
    "renounce": "Dar de baixa a persoa, porque o pide",
    "rehabilitate": "Desfacer a súa baixa",
    "revoke": "Dar de baixa de oficio a persoa",
    "restore": "Levantar a súa baixa de oficio",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
