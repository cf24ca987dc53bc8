// The app on the phone: its worker, and notices where she asks for them. Nothing needs it.
(() => {
  const home = `/${location.pathname.split("/")[1]}/app`;
  const { serviceWorker } = navigator;
  const worker = serviceWorker?.register("/sw.js", { scope: home });
  worker?.catch(() => {});

  const form = document.querySelector("form[data-push]");
  if (!form) return;
  const able = worker && self.PushManager && self.Notification;
  form.hidden = false;
  if (!able) say("unsupported");
  else if (Notification.permission === "denied") say("denied");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!able) return;
    say(null);
    try {
      // Asked by her click alone: browsers refuse all who ask unasked.
      if (await Notification.requestPermission() !== "granted") {
        return say("denied");
      }
      form.elements.subscription.value = JSON.stringify(await subscribe());
      form.submit();
    } catch {
      say("failed");
    }
  });

  async function subscribe() {
    const registration = await worker;
    await started(registration);
    const { pushManager } = registration;
    // One that was made for another key of ours is in the way.
    await (await pushManager.getSubscription())?.unsubscribe();
    return await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytes(form.dataset.push),
    });
  }

  function started({ active, waiting, installing }) {
    const coming = installing ?? waiting;
    return active ?? new Promise((done) => {
      coming.addEventListener("statechange", () => {
        if (coming.state === "activated") done();
      });
    });
  }

  function say(trouble) {
    for (const words of form.querySelectorAll("[data-trouble]")) {
      words.hidden = words.dataset.trouble !== trouble;
    }
  }

  function bytes(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }
})();
