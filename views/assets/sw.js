// Cl@ve Móvil without a network: one page that says so, and notices. Nothing personal is ever kept.
// Before this the server says `version` and `files`: see routes/mobile_shell.tsx.
(() => {
  /** `/es/app`: each language is an app of its own to the browser. */
  const home = new URL(self.registration.scope).pathname;
  const offline = `${home}/offline`;
  const name = `clave ${home} ${version}`;

  self.addEventListener("install", (event) => {
    event.waitUntil(keepShell().then(() => self.skipWaiting()));
  });

  self.addEventListener("activate", (event) => {
    event.waitUntil(forgetFormer().then(() => self.clients.claim()));
  });

  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.mode === "navigate") {
      if (isWatched(request, pathname) && navigator.onLine) return;
      event.respondWith(fetch(request).catch(() => kept(offline)));
    } else if (origin === location.origin && files.includes(pathname)) {
      event.respondWith(
        kept(pathname).then((found) => found ?? fetch(request)),
      );
    }
  });

  self.addEventListener("push", (event) => {
    const { title, body, url, tag, lang } = event.data.json();
    event.waitUntil(self.registration.showNotification(title, {
      body,
      tag,
      lang,
      // One more of a kind takes the place of the former, and is heard.
      renotify: true,
      icon: files.find((file) => file.endsWith(".png")),
      data: { url },
    }));
  });

  self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(show(event.notification.data.url));
  });

  self.addEventListener("pushsubscriptionchange", (event) => {
    event.waitUntil(tellAddress(event));
  });

  /** What other sites may not send her to: the browser itself says to the server where it comes from, and we would say, from us. */
  function isWatched({ method }, pathname) {
    return method !== "GET" || pathname.startsWith(`${home}/q/`);
  }

  /** As anybody would get it: without her cookies, and past whatever the browser has kept. */
  async function keepShell() {
    const cache = await caches.open(name);
    const plain = { credentials: "omit", cache: "reload" };
    await cache.addAll(
      [offline, ...files].map((path) => new Request(path, plain)),
    );
  }

  async function forgetFormer() {
    for (const other of await caches.keys()) {
      const former = other.startsWith(`clave ${home} `) && other !== name;
      if (former) await caches.delete(other);
    }
  }

  async function kept(path) {
    const cache = await caches.open(name);
    return cache.match(path, { ignoreVary: true });
  }

  /** Opens no address but our own, whoever wrote the notice. */
  async function show(address) {
    const asked = new URL(address || home, location.origin);
    const to = asked.origin === location.origin ? asked.href : home;
    const [open] = await self.clients.matchAll({ type: "window" });
    if (!open) return await self.clients.openWindow(to);
    await open.focus();
    await open.navigate(to);
  }

  /** The browser has moved it: by her cookie we know whose it is. */
  async function tellAddress({ oldSubscription, newSubscription }) {
    const subscription = newSubscription ??
      await self.registration.pushManager.subscribe(oldSubscription.options);
    await fetch(`${home}/push`, {
      method: "POST",
      body: new URLSearchParams({
        action: "on",
        subscription: JSON.stringify(subscription),
      }),
    });
  }
})();
