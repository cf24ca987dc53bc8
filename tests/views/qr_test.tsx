// A QR code drawn in the page is read again by a decoder: what the strokes say, whatever they are asked to say.

import { equal, ok } from "node:assert/strict";
import decodeQR from "qr/decode.js";
import fc from "fast-check";
import { QrCode } from "../../views/parts/qr.tsx";

const pixelsPerModule = 4;

function drawingOf(content: string): string {
  return String(<QrCode content={content} label="A key" />);
}

/** As a camera would have it: light, and dark where a stroke is. */
function photographed(svg: string) {
  const [, size] = /viewBox="-4 -4\.5 (\d+) \1"/.exec(svg) ?? [];
  const width = Number(size) * pixelsPerModule;
  const data = new Uint8Array(width * width * 4).fill(255);
  const [, path = ""] = / d="([^"]+)"/.exec(svg) ?? [];
  let [x, y] = [0, 0];
  for (const [, act, text = ""] of path.matchAll(/([Mmh])([-\d ]+)/g)) {
    const [first = 0, second = 0] = text.split(" ").map(Number);
    if (act === "M") [x, y] = [first, second];
    if (act === "m") [x, y] = [x + first, y + second];
    if (act !== "h") continue;
    for (let at = x; at < x + first; at++) darken(at, y);
    x += first;
  }
  return { width, height: width, data };

  function darken(column: number, row: number) {
    for (let dy = 0; dy < pixelsPerModule; dy++) {
      for (let dx = 0; dx < pixelsPerModule; dx++) {
        const left = (column + 4) * pixelsPerModule + dx;
        const top = (row + 4) * pixelsPerModule + dy;
        data.set([0, 0, 0], (top * width + left) * 4);
      }
    }
  }
}

Deno.test("a decoder reads what the drawing says", () => {
  const text = fc.string({ minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(text, (content) => {
      equal(decodeQR(photographed(drawingOf(content))), content);
    }),
    { numRuns: 20 },
  );
});

Deno.test("it is a picture with a name, dark on light by itself, and small", () => {
  const address =
    "otpauth://totp/Clave:***4567**?issuer=Clave&algorithm=SHA1&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=30&digits=6";
  const svg = drawingOf(address);
  equal(decodeQR(photographed(svg)), address);
  ok(svg.startsWith('<svg class="qr" role="img" aria-label="A key"'));
  ok(svg.includes('fill="#fff"') && svg.includes('stroke="#000"'));
  ok(!svg.includes("style="));
  ok(svg.length < 3500, `${svg.length} bytes`);
});
