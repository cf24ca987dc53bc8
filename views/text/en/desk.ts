// The desk: what officers of the registration offices read.

import type { AccountState } from "../../../domain/account.ts";
import type { DocumentKind } from "../../../domain/census.ts";
import type { Operation } from "../../../domain/desk/operations.ts";
import type { Role } from "../../../domain/desk/officer.ts";
import { deskWork } from "./desk_work.ts";
import { raise, register } from "./desk_serving.ts";

export const desk = {
  /** How Clave names itself when officers come in. */
  name: "Desk",
  title: "Registration desk",
  stranger: {
    title: "Your document is not on the list of office staff",
    text:
      "The desk is for the staff of registration offices. If you work at one, ask whoever runs Clave in your organisation to add you.",
    home: "Go to the start page",
  },
  office: "Office",
  roles: "Roles",
  roleNames: {
    registrar: "Registration",
    reviewer: "Review",
    supervisor: "Supervision",
  } as Record<Role, string>,
  search: {
    title: "Look up a person",
    hint:
      "By the whole number of the document in front of you. The person will see in their history that this office looked at their data.",
    go: "Look up",
    late: "Too much time has passed: look the person up again.",
    problems: {
      unknown: "Nobody in the census has that document",
      own:
        "That is your own document: somebody else at the office has to do this",
    },
  },
  person: {
    title: "The person’s data",
    name: "Name",
    document: "Document",
    kinds: {
      dni: "DNI",
      tie: "Foreigner’s card (TIE)",
      eu: "EU citizen’s certificate",
    } as Record<DocumentKind, string>,
    validUntil: "Valid until",
    permanent: "Permanent",
    expired: "Expired",
    issuedOn: "Issued on",
    supportNumber: "Support number",
    birthDate: "Date of birth",
    age: (years: number) => years === 1 ? "1 year old" : `${years} years old`,
    address: "Tax address",
    deceased: "Recorded as deceased",
    clave: "In Clave",
    states: {
      invited: "Not registered",
      active: "Registered",
      "phone-revoked": "Registered, without a phone: another person has it",
      renounced: "Left Clave",
      revoked: "Removed by the administration",
      deceased: "Removed on death",
    } as Record<AccountState, string>,
    phone: "Phone",
    email: "Email",
    level: "Registration level",
    needs: "What they need",
    nothing: "This office can do nothing more for this person in Clave.",
    another: "Look up somebody else",
  },
  operations: {
    "register": "Register the person",
    "raise": "Raise their level",
    "activation-code": "Give them another activation code",
    "phone": "Change their phone",
    "email": "Change their email address",
    "renew": "Renew the check of their identity",
    "resume": "Turn on again what they stopped",
    "device": "Deactivate Cl@ve Móvil on their phone",
    "renounce": "Remove the person, at their request",
    "rehabilitate": "Undo their leaving",
    "revoke": "Remove the person by decision of the administration",
    "restore": "Lift their removal by the administration",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
