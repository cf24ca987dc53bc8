// The people of the bench: any number of them, each told from her number alone.

import type { Client } from "@libsql/client";
import { censusImport } from "../../db/census_import.ts";
import { peopleOf } from "../support/audit.ts";
import { censusColumns } from "../../domain/census.ts";
import { type Nif, readNif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";

export interface BenchPerson {
  readonly document: Nif;
  readonly phone: Phone;
}

/** Everybody's DNI ends on the same day. */
const validUntil = "2036-05-20";
export const contrast = "20-05-2036";

const letters = "TRWAGMYFPDXBNJZSQVHLCKE";

export function personAt(index: number): BenchPerson {
  const number = 10_000_000 + index;
  const read = readNif(`${number}${letters[number % 23]}`);
  if (!read.ok) throw new Error(`${number} is no DNI`);
  return {
    document: read.value,
    phone: `+346${String(index).padStart(8, "0")}` as Phone,
  };
}

/** So many people into the census, by the way an operator would take: the import. */
export async function fillCensus(
  client: Client,
  people: number,
): Promise<void> {
  const done = await censusImport(client, censusFile(people));
  if (done.kind !== "done" || done.imported !== people) {
    throw new Error("the census did not load");
  }
}

function censusFile(people: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const each = 5000;
  let index = 0;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`${censusColumns.join(",")}\n`));
    },
    pull(controller) {
      if (index === people) return controller.close();
      const until = Math.min(people, index + each);
      let text = "";
      for (; index < until; index++) text += rowOf(personAt(index));
      controller.enqueue(encoder.encode(text));
    },
  });
}

function rowOf({ document }: BenchPerson): string {
  return `${document},dni,María del Carmen,de la Fuente,Rodríguez,1963-02-28,${validUntil},2026-05-20,,"Calle Uría 17, 1.º",33003,Oviedo,Asturias,alive\n`;
}

/** The first people of the census get an account as the registration by letter leaves it. */
export async function register(client: Client, people: number): Promise<void> {
  const at = new Date();
  const store = peopleOf(client);
  for (let index = 0; index < people; index++) {
    const { document, phone } = personAt(index);
    await store.change(document, phone, () => ({
      answer: null,
      keep: {
        id: `account-${String(index).padStart(8, "0")}`,
        document,
        state: "active",
        registration: { level: "basic", route: "letter", at },
        phone,
        email: null,
        formerEmails: [],
        formerPhones: [],
        password: null,
        authenticator: null,
        device: null,
        language: "es",
        activation: null,
        letters: [],
        sessionsFrom: at,
        presentAt: null,
        suspended: [],
      },
    }));
  }
}
