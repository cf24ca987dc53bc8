// How does she want to identify herself? Who asks, what it will be told, and each way with its reason.

import type { Language } from "../../domain/language.ts";
import { listingOf, type Service } from "../../domain/services.ts";
import type { Attempt, Offer } from "../../domain/signin.ts";
import { ActionButton, Form } from "../parts/form.tsx";
import { MethodCard } from "../parts/method_card.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Asks, cancelWords } from "./asks.tsx";
import { Shortcut } from "./both.tsx";
import type { Text } from "../text/text.ts";

interface ChooseMethodProps {
  readonly t: Text;
  readonly language: Language;
  readonly service: Pick<Service, "body" | "procedure" | "listing">;
  readonly attempt: Pick<Attempt, "asked" | "door" | "claimed">;
  readonly offers: readonly Offer[];
  readonly hall: string;
}

export function ChooseMethod(props: ChooseMethodProps) {
  const { t, language, service, attempt, offers, hall } = props;
  const words = t.signin.choose;
  const byPin = offers.some(({ method, enough, suspended }) =>
    method === "pin" && enough && !suspended
  );
  const { door } = attempt;
  const refuses = offers.some((offer) => !offer.enough);
  return (
    <>
      <Form action={hall}>
        <h1>{words.title}</h1>
        <Asks t={t} language={language} service={service} attempt={attempt} />
        {offers.map((offer) => (
          <OfferCard t={t} offer={offer} asked={attempt.asked} />
        ))}
        {offers.some((offer) => !offer.enough) && (
          <HelpLink t={t} language={language} trouble="level" />
        )}
        {!offers.some((offer) => offer.enough && !offer.suspended) && (
          <Notice kind="care">
            <p>{words.noneEnough(attempt.asked)}</p>
          </Notice>
        )}
        {refuses && door.kind === "oidc" && listingOf(service) && (
          <p class="links">
            <a href={`/${language}/services/${door.service}`}>
              {t.services.one.see}
            </a>
          </p>
        )}
        <p>
          {words.notRegistered}{" "}
          <a href={`/${language}/register`}>{words.register}</a>
        </p>
        <ActionButton action="cancel" look="quiet">
          {cancelWords(t, door)}
        </ActionButton>
      </Form>
      {byPin && attempt.claimed.kind === "nobody" && (
        <Shortcut t={t} action={`${hall}/pin`} />
      )}
    </>
  );
}

function OfferCard(
  { t, offer, asked }: { t: Text; offer: Offer; asked: Attempt["asked"] },
) {
  const { name, what, needs, go } = t.signin.methods[offer.method];
  const described = { t, title: name };
  if (!offer.enough || offer.suspended) {
    return (
      <MethodCard
        {...described}
        kind="refused"
        reason={offer.suspended
          ? t.signin.choose.suspended
          : t.signin.choose.notEnough(asked)}
      >
        <p>{what}</p>
      </MethodCard>
    );
  }
  return (
    <MethodCard
      {...described}
      kind="available"
      method={offer.method}
      choose={go}
    >
      <p>{what} {needs}</p>
    </MethodCard>
  );
}
