// Erasing a person: what Clave can no longer read of her from that moment on.

import type { Nif } from "../nif.ts";
import type { World } from "../ports.ts";

/**
 * Destroys all that she recorded of herself, whatever its review, and the key to her personal details in the record; each at once
 * and for good. Cut off in between, it is done by doing it again. Her rows stay: the administration answers for them.
 */
export async function erasePerson(
  { people, cases, evidence, audit, mac }: Pick<
    World,
    "people" | "cases" | "evidence" | "audit" | "mac"
  >,
  document: Nif,
): Promise<void> {
  const { account } = await people.find(document);
  const found = account ? await cases.ofAccount(account.id) : [];
  // A submission lies under its review's own id.
  for (const { id, matter } of found) {
    if (matter.kind === "review") await evidence.destroy(id);
  }
  await audit.erase(mac("person", document));
}
