// The script that asks the phone for its key, as a program in what a browser gives to one.

import { deepEqual, equal } from "node:assert/strict";
import program from "../../views/assets/key.js" with { type: "text" };

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;

/** A page with one form, and a phone that answers with `key` or fails as named. */
function openPage(
  { use, options, key, fails, able = true, filled = true }: {
    readonly use: "make" | "use";
    readonly options: unknown;
    readonly key?: unknown;
    readonly fails?: string;
    readonly able?: boolean;
    readonly filled?: boolean;
  },
) {
  const troubles = ["unsupported", "cancelled", "missing"].map((trouble) => ({
    hidden: true,
    dataset: { trouble },
  }));
  const sent: string[] = [];
  const asked: unknown[] = [];
  let heard: (event: unknown) => void = () => {};
  const form = {
    dataset: { key: use, options: JSON.stringify(options) },
    elements: { answer: { value: "" } },
    checkValidity: () => filled,
    querySelectorAll: () => troubles,
  };
  const button = { form, closest: () => button, click: () => press(button) };
  const other = { closest: () => null };
  /** A press that nobody has stopped sends the form. */
  function press(target: unknown) {
    let stopped = false;
    heard({ target, preventDefault: () => stopped = true });
    if (!stopped) sent.push(form.elements.answer.value);
  }
  const ask = (given: unknown) => {
    asked.push(given);
    return fails
      ? Promise.reject(new DOMException("", fails))
      : Promise.resolve(key);
  };
  const credentials = { create: ask, get: ask };
  const PublicKeyCredential = {
    isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.resolve(able),
  };
  const document = {
    addEventListener: (_: string, hear: typeof heard) => heard = hear,
    querySelectorAll: () => [form],
  };
  new Function(
    ...["self", "navigator", "document", "PublicKeyCredential"],
    program,
  )({ PublicKeyCredential }, { credentials }, document, PublicKeyCredential);
  return {
    press: () => press(button),
    pressOther: () => press(other),
    /** After all that it has promised. */
    settled: () => new Promise((done) => setTimeout(done)),
    sent,
    asked,
    told: () =>
      troubles.filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset.trouble),
  };
}

const making = {
  challenge: "-_8",
  user: { id: "YQ", name: "12345678Z" },
  rp: { id: "clave.example" },
};
const made = {
  id: "-_8",
  rawId: bytes(0xfb, 0xff),
  type: "public-key",
  response: {
    clientDataJSON: bytes(1),
    attestationObject: bytes(2),
    getTransports: () => ["internal"],
  },
};

Deno.test("a key is made as the options say, and its answer sent in base64url", async () => {
  const page = openPage({ use: "make", options: making, key: made });
  page.press();
  page.press();
  await page.settled();
  deepEqual(page.asked, [{
    publicKey: {
      ...making,
      challenge: Uint8Array.of(0xfb, 0xff),
      user: { ...making.user, id: Uint8Array.of(0x61) },
    },
  }]);
  equal(page.sent.length, 1);
  deepEqual(JSON.parse(page.sent[0]!), {
    id: "-_8",
    rawId: "-_8",
    type: "public-key",
    response: {
      transports: ["internal"],
      clientDataJSON: "AQ",
      attestationObject: "Ag",
    },
    clientExtensionResults: {},
  });
  deepEqual(page.told(), []);
});

Deno.test("a key is used likewise, also one that says whose it is", async () => {
  const page = openPage({
    use: "use",
    options: { challenge: "AA", allowCredentials: [{ id: "AQ" }] },
    key: {
      ...made,
      response: {
        clientDataJSON: bytes(1),
        authenticatorData: bytes(3),
        signature: bytes(4),
        userHandle: bytes(0x61),
      },
    },
  });
  page.press();
  await page.settled();
  deepEqual(page.asked, [{
    publicKey: {
      challenge: Uint8Array.of(0),
      allowCredentials: [{ id: Uint8Array.of(1) }],
    },
  }]);
  deepEqual(JSON.parse(page.sent[0]!).response, {
    clientDataJSON: "AQ",
    authenticatorData: "Aw",
    signature: "BA",
    userHandle: "YQ",
  });
});

Deno.test("what goes wrong is told, nothing is sent, and she may try again", async () => {
  for (
    const [fails, trouble] of [
      ["NotAllowedError", "cancelled"],
      ["AbortError", "cancelled"],
      ["NotSupportedError", "unsupported"],
      ["ConstraintError", "unsupported"],
      ["SecurityError", "unsupported"],
      ["InvalidStateError", "missing"],
    ] as const
  ) {
    const page = openPage({ use: "make", options: making, fails });
    page.press();
    await page.settled();
    deepEqual(page.told(), [trouble], fails);
    page.press();
    await page.settled();
    deepEqual([page.asked.length, page.sent.length], [2, 0]);
  }
});

Deno.test("a phone without a lock is told so before anything is pressed", async () => {
  const page = openPage({ use: "make", options: making, able: false });
  await page.settled();
  deepEqual(page.told(), ["unsupported"]);
});

Deno.test("other buttons, and a form with something left out, go as they are", async () => {
  const page = openPage({ use: "make", options: making, filled: false });
  page.press();
  page.pressOther();
  await page.settled();
  deepEqual(page.sent, ["", ""]);
  deepEqual(page.asked, []);
});
