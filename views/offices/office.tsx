// One office: what is known of it, and a word that she ask where something is not (PO-42).

import type { OpeningHours } from "../../domain/office_hours.ts";
import { leavesOpen, type RegistrationOffice } from "../../domain/offices.ts";
import { languageNames } from "../layout.tsx";
import { withProvince } from "../text/province_names.ts";
import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";

interface OfficeProps {
  readonly t: Text;
  readonly language: Language;
  readonly office: RegistrationOffice;
}

export function OfficeEntry({ t, language, office }: OfficeProps) {
  const words = t.offices;
  const { address, phone, appointment, appointmentUrl, stepFree } = office;
  const { name, web } = office;
  const services = office.services.map((one) => words.services[one]);
  const spoken = office.languages.map((one) => languageNames[one]);
  const atTheDoor = [
    appointment && words.appointment[appointment],
    stepFree !== null && words.stepFree[stepFree ? "yes" : "no"],
  ].filter(Boolean).join(" ");
  return (
    <section class="office">
      <h4>{name}</h4>
      <p>
        {[words.kinds[office.kind], office.body].filter(Boolean).join(". ")}
      </p>
      {office.sample && <p class="tag">{words.sample}</p>}
      {address && (
        <p>
          {address}
          <br />
          {postalLine(language, office)}
        </p>
      )}
      {phone && (
        <p class="links">
          {words.phone} <a href={telephone(phone)}>{spelt(phone)}</a>
        </p>
      )}
      {office.hours.length > 0 && <p>{words.hours} {open(t, office.hours)}</p>}
      {services.length > 0 && <p>{words.does} {services.join("; ")}.</p>}
      {spoken.length > 0 && <p>{words.spoken} {spoken.join(", ")}.</p>}
      {atTheDoor !== "" && <p>{atTheDoor}</p>}
      {(appointmentUrl || web) && (
        <p class="links">
          {appointmentUrl && <a href={appointmentUrl}>{words.book(name)}</a>}
          {" "}
          {web && <a href={web}>{words.web(name)}</a>}
        </p>
      )}
      {leavesOpen(office) && !office.sample && <p>{words.ask}</p>}
    </section>
  );
}

/** As on an envelope: "07300 Inca (Illes Balears)". */
function postalLine(language: Language, office: RegistrationOffice): string {
  const line = [office.postalCode, office.town].filter(Boolean).join(" ");
  return withProvince(language, office, line);
}

/** Spain's prefix, so that a phone from anywhere gets through; a short number has none. */
function telephone(phone: string): string {
  return `tel:${/^[1-9]\d{8}$/.test(phone) ? "+34" : ""}${phone}`;
}

/** By threes, as they are said and read aloud, and never over two lines. */
function spelt(phone: string): string {
  const [, national] = /^(?:\+34)?(\d{9})$/.exec(phone) ?? [];
  return national?.replace(/(\d{3})(?=\d)/g, "$1\u00a0") ?? phone;
}

function open({ offices }: Text, hours: readonly OpeningHours[]): string {
  return hours.map(({ first, last, from, until }) => {
    const days = first === last
      ? offices.days[first]
      : offices.stretch(first, last);
    return `${days}, ${from}–${until}`;
  }).join("; ");
}
