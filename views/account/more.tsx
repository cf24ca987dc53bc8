// What a password alone, or one tap on her phone, does not open: she is told what it takes, and goes on by it.

import type { MethodName } from "../../domain/methods/all.ts";
import { ActionButton, Buttons, Form } from "../parts/form.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

interface AskMoreProps extends OwnPageProps {
  readonly title: string;
  readonly why: string;
  readonly action: string;
  readonly methods: readonly MethodName[];
}

export function AskMore(
  { t, language, title, why, action, methods }: AskMoreProps,
) {
  const { needs } = t.authenticator;
  const words: Partial<Record<MethodName, string>> = {
    ...needs,
    mobile: t.signin.methods.mobile.go,
  };
  return (
    <Form action={action}>
      <h1>{title}</h1>
      <p>{why}</p>
      <Buttons>
        {methods.map((method) => (
          <ActionButton action={method} look="quiet">
            {words[method]}
          </ActionButton>
        ))}
      </Buttons>
      <Back t={t} language={language} />
    </Form>
  );
}
