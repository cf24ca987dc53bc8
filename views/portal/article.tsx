// A portal page of parts, each with its heading: what is read, not done.

import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";
import { Points } from "./points.tsx";
import { type Lead, Leads } from "./leads.tsx";

export interface Part {
  readonly title: string;
  /** A sentence before the points. */
  readonly intro?: string;
  readonly points: readonly string[];
  readonly leads?: readonly Lead[];
}

interface ArticleProps {
  readonly t: Text;
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly next: readonly Lead[];
}

export function Article(props: ArticleProps) {
  const { t, language } = props;
  return (
    <>
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      {props.parts.map(({ title, intro, points, leads }) => (
        <>
          <h2>{title}</h2>
          {intro && <p>{intro}</p>}
          <Points points={points} />
          {leads && <Leads language={language} to={leads} />}
        </>
      ))}
      <h2>{t.guides.next}</h2>
      <Leads language={language} to={props.next} />
    </>
  );
}
