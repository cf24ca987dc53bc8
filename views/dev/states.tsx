// Development's pages of states: the list of all sheets, and one sheet. For developers, so in English alone.

import type { Child } from "hono/jsx";
import type { Assets } from "../layout.tsx";
import { anchorOf, type Sheet, sheets, t } from "./sheets.tsx";

interface FrameProps {
  readonly title: string;
  readonly assets: Assets;
  readonly scripts?: Sheet["scripts"];
  readonly children?: Child;
}

export function DevStates({ assets }: { assets: Assets }) {
  return (
    <Frame title="States" assets={assets}>
      <h1>States</h1>
      <p>Every part of a page in every state. Tests look at them too.</p>
      {sheets.map((sheet) => (
        <>
          <h2>{sheet.title}</h2>
          <ul class="links">
            {sheet.examples.map((example) => (
              <li>
                <a href={`/dev/states/${sheet.name}#${anchorOf(example)}`}>
                  {`${example.part}: ${example.state}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Frame>
  );
}

export function DevSheet({ sheet, assets }: { sheet: Sheet; assets: Assets }) {
  const { title, before, ownHeading, examples, scripts } = sheet;
  const prefix = before ? t.layout.errorPrefix : "";
  return (
    <Frame title={`${prefix}${title}`} assets={assets} scripts={scripts}>
      {before}
      {!ownHeading && <h1>{title}</h1>}
      {examples.map((example, at) => (
        <section id={anchorOf(example)}>
          {!(ownHeading && at === 0) && (
            <p class="hint">{`${example.part}: ${example.state}`}</p>
          )}
          {example.view}
        </section>
      ))}
      <p class="links">
        <a href="/dev/states">All states</a>
      </p>
    </Frame>
  );
}

function Frame({ title, assets, scripts, children }: FrameProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} - Clave in development`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.css} />
        {scripts?.map((name) => <script src={assets[name]} defer />)}
      </head>
      <body>
        <main class="wrap" id="main">{children}</main>
      </body>
    </html>
  );
}
