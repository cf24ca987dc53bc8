// The desk: what officers of the registration offices read.

import type { AccountState } from "../../../domain/account.ts";
import type { DocumentKind } from "../../../domain/census.ts";
import type { Operation } from "../../../domain/desk/operations.ts";
import type { Role } from "../../../domain/desk/officer.ts";
import { deskWork } from "./desk_work.ts";
import { raise, register } from "./desk_serving.ts";

export const desk = {
  /** How Clave names itself when officers come in. */
  name: "Leihatila",
  title: "Erregistroko leihatila",
  stranger: {
    title: "Zure agiria ez dago bulegoetako langileen zerrendan",
    text:
      "Leihatila erregistro-bulegoetako langileentzat da. Horietako batean lan egiten baduzu, eskatu zure erakundean Clave daramanari zerrendan sartzeko.",
    home: "Joan hasierara",
  },
  office: "Bulegoa",
  roles: "Eginkizunak",
  roleNames: {
    registrar: "Erregistroa",
    reviewer: "Berrikuspena",
    supervisor: "Gainbegiratzea",
  } as Record<Role, string>,
  search: {
    title: "Bilatu pertsona bat",
    hint:
      "Aurrean duzun agiriaren zenbaki osoarekin. Pertsonak bere historian ikusiko du bulego honek haren datuak begiratu dituela.",
    go: "Bilatu",
    late: "Denbora gehiegi igaro da: bilatu berriro pertsona.",
    problems: {
      unknown: "Ez dago inor agiri horrekin erroldan",
      own: "Agiri hori zurea da: bulegoko beste langile bat arduratu behar da",
    },
  },
  person: {
    title: "Pertsonaren datuak",
    name: "Izena",
    document: "Agiria",
    kinds: {
      dni: "NAN",
      tie: "Atzerritarraren txartela (TIE)",
      eu: "Batasuneko herritarraren ziurtagiria",
    } as Record<DocumentKind, string>,
    validUntil: "Noiz arte balio duen",
    permanent: "Iraunkorra",
    expired: "Iraungita",
    issuedOn: "Noiz emana",
    supportNumber: "Euskarri-zenbakia",
    birthDate: "Jaioteguna",
    age: (years: number) => years === 1 ? "urte 1" : `${years} urte`,
    address: "Zerga-egoitza",
    deceased: "Hilda dagoela jasota dago",
    clave: "Claven",
    states: {
      invited: "Ez dago erregistratuta",
      active: "Erregistratuta",
      "phone-revoked":
        "Erregistratuta, telefonorik gabe: beste pertsona batek du",
      renounced: "Baja eman zuen",
      revoked: "Ofizioz bajan emana",
      deceased: "Heriotzagatik bajan emana",
    } as Record<AccountState, string>,
    phone: "Telefonoa",
    email: "Posta elektronikoa",
    level: "Erregistro-maila",
    needs: "Zer behar du",
    nothing: "Bulego honek ezin du beste ezer egin pertsona honentzat Claven.",
    another: "Bilatu beste pertsona bat",
  },
  operations: {
    "register": "Erregistratu",
    "raise": "Igo haren maila",
    "activation-code": "Eman beste aktibazio-kode bat",
    "phone": "Aldatu haren telefonoa",
    "email": "Aldatu haren posta elektronikoa",
    "renew": "Berritu nortasunaren egiaztapena",
    "resume": "Berriro aktibatu eten zuena",
    "device": "Desaktibatu Cl@ve Móvil bere telefonoan",
    "renounce": "Eman baja, berak eskatuta",
    "rehabilitate": "Desegin haren baja",
    "revoke": "Eman baja ofizioz",
    "restore": "Kendu haren ofiziozko baja",
  } as Record<Operation, string>,
  work: deskWork,
  register,
  raise,
};
