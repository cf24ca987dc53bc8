// What a person sends when she registers with a video, and the way to where she does.

import type { Case } from "../../domain/desk/case.ts";
import type { Nif } from "../../domain/nif.ts";
import type { ReviewCase } from "../../domain/registration/review.ts";
import type { Browser, Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { jpeg, mp4, png, webm } from "./media.ts";
import { contactOf, identifyFor, type Person } from "./steps.ts";

export function file(bytes: Uint8Array, name = "x", type = ""): File {
  return new File([bytes as BlobPart], name, { type });
}

export const goodFiles = {
  front: file(jpeg(), "front.jpg", "image/jpeg"),
  back: file(png(), "back.png", "image/png"),
  video: file(webm(), "video.webm", "video/webm"),
} as const;

/** Another that is good too, in the other kind. */
export const goodMp4 = file(mp4(), "video.mp4", "video/mp4");

/** As far as the three files, for somebody who is not registered. */
export async function atRecording(
  clave: Clave,
  b: Browser,
  person: Person,
): Promise<Page> {
  await b.open(`${clave.world.config.baseUrl}/es/video`);
  await identifyFor(b, person);
  await b.send(contactOf(person));
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

export async function casesOf(
  { world }: Clave,
  { document }: Person,
): Promise<readonly Case[]> {
  const { account } = await world.people.find(document as Nif);
  return account ? await world.cases.ofAccount(account.id) : [];
}

export async function reviewOf(
  clave: Clave,
  person: Person,
): Promise<ReviewCase> {
  const found = await casesOf(clave, person);
  const review = found.find(({ matter }) => matter.kind === "review");
  if (!review) throw new Error("no review");
  return review as ReviewCase;
}

/** The code that the page tells her to keep. */
export function codeOn(page: Page): string {
  return page.root.querySelector(".keepsake")!.text.replaceAll("-", "");
}
