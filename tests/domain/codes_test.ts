import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  codeMac,
  inGroups,
  makeActivationCode,
  makeCsv,
  makeDigits,
  readActivationCode,
  readCode,
  readCsv,
  sameCode,
} from "../../domain/codes.ts";
import { anyText } from "./any_text.ts";

const secure = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** Hands out the bytes given, then zeros. */
function bytes(...given: number[]) {
  return (count: number) =>
    Uint8Array.from({ length: count }, () => given.shift() ?? 0);
}

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Deno.test("sameCode() is true of equal codes alone", () => {
  equal(sameCode("", ""), true);
  equal(sameCode("004213", "004213"), true);
  equal(sameCode("004213", "004214"), false);
  equal(sameCode("004213", "00421"), false);
  equal(sameCode("", "0"), false);
  equal(sameCode("\ud800", "\ufffd"), false);
  fc.assert(
    fc.property(anyText("0123"), anyText("0123"), (a, b) => {
      equal(sameCode(a, b), a === b);
      equal(sameCode(a, a), true);
    }),
    { numRuns: 50 },
  );
});

Deno.test("makeDigits() keeps zeros in front", () => {
  equal(makeDigits(bytes(0, 0, 4, 2, 1, 3), 6), "004213");
});

Deno.test("makeDigits() throws away the bytes that would favour low digits", () => {
  equal(makeDigits(bytes(250, 255, 249, 7, 251, 8), 3), "978");
});

Deno.test("makeDigits() makes each digit equally often", () => {
  const counts = new Array(10).fill(0);
  const every = Array.from({ length: 256 }, (_, byte) => byte);
  for (const digit of makeDigits(bytes(...every), 250)) counts[Number(digit)]++;
  deepEqual(counts, new Array(10).fill(25));
});

Deno.test("readCode() reads the digits however they were spaced", () => {
  for (const typed of ["004213", " 004 213 ", "00-42-13", "００４２１３"]) {
    equal(readCode(typed, 6), "004213");
  }
  for (
    const typed of [
      "",
      "04213",
      "0042130",
      "00421a",
      "00421３0",
      "004213\ud800",
    ]
  ) equal(readCode(typed, 6), null, typed);
});

Deno.test("readCode() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText("0123456789"), fc.nat(10), (typed, digits) => {
    const code = readCode(typed, digits);
    if (code !== null) equal(readCode(code, digits), code);
  }));
});

Deno.test("codeMac() is short and differs from one attempt to another", () => {
  const mac = (purpose: string, text: string) =>
    btoa(`${text}${purpose}`).padEnd(43, "A");
  equal(codeMac(mac, "attempt-1", "004213").length, 11);
  notEqual(
    codeMac(mac, "1-attempt", "004213"),
    codeMac(mac, "2-attempt", "004213"),
  );
});

Deno.test("makeCsv() makes 16 digits and capitals, each as likely as another (RG-30)", () => {
  match(makeCsv(secure), /^[0-9A-HJKMNP-TV-Z]{16}$/);
  const every = Array.from({ length: 256 }, (_, byte) => byte);
  equal(makeCsv(bytes(...every), 256), symbols.repeat(8));
});

Deno.test("readCsv() ignores case, spaces and hyphens, and forgives look-alikes (RG-30)", () => {
  const value = "0A1B2C3D4E5F6G7H";
  for (
    const typed of [
      value,
      "0a1b2c3d4e5f6g7h",
      "0A1B-2C3D-4E5F-6G7H",
      " 0a1b 2c3d 4e5f – 6g7h\n",
      "OAIB2C3D4E5F6G7H",
      "oalb2c3d4e5f6g7h",
      "０Ａ１Ｂ２Ｃ３Ｄ４Ｅ５Ｆ６Ｇ７Ｈ",
    ]
  ) deepEqual(readCsv(typed), { ok: true, value }, typed);
});

Deno.test("readCsv() refuses 15 and 17 characters, and characters no letter has (RG-30)", () => {
  for (
    const [typed, problem] of [
      ["", "empty"],
      [" - ", "empty"],
      ["0A1B2C3D4E5F6G7", "wrong-length"],
      ["0A1B2C3D4E5F6G7H8", "wrong-length"],
      ["0".repeat(100_000), "wrong-length"],
      ["UA1B2C3D4E5F6G7H", "bad-character"],
      ["ÑA1B2C3D4E5F6G7H", "bad-character"],
      ["ßA1B2C3D4E5F6G7H", "bad-character"],
      ["_A1B2C3D4E5F6G7H", "bad-character"],
      ["\ud800A1B2C3D4E5F6G7H", "bad-character"],
    ] as const
  ) deepEqual(readCsv(typed), { ok: false, problem }, typed.slice(0, 20));
});

Deno.test("readCsv() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText(symbols), (typed) => {
    const read = readCsv(typed);
    if (read.ok) deepEqual(readCsv(read.value), read);
  }));
});

Deno.test("inGroups() is read back as the code it shows", () => {
  equal(inGroups("0A1B2C3D4E5F6G7H"), "0A1B-2C3D-4E5F-6G7H");
  equal(inGroups("0A1B2"), "0A1B-2");
  equal(inGroups(""), "");
});

const activationCode = fc.uint8Array({ minLength: 15, maxLength: 15 })
  .map((random) => makeActivationCode(() => random));

Deno.test("readActivationCode() reads what makeActivationCode() made, as it is printed (PM-13)", () => {
  fc.assert(fc.property(activationCode, (value) => {
    match(value, /^[0-9A-HJKMNP-TV-Z]{16}$/);
    const printed = inGroups(value).toLowerCase();
    deepEqual(readActivationCode(printed), { ok: true, value });
  }));
});

Deno.test("readActivationCode() notices any one symbol mistyped (PM-13)", () => {
  fc.assert(
    fc.property(activationCode, (code) => {
      for (let at = 0; at < code.length; at++) {
        for (const symbol of symbols) {
          if (symbol === code[at]) continue;
          const slip = code.slice(0, at) + symbol + code.slice(at + 1);
          deepEqual(readActivationCode(slip), {
            ok: false,
            problem: "mistyped",
          });
        }
      }
    }),
    { numRuns: 20 },
  );
});

Deno.test("readActivationCode() notices any two symbols that changed places (PM-13)", () => {
  fc.assert(
    fc.property(activationCode, (code) => {
      for (let at = 0; at < code.length; at++) {
        for (let other = at + 1; other < code.length; other++) {
          const swap = [...code];
          [swap[at], swap[other]] = [swap[other]!, swap[at]!];
          equal(readActivationCode(swap.join("")).ok, code[at] === code[other]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

Deno.test("readActivationCode() names what else may be wrong", () => {
  for (
    const [typed, problem] of [
      ["", "empty"],
      ["0000", "wrong-length"],
      ["000000000000000U", "bad-character"],
      ["0000000000000001", "mistyped"],
    ] as const
  ) deepEqual(readActivationCode(typed), { ok: false, problem });
});

Deno.test("readActivationCode() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText(symbols), (typed) => {
    const read = readActivationCode(typed);
    if (read.ok) deepEqual(readActivationCode(read.value), read);
  }));
  ok(!readActivationCode("Z".repeat(1_000_000)).ok);
});
