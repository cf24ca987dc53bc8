// The acceptance: in the person's language, to be printed twice and signed; around it, on the screen alone, what the officer does.

import type { OfficeContact } from "../../../domain/desk/contact.ts";
import type { Email } from "../../../domain/email.ts";
import type { Guardian } from "../../../domain/desk/guardian.ts";
import { type Language, languageTag } from "../../../domain/language.ts";
import type { Nif } from "../../../domain/nif.ts";
import { Checkbox } from "../../parts/choice.tsx";
import { ErrorSummary, type FieldError } from "../../parts/errors.tsx";
import { ActionButton, Button, Buttons, Form } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { SummaryList } from "../../parts/summary_list.tsx";
import { guardianLine } from "../../receipt/content.ts";
import { longDateOf } from "../../text/dates.ts";
import { languages, type Text } from "../../text/text.ts";

interface Paper {
  readonly name: string;
  readonly document: Nif;
  readonly contact: Omit<OfficeContact, "email"> & {
    readonly email: Email | null;
  };
  readonly guardian: Guardian | null;
  /** Its name. */
  readonly office: string;
  readonly now: Date;
  /** She is registered and changes her phone: the acceptance is signed again (RG-83). */
  readonly changesPhone?: true;
}

interface AcceptanceProps extends Paper {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  /** Another person has the phone and will lose it. */
  readonly inUse: boolean;
  readonly trouble?: "missing";
}

export function Acceptance(props: AcceptanceProps) {
  const { t, action, guardian, inUse, trouble, changesPhone } = props;
  const words = t.desk.register.acceptance;
  const { missing, go } = changesPhone
    ? t.desk.work.phone
    : { missing: words.missing, go: words.next };
  const errors: FieldError[] = trouble
    ? [{ field: "accept", message: missing }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <div class="screen">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        {inUse && (
          <Notice kind="care">
            <p>{t.desk.register.code.inUse}</p>
          </Notice>
        )}
      </div>
      <Sheet {...props} />
      <div class="screen">
        <Checkbox
          t={t}
          name="accept"
          label={guardian ? words.signedBoth : words.signed}
          errors={errors}
        />
        <Button>{go}</Button>
        <Buttons>
          <ActionButton action="change" look="quiet">
            {t.desk.register.code.change}
          </ActionButton>
        </Buttons>
      </div>
    </Form>
  );
}

/** What is printed. */
function Sheet(paper: Paper & { readonly language: Language }) {
  const { name, document, contact, guardian, office, now } = paper;
  const { phone, email, language } = contact;
  const t = languages[language];
  const words = t.desk.register.paper;
  const { rows } = t.receipt;
  const tag = language === paper.language ? undefined : languageTag[language];
  return (
    <section class="paper" lang={tag}>
      <h2>{words.title}</h2>
      <p>{paper.changesPhone ? t.desk.work.phone.lead : words.lead}</p>
      <SummaryList
        t={t}
        rows={[
          { label: rows.name, value: name },
          { label: rows.document, value: document },
          { label: rows.phone, value: phone },
          ...(email ? [{ label: rows.email, value: email }] : []),
          ...(guardian
            ? [{
              label: rows.guardian,
              value: guardianLine(t, guardian),
            }]
            : []),
        ]}
      />
      <h3>{t.register.contact.conditions}</h3>
      <ul>
        {t.register.contact.conditionList.map((line) => <li>{line}</li>)}
      </ul>
      <p>{guardian ? words.acceptBoth : words.accept}</p>
      <p>{office}, {longDateOf(language, now)}</p>
      <div class="signatures">
        <p>{words.person}</p>
        {guardian && <p>{words.guardian}</p>}
        <p>{words.officer}</p>
      </div>
    </section>
  );
}
