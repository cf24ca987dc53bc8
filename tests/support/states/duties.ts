// What whoever runs a public site owes those who use it.

import { address, type Ways } from "./way.ts";

export const dutiesWays: Ways = {
  "cookies": address("/cookies"),
  "legal": address("/legal"),
  "contact": address("/contact"),
  "sitemap": address("/sitemap"),
  "accessibility": address("/accessibility"),
};
