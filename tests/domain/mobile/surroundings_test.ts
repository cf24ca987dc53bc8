// Where a request comes from, as browsers say it (issue 5; NIST SP 800-63B-4 3.1.3.3): what real ones send, and what hostile ones may.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import {
  browserNames,
  isHandheld,
  surroundingsOf,
  systemNames,
} from "../../../domain/mobile/surroundings.ts";
import { anyText } from "../any_text.ts";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const apple = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";
const android = "Mozilla/5.0 (Linux; Android 10; K)";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)";

/** What is sent, and what is told of it. */
const agents: readonly (readonly [string, string, boolean?])[] = [
  [`${windows} ${webkit} Chrome/126.0.0.0 Safari/537.36`, "chrome windows"],
  [`${mac} ${webkit} Chrome/126.0.0.0 Safari/537.36`, "chrome macos"],
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/126.0.0.0 Safari/537.36`,
    "chrome linux",
  ],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/126.0.0.0 Safari/537.36`,
    "chrome chromeos",
  ],
  [
    `${android} ${webkit} Chrome/126.0.0.0 Mobile Safari/537.36`,
    "chrome android",
    true,
  ],
  // A WebView of Android 5, and the browser of Android 4, which said Safari.
  [
    `Mozilla/5.0 (Linux; Android 5.1.1; SM-G360; wv) ${webkit} Version/4.0 Chrome/43.0.2357.121 Mobile Safari/537.36`,
    "chrome android",
    true,
  ],
  [
    "Mozilla/5.0 (Linux; U; Android 4.1.2; es-es; GT-I9100) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30",
    "null android",
    true,
  ],
  [
    `${android} ${webkit} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
    "samsung android",
    true,
  ],
  [
    `${windows} ${webkit} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
    "edge windows",
  ],
  [
    `${android} ${webkit} Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0`,
    "edge android",
    true,
  ],
  [
    `${iphone} ${apple} Version/17.0 EdgiOS/126.0.0.0 Mobile/15E148 Safari/605.1.15`,
    "edge ios",
    true,
  ],
  [
    `${windows} ${webkit} Chrome/125.0.0.0 Safari/537.36 OPR/111.0.0.0`,
    "opera windows",
  ],
  [
    "Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; es) Presto/2.12.423 Version/12.16",
    "opera android",
    true,
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0",
    "firefox windows",
  ],
  [
    "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
    "firefox linux",
  ],
  [
    "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
    "firefox android",
    true,
  ],
  [
    `${iphone} ${apple} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`,
    "firefox ios",
    true,
  ],
  [
    `${iphone} ${apple} CriOS/126.0 Mobile/15E148 Safari/604.1`,
    "chrome ios",
    true,
  ],
  [
    `${iphone} ${apple} Version/17.5 Mobile/15E148 Safari/604.1`,
    "safari ios",
    true,
  ],
  [`${mac} ${apple} Version/17.5 Safari/605.1.15`, "safari macos"],
  // An iPad says that it is a Macintosh: Safari hides it, Chrome does not.
  [`${mac} ${apple} Version/17.5 Safari/605.1.15`, "safari macos"],
  [
    `${mac} ${apple} CriOS/126 Version/17.5 Safari/605.1.15`,
    "chrome ios",
    true,
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
    "safari linux",
  ],
  ["w3m/0.5.3+git20230121", "text null"],
  ["Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.7.8", "text null"],
  ["Links (2.29; Linux 6.5.0 x86_64; GNU C 13.2; text)", "text linux"],
  [
    "ELinks/0.16.1.1 (textmode; Linux 6.1.0-18-amd64 x86_64; 211x53-2)",
    "text linux",
  ],
  [
    "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko",
    "null windows",
  ],
  ["curl/8.5.0", "null null"],
  ["", "null null"],
];

for (const [agent, told, handheld = false] of agents) {
  Deno.test(`${told}: ${agent || "nothing"}`, () => {
    const found = surroundingsOf(agent, "192.0.2.0");
    equal(`${found.browser} ${found.system}`, told);
    equal(found.network, "192.0.2.0");
    equal(isHandheld(found), handheld);
  });
}

Deno.test("of what a browser says no more than the beginning is read", () => {
  const nothing = { network: "", browser: null, system: null };
  const far = `${"x".repeat(512)} Firefox/1 Windows`;
  deepEqual(surroundingsOf(far, ""), nothing);
  const tenMegabytes = "Android ".repeat(10 * 2 ** 17);
  deepEqual(surroundingsOf(tenMegabytes, "").system, "android");
  deepEqual(surroundingsOf("x".repeat(10 * 2 ** 20), ""), nothing);
});

Deno.test("no text makes it throw, and nothing of it is told", () => {
  fc.assert(
    fc.property(anyText("Safari/ChromeAndroidiOS(); "), (agent) => {
      const { browser, system } = surroundingsOf(agent, "");
      equal(browser === null || browserNames.includes(browser), true);
      equal(system === null || systemNames.includes(system), true);
    }),
  );
});
