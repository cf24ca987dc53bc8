// No word that a person reads stands outside the words of its language: every page, message and paper is asked for in a language in
// which all of ours are marked, and what is not marked must be somebody's data.

import { equal, fail, ok } from "node:assert/strict";
import { type HTMLElement, type Node, parse } from "node-html-parser";
import { languages as all } from "../domain/language.ts";
import { provinces } from "../domain/provinces.ts";
import { demoService } from "../domain/services.ts";
import { receiptPdf } from "../views/messages/receipt_pdf.ts";
import { languageNames } from "../views/layout.tsx";
import results from "../views/duties/accessibility_results.json" with {
  type: "json",
};
import { contentOf } from "../views/receipt/content.ts";
import { provinceName } from "../views/text/province_names.ts";
import { languages as texts } from "../views/text/text.ts";
import { noon } from "./support/accounts.ts";
import { bodies } from "./support/bodies.ts";
import { browser } from "./support/browser.ts";
import { readTags, wordsOf } from "./support/pdf_tree.ts";
import { bilbao, valencia } from "./support/desk.ts";
import { inPseudo, pseudo, unmarked } from "./support/pseudo.ts";
import { receiptOf } from "./support/receipts.ts";
import type { Server } from "./support/server.ts";
import { offices } from "./support/offices.ts";
import { openStates } from "./support/states.ts";
import { invitation, write } from "./support/written.ts";

/** The e-office and development's pages are not Clave's. */
const elsewhere = /^(portal dev|office) /;

Deno.test("no page in any state says a word that stands outside the words of its language", async () => {
  const { list, server } = await openStates();
  const data = await known(server);
  const faults = new Map<string, string>();
  let read = 0;
  await inPseudo(async () => {
    for (const { name, languages, reach } of list) {
      if (elsewhere.test(name) || !languages.includes("en")) continue;
      const { address, cookies, send } = await reach("en");
      const b = browser((request) => {
        request.headers.set("accept-language", "en");
        return server.fetch(request);
      }, new Map(cookies));
      await b.open(address);
      if (send) await b.send(send);
      // What is found are words of other pages, as they were before they were marked.
      for (const hits of b.page.root.querySelectorAll(".hits")) hits.remove();
      for (const { where, text } of wordsOn(b.page.root)) {
        read += 1;
        const rest = hardCoded(text, data) &&
          hardCoded(text, [...await caseNumbers(server), ...data]);
        if (rest && !faults.has(rest)) faults.set(rest, `${name}, ${where}`);
      }
    }
  });
  const told = [...faults].map(([text, where]) => `${where}: ${text}`);
  if (told.length > 0) {
    fail(
      `Neither words of views/text nor data of known():\n${told.join("\n")}`,
    );
  }
  // Or else nothing was marked.
  ok(read > 5000, `only ${read} texts were read`);
});

Deno.test("no message says a word that stands outside the words of its language", async () => {
  const faults: string[] = [];
  await inPseudo(() => {
    for (const body of Object.values(bodies).flat()) {
      for (const channel of ["sms", "email", "push", "letter"] as const) {
        const { subject, text } = write(body, "en", "clave.example", channel);
        const rest = hardCoded(`${subject} ${text}`, ofMessages);
        if (rest) faults.push(`${body.kind}: ${rest}`);
      }
    }
    return Promise.resolve();
  });
  if (faults.length > 0) fail([...new Set(faults)].join("\n"));
});

Deno.test("no letter and no receipt on paper has a word that stands outside the words of its language", async () => {
  const words = await inPseudo(async () => {
    const letter = write(invitation, "en", "clave.example", "letter");
    const { receipt } = receiptOf("0123456789ABCDEF");
    const content = contentOf({
      ...{ receipt, csv: "0123456789ABCDEF", language: "en" },
      host: "clave.example",
    });
    const papers = [
      await letter.attachments[0]!.bytes(),
      await receiptPdf(content, "en", noon),
    ];
    const tagged = await Promise.all(papers.map(readTags));
    return tagged.map(({ tree, artifacts }) =>
      [wordsOf(tree), ...artifacts].join(" ")
    );
  });
  const data = [
    ...ofMessages,
    "Ana García López",
    // What was accepted stays in the language in which it was.
    ...["Una altra", "Una"],
  ];
  for (const paper of words) {
    ok(paper.includes("£"), "nothing is marked");
    equal(hardCoded(paper, data), null);
  }
});

Deno.test("pseudo() marks words and the answers of functions, and not what they were given", () => {
  const words = pseudo({
    plain: "Hello",
    greet: (name: string) => `Hello, ${name}!`,
    list: (names: readonly string[]) => names.map((name) => `of ${name}`),
    deep: { days: (days: number) => `${days} days` },
  });
  equal(words.plain, "£Hello¥");
  equal(unmarked(words.greet("Ana")).trim(), "Ana!");
  equal(unmarked(words.greet(words.plain)).trim(), "!");
  equal(words.list(["Ana"])[0], "£of ¥Ana");
  equal(words.deep.days(3), "£3 days¥");
});

Deno.test("hardCoded() finds a word beside marked ones, and lets data be", () => {
  const data = ["Ana García"];
  equal(hardCoded("£Hello, ¥Ana García", data), null);
  equal(hardCoded("£Until¥ 22 November 2026, 14:32", data), null);
  equal(hardCoded("£Good¥ until 00:30 tomorrow", data), null);
  equal(hardCoded("£Good¥ tomorrow", data), "tomorrow");
  equal(hardCoded("AB2C-DE3F · a***@example.org", data), null);
  equal(hardCoded("£Hello, ¥friend", data), "friend");
  equal(hardCoded("22 de noviembre de 2026", data), "de noviembre de");
});

