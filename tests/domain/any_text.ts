// What a hostile browser may send: any string, lone surrogates and huge ones included, and texts that are nearly right.

import fc from "fast-check";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(200_000))
    .map(([text, times]) => text.repeat(times)),
);

/** `nearly` makes texts of the parser's own alphabet, where its mistakes would be. */
export function anyText(nearly: string): fc.Arbitrary<string> {
  const units = [...nearly, " ", "-", ".", "\u200b", "\ud800", "Ñ", "０"];
  const near = fc.string({
    unit: fc.constantFrom(...units),
    maxLength: 24,
  });
  return fc.oneof(hostile, near);
}
