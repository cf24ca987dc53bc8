// What reaches a person in the tests: messages as they lie in the outbox, and time.

import type { Outbox } from "../../domain/ports.ts";
import type { Surroundings } from "./persevering.ts";

export function surroundings({ outbox, addressee, wait }: {
  readonly outbox: Outbox;
  /** Whose letters are read: the name on them. */
  readonly addressee: string;
  wait(seconds: number): Promise<void> | void;
}): Surroundings {
  return {
    async codeTo(phone) {
      const bodies = (await outbox.list(phone)).map(({ body }) => body);
      return bodies.find((body) => "code" in body)?.code ?? null;
    },
    async csv() {
      const bodies = (await outbox.list(addressee)).map(({ body }) => body);
      return bodies.find((body) => body.kind === "invitation")?.csv ?? null;
    },
    wait: async (seconds) => await wait(seconds),
  };
}
