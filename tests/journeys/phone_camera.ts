// What stands on one screen, before the camera of the phone: Chromium plays a file in place of a camera (YUV4MPEG2).

import type { BrowserContext, Page } from "playwright-core";
import greyInPage from "./grey_in_page.js" with { type: "text" };

/** What a Chromium is started with whose camera shows what lies in this file when it opens. */
export function cameraShowing(file: string): readonly string[] {
  return [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

/** Points the camera at a page: a photo of it, in grey, as a film of one picture. */
export async function pointAt(page: Page, file: string): Promise<void> {
  const code = page.locator("svg.qr");
  await code.scrollIntoViewIfNeeded();
  const photo = await page.screenshot();
  const grey = await greyOf(page.context(), photo.toString("base64"));
  await Deno.writeFile(file, filmOf(grey));
}

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly light: readonly number[];
}

/** A page of its own, without any rules of ours, to look at the picture with. */
async function greyOf(context: BrowserContext, png: string): Promise<Grey> {
  const easel = await context.browser()!.newPage();
  try {
    return await easel.evaluate(
      `${greyInPage}; greyOf(${JSON.stringify(png)})`,
    );
  } finally {
    await easel.close();
  }
}

function filmOf({ width, height, light }: Grey): Uint8Array {
  const head = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\nFRAME\n`;
  const start = new TextEncoder().encode(head);
  const colour = width * height / 4;
  const film = new Uint8Array(start.length + light.length + 2 * colour);
  film.set(start);
  film.set(light, start.length);
  film.fill(128, start.length + light.length);
  return film;
}
