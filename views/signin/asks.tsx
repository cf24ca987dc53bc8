// Who asks whoever is at the hall to identify herself: a service with what it will be told, or Clave itself with what for.

import type { Door, OwnPage } from "../../domain/door.ts";
import type { Language } from "../../domain/language.ts";
import type { Service } from "../../domain/services.ts";
import type { Attempt } from "../../domain/signin.ts";
import { ServiceBox } from "../parts/service_box.tsx";
import type { Text } from "../text/text.ts";

interface AsksProps {
  readonly t: Text;
  readonly language: Language;
  readonly service: Pick<Service, "body" | "procedure">;
  readonly attempt: Pick<Attempt, "asked" | "door">;
}

export function Asks({ t, language, service, attempt }: AsksProps) {
  const { door, asked } = attempt;
  if (door.kind === "own") return <OwnBox t={t} page={door.page} />;
  return (
    <ServiceBox
      t={t}
      language={language}
      service={service}
      level={asked}
      scopes={door.scopes}
    />
  );
}

function OwnBox({ t, page }: { t: Text; page: OwnPage }) {
  const words = t.account.hall;
  return (
    <section class="service" aria-labelledby="service">
      <h2 id="service">{t.parts.service.heading}</h2>
      <p>
        <strong>{words.asks}</strong> {words.why[reasons[page] ?? "see"]}
      </p>
      <p class="hint">{words.promise}</p>
    </section>
  );
}

/** What for; the rest of her pages only show something. */
const reasons: Partial<Record<OwnPage, keyof Text["account"]["hall"]["why"]>> =
  {
    "account/code": "code",
    "account/email": "email",
    "account/leave": "leave",
    "account/export": "export",
    "desk": "desk",
    "account/restore": "restore",
    "account/phone": "phone",
    "account/receipts": "receipts",
    "account/device": "device",
    "account/device/activate": "device",
  };

/** Where cancelling leads: back to who asked. */
export function cancelWords(t: Text, door: Door): string {
  return door.kind === "own" ? t.account.hall.cancel : t.signin.choose.cancel;
}
