// How a basic registration becomes advanced (RG-80).

import type { Text } from "../text/text.ts";

interface RaiseWaysProps {
  readonly t: Text;
  /** Where a certificate raises it; null where this Clave asks for none. */
  readonly byCertificate: string | null;
  /** Where a video does. */
  readonly byVideo: string;
}

export function RaiseWays({ t, byCertificate, byVideo }: RaiseWaysProps) {
  const { office, certificate } = t.signin.tooLow.ways;
  return (
    <ul class="links">
      {byCertificate && (
        <li>
          <a href={byCertificate}>{certificate}</a>
        </li>
      )}
      <li>{office}</li>
      <li>
        <a href={byVideo}>{t.video.raise}</a>
      </li>
    </ul>
  );
}
