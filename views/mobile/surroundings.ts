// The names of browsers and systems, as those who make them write them in every language.

import type {
  BrowserName,
  SystemName,
} from "../../domain/mobile/surroundings.ts";
import type { Text } from "../text/text.ts";

const browsers: Record<Exclude<BrowserName, "text">, string> = {
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  opera: "Opera",
  safari: "Safari",
  samsung: "Samsung Internet",
};

const systems: Record<SystemName, string> = {
  android: "Android",
  chromeos: "ChromeOS",
  ios: "iOS",
  linux: "Linux",
  macos: "macOS",
  windows: "Windows",
};

export function browserName(t: Text, name: BrowserName): string {
  return name === "text" ? t.app.request.textBrowser : browsers[name];
}

export function systemName(name: SystemName): string {
  return systems[name];
}
