// Galician: how a sign-in goes (rulebook PO-33).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Como funciona",
  lead:
    "Identificarse leva un par de minutos. Teña á man o seu documento e o seu teléfono antes de comezar.",
  steps: {
    title: "Os catro pasos",
    list: [
      {
        title: "Prema Clave na sede electrónica do organismo",
        body: "Desde alí chegará aquí, e a sede dinos que trámite quere facer.",
      },
      {
        title: "Elixa como identificarse",
        body:
          "Verá quen llo pide, que datos vai recibir e que formas de identificarse abondan para ese trámite.",
      },
      {
        title: "Identifíquese",
        body:
          "Escriba o que lle pedimos, só aquí: nunca nun correo nin por teléfono.",
      },
      {
        title: "Volva á sede",
        body:
          "Volverá sen facer nada máis. Mentres a súa sesión siga aberta, poderá entrar noutros organismos sen escribilo todo outra vez.",
      },
    ],
  },
  methods: { title: "Formas de identificarse" },
  trouble: { title: "Se algo falla" },
};
