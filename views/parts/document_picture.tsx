// Where on the card the datum that we ask for is: a drawing, the same in words, and what people mix it up with.

import { type Drawing, drawings } from "../assets/documents.tsx";
import type { Text } from "../text/text.ts";

export function DocumentPicture(props: { t: Text; shows: Drawing }) {
  const words = props.t.parts.pictures[props.shows];
  return (
    <figure class="document">
      <svg
        viewBox="0 0 310 160"
        role="img"
        aria-label={words.alt}
        fill="none"
        stroke="currentColor"
      >
        <rect x="1" y="1" width="308" height="158" rx="12" />
        {drawings[props.shows]()}
      </svg>
      <figcaption>{words.caption}</figcaption>
    </figure>
  );
}
