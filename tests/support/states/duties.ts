// What whoever runs a public site owes those who use it.

import { address, type Ways } from "./way.ts";

export const dutiesWays: Ways = {
  "cookies": address("/cookies"),
};
