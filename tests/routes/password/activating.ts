// On the way to a password, from the activation code.

import { inGroups } from "../../../domain/codes.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import type { Clave } from "../../support/clave.ts";
import { withActivationCode } from "../../support/passwords.ts";
import { ana, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

export const given = (code: string) => ({
  document: ana.document,
  email: ana.email,
  activation_code: code,
});

export async function atCode(clave: Clave) {
  const code = await withActivationCode(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/password/activate`);
  says(
    await b.send(given(inGroups(code).toLowerCase())),
    es.register.code.title,
  );
  return { b, code };
}
