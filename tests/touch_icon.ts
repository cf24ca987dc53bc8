// `deno task icon`: the app's icon as a PNG, for telephones that take no SVG, drawn by Chromium from our own SVG.

import { ground, maskableIcon, ring } from "../views/assets/app_icon.ts";
import { openChromium } from "./support/chromium.ts";
import { install } from "./support/install.ts";
import { pngOf } from "./support/png.ts";

const file = new URL("../views/assets/touch_icon.txt", import.meta.url);
/** What Android asks for; iPhones make it smaller by themselves. */
const side = 512;
/** Of a line of base64. */
const width = 120;

/** How red each pixel is, line after line: the ring is much redder than its ground. */
async function reds(): Promise<readonly number[]> {
  await using chromium = await openChromium();
  const tab = await chromium.browser.newPage();
  const drawn = await tab.evaluate(`(async () => {
    const paper = new OffscreenCanvas(${side}, ${side}).getContext("2d");
    const image = new Image();
    image.src = "data:image/svg+xml," +
      encodeURIComponent(${JSON.stringify(maskableIcon)});
    await image.decode();
    paper.drawImage(image, 0, 0, ${side}, ${side});
    const { data } = paper.getImageData(0, 0, ${side}, ${side});
    return Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]);
  })()`);
  await chromium.browser.close();
  return drawn as number[];
}

function colourOf(text: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = Uint8Array.fromHex(text.slice(1));
  return [red, green, blue];
}

await install();
const pixels = await reds();
const [from, to] = [colourOf(ground), colourOf(ring)];
const png = pngOf({
  ...{ side, from, to },
  source: maskableIcon,
  at: (pixel) => (pixels[pixel]! - from[0]) / (to[0] - from[0]),
});
const lines = png.toBase64().match(new RegExp(`.{1,${width}}`, "g"))!;
await Deno.writeTextFile(file, `${lines.join("\n")}\n`);
console.log(`${png.length} bytes`);
Deno.exit(0);
