// The file that she takes away, for people: it stands alone, asks nobody for anything and reads on any screen.

import type { OwnData } from "../../domain/my_data/export.ts";
import { languageTag } from "../../domain/language.ts";
import type { OwnPageProps } from "./back.tsx";

export function ExportedData(
  { t, language, data }: OwnPageProps & { readonly data: OwnData },
) {
  const words = t.account.export.parts;
  return (
    <html lang={languageTag[language]}>
      <head>
        <meta charset="utf-8" />
        <title>{t.account.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <h1>{t.account.title}</h1>
        <p>{data.exportedAt}</p>
        <h2>{words.person}</h2>
        <Tree value={data.person} />
        <h2>{words.account}</h2>
        <Tree value={data.account} />
        <h2>{words.messages}</h2>
        <Tree value={data.messages} />
        <h2>{words.receipts}</h2>
        <Tree value={data.receipts} />
        <h2>{words.reviews}</h2>
        <Tree value={data.reviews} />
        <h2>{words.events}</h2>
        <Tree value={data.events} />
      </body>
    </html>
  );
}

/** The same names as in the JSON, one under another. */
function Tree({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span>–</span>;
  if (value instanceof Date) {
    return <time datetime={value.toISOString()}>{value.toISOString()}</time>;
  }
  if (Array.isArray(value)) {
    return (
      <ol>
        {value.map((one) => (
          <li>
            <Tree value={one} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value !== "object") return <span>{String(value)}</span>;
  return (
    <dl>
      {Object.entries(value).map(([name, inner]) => (
        <>
          <dt>{name}</dt>
          <dd>
            <Tree value={inner} />
          </dd>
        </>
      ))}
    </dl>
  );
}
