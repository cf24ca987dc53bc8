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
  title: "Mostrador de registro",
  stranger: {
    title: "Su documento no está en la lista del personal de las oficinas",
    text:
      "El mostrador es para el personal de las oficinas de registro. Si trabaja en una, pida a quien lleva Clave en su organismo que le dé de alta.",
    home: "Ir al inicio",
  },
  office: "Oficina",
  roles: "Funciones",
  roleNames: {
    registrar: "Registro",
    reviewer: "Revisión",
    supervisor: "Supervisión",
  } as Record<Role, string>,
  search: {
    title: "Buscar a una persona",
    hint:
      "Escriba entero el número del documento que tiene delante. La persona verá en su historial que esta oficina miró sus datos.",
    go: "Buscar",
    late: "Ha pasado demasiado tiempo: busque otra vez a la persona.",
    problems: {
      unknown: "No hay nadie con ese documento en el censo",
      own:
        "Ese documento es el de usted: tiene que encargarse otra persona de la oficina",
    },
  },
  person: {
    title: "Datos de la persona",
    name: "Nombre",
    document: "Documento",
    kinds: {
      dni: "DNI",
      tie: "Tarjeta de extranjero (TIE)",
      eu: "Certificado de ciudadano de la Unión",
    } as Record<DocumentKind, string>,
    validUntil: "Válido hasta",
    permanent: "Permanente",
    expired: "Caducado",
    issuedOn: "Expedido el",
    supportNumber: "Número de soporte",
    birthDate: "Fecha de nacimiento",
    age: (years: number) => years === 1 ? "1 año" : `${years} años`,
    address: "Domicilio fiscal",
    deceased: "Consta su fallecimiento",
    clave: "En Clave",
    states: {
      invited: "Sin registro",
      active: "Con registro",
      "phone-revoked": "Con registro, sin teléfono: lo tiene otra persona",
      renounced: "Se dio de baja",
      revoked: "Baja de oficio",
      deceased: "Baja por fallecimiento",
    } as Record<AccountState, string>,
    phone: "Teléfono",
    email: "Correo electrónico",
    level: "Nivel de registro",
    needs: "Qué necesita",
    nothing: "Esta oficina no puede hacer nada más por esta persona en Clave.",
    another: "Buscar a otra persona",
  },
  operations: {
    "register": "Registrar a la persona",
    "raise": "Subir su nivel",
    "activation-code": "Darle otro código de activación",
    "phone": "Cambiar su teléfono",
    "email": "Cambiar su correo electrónico",
    "renew": "Renovar la comprobación de su identidad",
    "resume": "Volver a activar lo que detuvo",
    "device": "Desactivar Cl@ve Móvil en su teléfono",
    "renounce": "Dar de baja a la persona, porque lo pide",
    "rehabilitate": "Deshacer su baja",
    "revoke": "Dar de baja de oficio a la persona",
    "restore": "Levantar su baja de oficio",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
