// Where a request comes from, as far as a server can know: told to whoever is to confirm it (issue 5; NIST SP 800-63B-4 3.1.3.3).

export const browserNames = [
  "chrome",
  "edge",
  "firefox",
  "opera",
  "safari",
  "samsung",
  "text",
] as const;
export type BrowserName = typeof browserNames[number];

export const systemNames = [
  "android",
  "chromeos",
  "ios",
  "linux",
  "macos",
  "windows",
] as const;
export type SystemName = typeof systemNames[number];

export interface Surroundings {
  /** As much of the address as names its network; `networkOf` makes it. */
  readonly network: string;
  /** Null where the browser does not say. Whoever lies about it is shown his lie: it hints, and proves nothing. */
  readonly browser: BrowserName | null;
  readonly system: SystemName | null;
}

/** The first that fits: browsers name those before them, too. */
const browsers: readonly (readonly [RegExp, BrowserName])[] = [
  [/\b(Lynx|w3m|Links|ELinks)\b/i, "text"],
  [/\bEdgA?\/|\bEdgiOS\//, "edge"],
  [/\bOPR\/|\bOPT\/|\bOpera\b/, "opera"],
  [/\bSamsungBrowser\//, "samsung"],
  [/\bFirefox\/|\bFxiOS\//, "firefox"],
  [/Chrome\/|\bChromium\/|\bCriOS\//, "chrome"],
  // What old Androids had says so, too.
  [/^(?!.*\bAndroid\b).*\bSafari\//s, "safari"],
];

const systems: readonly (readonly [RegExp, SystemName])[] = [
  [/\bAndroid\b/, "android"],
  // An iPad says Macintosh, and only these of its browsers give it away.
  [/\b(iPhone|iPad|iPod)\b|\b(CriOS|FxiOS|EdgiOS|OPT)\//, "ios"],
  [/\bCrOS\b/, "chromeos"],
  [/\bWindows\b/, "windows"],
  [/\bMacintosh\b|\bMac OS X\b/, "macos"],
  [/\bLinux\b|\bX11\b/, "linux"],
];

/** Reads no more than the first 512 characters of what a browser says of itself. */
export function surroundingsOf(
  userAgent: string,
  network: string,
): Surroundings {
  const said = userAgent.slice(0, 512);
  const first = <T>(table: readonly (readonly [RegExp, T])[]) =>
    table.find(([pattern]) => pattern.test(said))?.[1] ?? null;
  return { network, browser: first(browsers), system: first(systems) };
}

/** Whether somebody uses it on a phone or a tablet: there the app is on the same screen. */
export function isHandheld({ system }: Surroundings): boolean {
  return system === "android" || system === "ios";
}
