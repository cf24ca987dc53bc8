// With what she has identified or registered: certificates by their kind and fingerprint, and her phone.

import type { ShownCertificate } from "../../domain/my_data/uses.ts";
import type { Device } from "../../domain/mobile/device.ts";
import type { Service } from "../../domain/services.ts";
import { SummaryList } from "../parts/summary_list.tsx";
import { dayAndTime, longDateOf } from "../text/dates.ts";
import { Back, type OwnPageProps } from "./back.tsx";
import { eventWords } from "./past.tsx";

interface MeansPageProps extends OwnPageProps {
  readonly certificates: readonly ShownCertificate[];
  readonly services: readonly Service[];
  /** Her phone as a key. */
  readonly device: Device | null;
}

export function MeansPage(props: MeansPageProps) {
  const { t, language, certificates, device } = props;
  const words = t.safety.means;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <h2>{words.certificates}</h2>
      {certificates.length === 0 ? <p>{words.noCertificates}</p> : (
        <SummaryList
          t={t}
          rows={certificates.map((shown) => ({
            label: dayAndTime(language, shown.event.at),
            value: said(props, shown),
          }))}
        />
      )}
      <p>{t.account.report.revoke}</p>
      <h2>{words.devices}</h2>
      {device
        ? (
          <SummaryList
            t={t}
            rows={[{
              label: longDateOf(language, device.addedAt),
              value: device.name,
            }]}
          />
        )
        : <p>{t.device.own.none}</p>}
      <p class="links">
        <a href={`/${language}/account/device`}>{t.device.own.title}</a>
      </p>
      <Back t={t} language={language} />
    </section>
  );
}

function said(
  props: MeansPageProps,
  { event, means, fingerprint }: ShownCertificate,
): string {
  const { kinds, fingerprint: digits } = props.t.safety.means;
  return [
    eventWords(props, event),
    ...(means && event.kind !== "identified" ? [kinds[means]] : []),
    ...(fingerprint ? [digits(fingerprint)] : []),
  ].join(", ");
}
