// What one way to register is: who may, what it takes, how it goes, how long it is, what can fail, where it begins.

import type { WayName } from "../../domain/registration/ways.ts";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { needsOf, WayFacts } from "../registration/proposal.tsx";
import { Points } from "./points.tsx";
import { type Lead, Leads } from "./leads.tsx";
import type { WaysProps } from "./registration.tsx";

interface WayGuideProps extends WaysProps {
  readonly way: WayName;
  readonly who: readonly string[];
  /** What that which is needed has to be like, where it matters. */
  readonly how?: readonly string[];
  readonly steps: readonly string[];
  readonly trouble: readonly string[];
  readonly begin: Lead;
  readonly next: readonly Lead[];
}

export function WayGuide(props: WayGuideProps) {
  const { t, language, policy, way, served, how } = props;
  const [path, go] = props.begin;
  const words = t.registration;
  const here = served.includes(way);
  return (
    <>
      <h1>{words[way].title}</h1>
      <p class="lead">{words[way].lead}</p>
      {!here && (
        <Notice kind="care">
          <p>{words.elsewhere}</p>
        </Notice>
      )}
      <WayFacts t={t} policy={policy} way={way} />
      <h2>{words.who}</h2>
      <Points points={props.who} />
      <h2>{t.guides.needs}</h2>
      <Points points={needsOf(t, way)} />
      {how && (
        <>
          <h2>{t.video.start.how}</h2>
          <Points points={how} />
        </>
      )}
      <h2>{t.guides.steps}</h2>
      <ol class="numbered">{props.steps.map((step) => <li>{step}</li>)}</ol>
      {here && (
        <Buttons>
          <LinkButton href={`/${language}${path}`}>{go}</LinkButton>
        </Buttons>
      )}
      <h2>{words.trouble}</h2>
      <Points points={props.trouble} />
      <h2>{t.guides.next}</h2>
      <Leads language={language} to={props.next} />
    </>
  );
}
