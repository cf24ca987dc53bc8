// Registered already, and her certificate is worth more: does she want the higher level?

import { Button, Form } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";

export function RaiseLevel({ t, action }: { t: Text; action: string }) {
  const words = t.register.raise;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.code}</p>
      <Button>{words.go}</Button>
    </Form>
  );
}
