// A QR code as one drawing in the page (ISO/IEC 18004): dark on light whatever the reader's colours are, or cameras do not see it.

import encodeQR from "qr";

interface QrCodeProps {
  readonly content: string;
  /** What it is for whoever does not see it. */
  readonly label: string;
}

/** ISO/IEC 18004: so many modules around it stay light. */
const quiet = 4;

export function QrCode({ content, label }: QrCodeProps) {
  // The encoder leaves one module; what a screen shows suffers no scratches, so the lowest correction will do.
  const rows = encodeQR(content, "raw", { ecc: "low", border: 1 })
    .slice(1, -1).map((row) => row.slice(1, -1));
  const size = rows.length + 2 * quiet;
  const box = `${-quiet} ${-quiet - .5} ${size} ${size}`;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={box}>
      <rect x={-quiet} y={-quiet - .5} width={size} height={size} fill="#fff" />
      <path stroke="#000" d={rows.map(strokes).join("")} />
    </svg>
  );
}

/** One row, as strokes: a third of the bytes that a square for each module takes. */
function strokes(row: readonly boolean[], y: number): string {
  let path = "";
  let pen = 0;
  for (let x = 0; x < row.length;) {
    const end = row.indexOf(!row[x], x);
    const next = end === -1 ? row.length : end;
    if (row[x]) {
      path += path === "" ? `M${x} ${y}` : `m${x - pen} 0`;
      path += `h${next - x}`;
      pen = next;
    }
    x = next;
  }
  return path;
}
