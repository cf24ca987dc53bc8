// The Limits suite over every store.

import { storeKinds } from "../support/store_benches.ts";
import { limitsConform } from "./limits_conformance.ts";

storeKinds.forEach(limitsConform);
