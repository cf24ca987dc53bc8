// The Shelf suite over every store.

import { storeKinds } from "../support/store_benches.ts";
import { shelfConforms } from "./shelf_conformance.ts";

storeKinds.forEach(shelfConforms);
