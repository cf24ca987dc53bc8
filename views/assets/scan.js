// Reads QR codes with the camera, and follows those that are ours. Nothing needs it: the code can be typed.
(() => {
  const box = document.getElementById("camera");
  const media = navigator.mediaDevices;
  if (!box || !media?.getUserMedia) return;

  const seen = document.createElement("video");
  seen.playsInline = true;
  seen.muted = true;
  seen.hidden = true;
  seen.setAttribute("aria-label", box.dataset.view);
  const status = box.querySelector("[role=status]");
  const open = box.querySelector("[data-act=open]");
  const close = box.querySelector("[data-act=close]");
  let stream = null;

  // Said once: a reader is not told the same at every picture.
  function say(words) {
    if (status.textContent !== words) status.textContent = words;
  }

  async function start() {
    open.disabled = true;
    say(box.dataset.asking);
    try {
      stream = await media.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 } },
      });
      const read = await reader();
      seen.srcObject = stream;
      seen.hidden = close.hidden = false;
      await seen.play();
      open.hidden = true;
      close.focus();
      say(box.dataset.looking);
      look(read, stream);
    } catch {
      stop();
      say(box.dataset.denied);
    }
  }

  async function look(read, mine) {
    while (stream === mine) {
      let text = null;
      try {
        text = await read();
      } catch {
        // No code in this picture.
      }
      if (stream !== mine) return;
      const to = text && ours(text);
      if (to) {
        stop();
        say(box.dataset.found);
        return location.assign(to);
      }
      if (text) say(box.dataset.other);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  /** Where a code of ours leads; null for anything else, whatever it says. */
  function ours(text) {
    const address =
      /^(https?:\/\/[^/?#]+)(?:\/[a-z]{2})?\/app\/q\/([\w.-]{1,64})$/;
    const [, origin, token] = address.exec(text) ?? [];
    return origin === location.origin ? box.dataset.to + token : null;
  }

  /** The browser's own reader where there is one; ours is loaded where there is none. */
  async function reader() {
    const own = self.BarcodeDetector;
    const kinds = own ? await own.getSupportedFormats().catch(() => []) : [];
    if (kinds.includes("qr_code")) {
      const detector = new own({ formats: ["qr_code"] });
      return async () => (await detector.detect(seen))[0]?.rawValue ?? null;
    }
    const { default: decode } = await import(box.dataset.decoder);
    const canvas = document.createElement("canvas");
    const ink = canvas.getContext("2d", { willReadFrequently: true });
    return () => {
      const { videoWidth, videoHeight } = seen;
      if (!videoWidth) return null;
      const less = Math.min(1, 800 / Math.max(videoWidth, videoHeight));
      canvas.width = Math.round(videoWidth * less);
      canvas.height = Math.round(videoHeight * less);
      ink.drawImage(seen, 0, 0, canvas.width, canvas.height);
      const picture = ink.getImageData(0, 0, canvas.width, canvas.height);
      return decode(picture);
    };
  }

  function stop() {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    seen.srcObject = null;
    seen.hidden = close.hidden = true;
    open.hidden = open.disabled = false;
  }

  open.addEventListener("click", start);
  close.addEventListener("click", () => {
    stop();
    say("");
    open.focus();
  });
  addEventListener("pagehide", stop);
  box.prepend(seen);
  box.hidden = false;
})();
