// Makes and uses the phone's key (WebAuthn) for forms with data-key, and posts its answer in their field "answer".
(() => {
  const { credentials } = navigator;
  const here = self.PublicKeyCredential && credentials?.create && credentials;
  const parts = [
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "signature",
    "userHandle",
  ];
  let busy = false;
  let filled = null;

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-key-go]");
    const form = button?.form;
    if (!form?.dataset.key || button === filled) return;
    // What was left empty is told by the next page, before any key is made for it.
    if (!form.checkValidity()) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    answer(form).then((text) => {
      form.elements.answer.value = text;
      filled = button;
      button.click();
    }).catch((error) => say(form, troubleOf(error))).finally(() => {
      busy = false;
      filled = null;
    });
  });

  async function answer(form) {
    if (!here) throw new DOMException("", "NotSupportedError");
    say(form, null);
    const publicKey = JSON.parse(form.dataset.options);
    publicKey.challenge = bytes(publicKey.challenge);
    if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
    publicKey.allowCredentials?.forEach((key) => key.id = bytes(key.id));
    const key = form.dataset.key === "make"
      ? await here.create({ publicKey })
      : await here.get({ publicKey });
    const { id, rawId, type, response } = key;
    const said = { transports: response.getTransports?.() };
    for (const part of parts) {
      if (response[part]) said[part] = text(response[part]);
    }
    return JSON.stringify({
      id,
      rawId: text(rawId),
      type,
      response: said,
      clientExtensionResults: {},
    });
  }

  /** Whoever gives up and whoever has no such key are mostly one to us, as the standard means it (WebAuthn 14.5.2). */
  function troubleOf({ name }) {
    switch (name) {
      case "NotSupportedError":
      case "ConstraintError":
      case "SecurityError":
        return "unsupported";
      case "InvalidStateError":
        return "missing";
      default:
        return "cancelled";
    }
  }

  function say(form, trouble) {
    for (const words of form.querySelectorAll("[data-trouble]")) {
      words.hidden = words.dataset.trouble !== trouble;
    }
  }

  function bytes(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  function text(buffer) {
    return btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }

  // Told before she presses anything: a phone without a lock, or a browser that knows no keys, makes none.
  for (const form of document.querySelectorAll("form[data-key]")) {
    able(form).then((yes) => yes || say(form, "unsupported"));
  }

  async function able(form) {
    return here && (form.dataset.key === "use" ||
      await PublicKeyCredential
        .isUserVerifyingPlatformAuthenticatorAvailable());
  }
})();