interface Words {
  readonly where: string;
  readonly text: string;
}

const spoken = [
  ...["aria-label", "aria-description", "aria-roledescription", "alt"],
  ...["placeholder", "title", "label", "content"],
];

/** Its title, its text and what its attributes say; what is marked as another language, printed on a drawn card, or a code to keep, is left out. */
function* wordsOn(root: HTMLElement): Generator<Words> {
  yield { where: "title", text: root.querySelector("title")?.text ?? "" };
  const body = root.querySelector("body")!;
  for (const unscripted of body.querySelectorAll("noscript")) {
    unscripted.replaceWith(...parse(unscripted.innerHTML).childNodes);
  }
  for (const element of [body, ...body.querySelectorAll("*")]) {
    if (element.closest("body [lang], svg, .keepsake")) continue;
    for (const name of spoken) {
      const text = element.getAttribute(name);
      if (text) yield { where: name, text };
    }
    for (const node of element.childNodes as Node[]) {
      if (node.nodeType === 3) yield { where: "text", text: node.text };
    }
  }
}

const months = "January|February|March|April|May|June|July|August|September|" +
  "October|November|December";

/** Dates and times as English writes them, codes, masked and copied things. */
const written = new RegExp(
  [
    `(?:\\b(?:on|until) )?\\b\\d{1,2} (?:${months}) \\d{4}`,
    `(?:\\b(?:at|until) )?\\b\\d\\d:\\d\\d\\b(?: (?:tomorrow|yesterday)\\b)?`,
    `https?:\\S+|[\\w.*]+@[\\w.-]+|(?:localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\S*`,
    `\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\\b`,
    `__Host-\\w+|\\b[A-Za-z0-9_-]*\\d[A-Za-z0-9_-]*`,
    // An address of which only a part is shown.
    `\\p{L}?\\*.*`,
  ].join("|"),
  "gu",
);

/** What of the text is neither marked nor anybody's data; null where nothing is. */
function hardCoded(text: string, data: readonly string[]): string | null {
  let rest = unmarked(text).replace(/\s+/g, " ")
    // Addresses first: parts of them are somebody's names.
    .replace(/(?<![@\w.*-])[a-z0-9-]+(?:\.[a-z0-9-]+)+\S*/g, " ");
  for (const one of data) rest = rest.replaceAll(one, " ");
  rest = rest.replace(written, " ").replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ").trim();
  return /\p{L}{2}/u.test(rest) ? rest.replace(/\d+/g, " ").trim() : null;
}

const ofMessages: readonly string[] = [
  ...[invitation.name, ...invitation.address],
  ...Object.values(bodies).flat().flatMap((body) => [
    ...("service" in body ? Object.values(body.service) : []),
    ...("office" in body ? [body.office] : []),
    ...("name" in body ? [body.name] : []),
  ]),
  ...["Oficina de Lugo", "Clave", " and "],
  // Of names only the beginning may fit an SMS.
  "Agencia Tributaria",
  // Their endonyms, at the foot of a letter.
  ...all.flatMap((
    one,
  ) => [languageNames[one], languageNames[one].toLowerCase()]),
].toSorted((a, b) => b.length - a.length);

/** Names of people, offices, bodies and devices: all that the stores hold, longest first. */
async function known({ clave }: Server): Promise<readonly string[]> {
  const { client } = clave.database;
  const people = await client.execute(
    `select given_name, given_name || ' ' || first_surname || coalesce(' ' || second_surname, '') as whole,
     given_name || ' ' || first_surname as half, address from census`,
  );
  const services = await client.execute("select * from services");
  const rows = [...people.rows, ...services.rows];
  const values = rows.flatMap((row) => Object.values(row))
    .filter((value) => typeof value === "string")
    .flatMap((value) => value.startsWith("{") ? insideOf(value) : [value]);
  return [
    ...values,
    ...values.map((value) => value.toUpperCase()),
    ...Object.values(languageNames),
    ...provinces.map((province) => provinceName("en", province)),
    // Kinds and answers in their rows are small letters; names and addresses are not.
    ...[...strings(offices)].filter((value) => /^\p{Lu}/u.test(value)),
    ...ownNames,
    texts.en.layout.product,
  ].filter((value) => value.length > 2)
    .toSorted((a, b) => b.length - a.length);
}

/** Numbers of cases are random letters, some without a digit, and come into being as their states are reached. */
async function caseNumbers({ clave }: Server): Promise<readonly string[]> {
  const { rows } = await clave.database.client.execute("select id from cases");
  return rows.map(({ id }) => String(id));
}

/** What people of the states named themselves or looked for, and what a browser calls itself. */
const ownNames = [
  ...["Atlantis", "Felanitx", "certificado"],
  ...["Mi teléfono", "Móvil de Ana", "Firefox", "Windows"],
  ...["ANNA GARCÍA LÓPEZ", bilbao.name, valencia.name],
  ...[demoService().body.en, demoService().procedure.en],
  // What looked at all pages.
  ...Object.keys(results.engines),
];

function insideOf(json: string): string[] {
  try {
    return [...strings(JSON.parse(json))];
  } catch {
    return [];
  }
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* strings(inner);
  }
}
