// All her data to take away.

import { LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

export function ExportPage({ t, language }: OwnPageProps) {
  const words = t.account.export;
  const here = `/${language}/account/export`;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <Notice kind="care">
        <p>{words.warning}</p>
      </Notice>
      <p>
        <LinkButton href={`${here}.html`}>{words.html}</LinkButton>
      </p>
      <p>
        <LinkButton href={`${here}.json`} look="quiet">{words.json}</LinkButton>
      </p>
      <Back t={t} language={language} />
    </section>
  );
}
