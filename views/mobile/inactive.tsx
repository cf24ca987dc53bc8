// A code read on a phone that is nobody's key yet.

import {
  type ActivateProps,
  ActivateWays,
  AlreadyActivated,
  type AlreadyProps,
} from "./home.tsx";

export function ReadInactive(props: ActivateProps & AlreadyProps) {
  const { t } = props;
  const words = t.app.read.inactive;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <ActivateWays {...props} />
      <AlreadyActivated {...props} />
    </section>
  );
}
