// What one way to identify oneself is: what it takes, how it goes, how long it lasts, how far it reaches, where to go on.

import type { Language } from "../../domain/language.ts";
import { EasyLink } from "./easy.tsx";
import { type Lead, Leads } from "./leads.tsx";
import { Points } from "./points.tsx";
import type { EasyPath } from "../text/es_facil.ts";
import type { Text } from "../text/text.ts";

interface GuideProps {
  readonly t: Text;
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly needs: readonly string[];
  readonly steps: readonly string[];
  readonly lasts: readonly string[];
  readonly level: string;
  readonly next: readonly Lead[];
  /** Where the page stands in easy-read Spanish. */
  readonly easy?: EasyPath;
}

export function Guide(props: GuideProps) {
  const words = props.t.guides;
  return (
    <>
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      {props.easy && <EasyLink t={props.t} path={props.easy} />}
      <h2>{words.needs}</h2>
      <Points points={props.needs} />
      <h2>{words.steps}</h2>
      <ol class="numbered">{props.steps.map((step) => <li>{step}</li>)}</ol>
      <h2>{words.lasts}</h2>
      <Points points={props.lasts} />
      <h2>{words.level}</h2>
      <p>{props.level}</p>
      <h2>{words.next}</h2>
      <Leads language={props.language} to={props.next} />
    </>
  );
}
