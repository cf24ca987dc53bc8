// A page in easy-read Spanish: large, in one column, a sentence to a line; and the links between it and the page of everybody's.

import type { Policy } from "../../domain/policy.ts";
import {
  easy,
  type EasyLine,
  easyPages,
  type EasyPart,
  type EasyPath,
} from "../text/es_facil.ts";
import type { Text } from "../text/text.ts";

const prefix = "/es-facil";
const paths = Object.keys(easyPages) as EasyPath[];

export function EasyPage(
  { path, policy }: { readonly path: EasyPath; readonly policy: Policy },
) {
  const words = easyPages[path];
  return (
    <article class="easy">
      <p class="mark-easy">{easy.mark}</p>
      <h1>{words.title}</h1>
      <Lines lines={words.intro} />
      {words.parts(policy).map((part) => <Part {...part} />)}
      {path === "/register" && (
        <>
          <p>
            <a class="button" href="/es/register">{easy.start}</a>
          </p>
          <p>{easy.startNote}</p>
        </>
      )}
      <h2>{easy.next}</h2>
      <ul class="links">
        {paths.filter((other) => other !== path).map((other) => (
          <li>
            <a href={`${prefix}${other}`}>{easyPages[other].title}</a>
          </li>
        ))}
        <li>
          <a href={`/es${path}`}>{easy.back}</a>
        </li>
      </ul>
      <h2>{easy.about}</h2>
      <Lines lines={easy.aboutLines} />
    </article>
  );
}

function Part({ title, lines, steps, after }: EasyPart) {
  return (
    <section>
      <h2>{title}</h2>
      <Lines lines={lines} />
      {steps && (
        <ol class="numbered">
          {steps.map((step) => <li>{inLines(step)}</li>)}
        </ol>
      )}
      {after && <Lines lines={after} />}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly EasyLine[] }) {
  return (
    <>
      {lines.map((line) =>
        typeof line === "string" ? <p>{inLines(line)}</p> : (
          <p class="means">
            <b>{line.word}</b>: {line.means}
          </p>
        )
      )}
    </>
  );
}

/** Each sentence begins a line (UNE 153101, 8.2). */
function inLines(sentences: string) {
  return sentences.split(/(?<=[.?]) /).map((sentence, at) => (
    <>
      {at > 0 && <br />}
      {sentence}
    </>
  ));
}

/** From the page of everybody's; nothing where it is not in Spanish. */
export function EasyLink(
  { t, path }: { readonly t: Text; readonly path: EasyPath },
) {
  if (t.lang !== "es") return null;
  return (
    <p class="links">
      <a href={`${prefix}${path}`}>{easy.read}</a>
    </p>
  );
}
