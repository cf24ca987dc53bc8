// The portal's first page: what Clave is, and the ways in.

import type { Language } from "../domain/language.ts";
import type { Policy } from "../domain/policy.ts";
import { Notice } from "./parts/notice.tsx";
import { EasyLink } from "./portal/easy.tsx";
import { SearchBox } from "./parts/search_box.tsx";
import { guideLeads, Leads } from "./portal/leads.tsx";
import type { Text } from "./text/text.ts";

export interface PortalProps {
  readonly t: Text;
  readonly language: Language;
  /** The rules in force here: what the page promises is what the code keeps. */
  readonly policy: Policy;
}

export function Home({ t, language, policy }: PortalProps) {
  const words = t.home;
  const { letter, pin } = policy;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <EasyLink t={t} path="" />
      <ul class="starts wide">
        {starts(t).map(([name, title, body], at) => (
          <li>
            <a
              class={at === 0 ? "start first" : "start"}
              href={`/${language}/${name}`}
            >
              <b>{title}</b>
              <span>{body}</span>
            </a>
          </li>
        ))}
      </ul>
      <SearchBox t={t} language={language} />
      <div class="pair wide">
        <Numbered
          title={words.once.title}
          items={words.once.steps(letter.postDays, letter.validDays)}
        />
        <Numbered
          title={words.always.title}
          items={words.always.steps(pin.digits, pin.seconds / 60)}
        />
      </div>
      <h2>{t.guides.title}</h2>
      <Leads language={language} to={guideLeads(t)} />
      <Notice title={words.procedure.title}>
        <p>{words.procedure.body}</p>
        <Leads language={language} to={[["/services", t.services.all]]} />
      </Notice>
    </>
  );
}

/** Where each leads, what it is called, and what it is for. Whoever never heard of Clave reads first what is for her. */
function starts(t: Text): readonly (readonly [string, string, string])[] {
  const { register, account, how, about } = t.home.start;
  const { title, linkBody } = t.password.hub;
  return [
    ["register", register.title, register.body],
    ["about", about.title, about.body],
    ["services", t.services.title, t.services.start],
    ["how", how.title, how.body],
    ["account", account.title, account.body],
    ["password", title, linkBody],
  ];
}

function Numbered(props: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <ol class="numbered">{props.items.map((item) => <li>{item}</li>)}</ol>
    </section>
  );
}
