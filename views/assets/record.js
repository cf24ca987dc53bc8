// Records the video in the page where the browser can, and puts it into the file field. Nothing needs it.
(() => {
  const box = document.getElementById("recorder");
  const field = box && document.getElementById(box.dataset.field);
  const media = navigator.mediaDevices;
  if (
    !field || !media?.getUserMedia || !self.MediaRecorder || !self.DataTransfer
  ) return;

  const kinds = ["video/mp4", "video/webm;codecs=vp8,opus", "video/webm"];
  const type = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
  if (!type) return;

  const seen = document.createElement("video");
  seen.playsInline = true;
  seen.setAttribute("aria-label", box.dataset.view);
  const status = box.querySelector("[role=status]");
  const start = box.querySelector("[data-act=start]");
  const stop = box.querySelector("[data-act=stop]");
  const say = (words) => status.textContent = words;
  let recorder = null;

  async function record() {
    start.disabled = true;
    say(box.dataset.asking);
    let stream;
    try {
      stream = await media.getUserMedia({
        audio: true,
        video: { width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      recorder = new MediaRecorder(stream, {
        mimeType: type,
        videoBitsPerSecond: 2_500_000,
      });
    } catch {
      stream?.getTracks().forEach((track) => track.stop());
      start.disabled = false;
      return say(box.dataset.denied);
    }
    const pieces = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onstop = () => {
      clearTimeout(end);
      stream.getTracks().forEach((track) => track.stop());
      finish(new Blob(pieces, { type }));
    };
    seen.removeAttribute("src");
    seen.controls = false;
    seen.muted = true;
    seen.srcObject = stream;
    seen.hidden = false;
    seen.play().catch(() => {});
    recorder.start();
    const end = setTimeout(halt, box.dataset.seconds * 1000);
    start.hidden = true;
    start.disabled = false;
    stop.hidden = false;
    stop.focus();
    say(box.dataset.recording);
  }

  function halt() {
    if (recorder?.state === "recording") recorder.stop();
  }

  function finish(film) {
    const files = new DataTransfer();
    const ending = type.startsWith("video/mp4") ? "mp4" : "webm";
    files.items.add(new File([film], `video.${ending}`, { type }));
    field.files = files.files;
    seen.srcObject = null;
    seen.src = URL.createObjectURL(film);
    seen.muted = false;
    seen.controls = true;
    stop.hidden = true;
    start.hidden = false;
    start.textContent = box.dataset.again;
    start.focus();
    say(box.dataset.done);
  }

  start.addEventListener("click", record);
  stop.addEventListener("click", halt);
  seen.hidden = true;
  box.prepend(seen);
  box.hidden = false;
})();
