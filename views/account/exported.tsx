// The file that she takes away, for people: it stands alone, asks nobody for anything and reads on any screen.

import type { OwnData } from "../../domain/my_data/export.ts";
import { type Language, languageTag } from "../../domain/language.ts";
import { dayAndTime, shortDate } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import type { OwnPageProps } from "./back.tsx";

export function ExportedData(
  { t, language, data }: OwnPageProps & { readonly data: OwnData },
) {
  const words = t.account.export.parts;
  const tree = (value: unknown) => <Tree {...{ t, language, value }} />;
  return (
    <html lang={languageTag[language]}>
      <head>
        <meta charset="utf-8" />
        <title>{t.account.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <h1>{t.account.title}</h1>
        <p>{dayAndTime(language, new Date(data.exportedAt))}</p>
        <h2>{words.person}</h2>
        {tree(data.person)}
        <h2>{words.account}</h2>
        {tree(data.account)}
        <h2>{words.messages}</h2>
        {tree(data.messages)}
        <h2>{words.receipts}</h2>
        {tree(data.receipts)}
        <h2>{words.reviews}</h2>
        {tree(data.reviews)}
        <h2>{words.events}</h2>
        {tree(data.events)}
      </body>
    </html>
  );
}

interface TreeProps {
  readonly t: Text;
  readonly language: Language;
  readonly value: unknown;
}

/** In the order of the JSON, one under another; by the names that people have for it, and what has none by its own. */
function Tree({ t, language, value }: TreeProps) {
  const names: Readonly<Record<string, string>> = t.account.export.names;
  if (value === null || value === undefined) return <span>–</span>;
  if (value instanceof Date) {
    return (
      <time datetime={value.toISOString()}>{dayAndTime(language, value)}</time>
    );
  }
  if (Array.isArray(value)) {
    return (
      <ol>
        {value.map((one) => (
          <li>
            <Tree {...{ t, language, value: one }} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value !== "object") {
    const said = String(value);
    return <span>{isDay(said) ? shortDate(language, said) : said}</span>;
  }
  return (
    <dl>
      {Object.entries(value).map(([name, inner]) => (
        <>
          <dt>{Object.hasOwn(names, name) ? names[name] : name}</dt>
          <dd>
            <Tree {...{ t, language, value: inner }} />
          </dd>
        </>
      ))}
    </dl>
  );
}

function isDay(said: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(said);
}
