// A long list, a page at a time.

import { deepEqual } from "node:assert/strict";
import { pageOf } from "../../domain/paging.ts";

Deno.test("pageOf() shows each once over its pages, and the nearest of one that is not there", () => {
  const list = Array.from({ length: 7 }, (_, at) => at);
  const pages = ["1", "2", "3"].map((page) => pageOf(list, page, 3));
  deepEqual(pages.flatMap(({ shown }) => shown), list);
  deepEqual(
    [undefined, "", "x", "0", "-4", "1.5", "9", "1e9"]
      .map((page) => pageOf(list, page, 3).at),
    [1, 1, 1, 1, 1, 1, 3, 3],
  );
  deepEqual(pageOf([], "2", 3), { shown: [], at: 1, of: 1 });
});
