// Basque: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Etenda dago, norbaitek erabili zuela jakinarazi zenigulako: ${names}.`,
    link: "Aktibatu berriro",
    title: "Etenda dagoena berriro aktibatu",
    since: (onDay, names) =>
      `Egun honetatik ez du inor identifikatzen, ${onDay}: ${names}.`,
    text:
      "Aktibatzen duzunean, harekin identifika zaitezke berriro. SMS bidez eta posta elektronikoz esango dizugu.",
    go: "Aktibatu berriro",
    needs:
      "Horretarako, ziurtagiriarekin edo NAN elektronikoarekin identifikatu behar duzu, edo zure agiriarekin erregistro-bulego batera joan.",
    doneTitle: "Ez dago ezer etenda",
    done: "Claven daukazun guztiarekin identifika zaitezke.",
  },
};
