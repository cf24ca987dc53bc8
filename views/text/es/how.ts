// Spanish: how a sign-in goes (rulebook PO-33).

export const how = {
  title: "Cómo funciona",
  lead:
    "Identificarse lleva un par de minutos. Tenga a mano su documento y su teléfono antes de empezar.",
  steps: {
    title: "Los cuatro pasos",
    list: [
      {
        title: "Pulse Clave en la sede del organismo",
        body: "La sede le trae aquí y nos dice qué trámite quiere hacer.",
      },
      {
        title: "Elija cómo identificarse",
        body:
          "Verá quién lo pide, qué datos va a recibir y qué formas de identificarse bastan para ese trámite.",
      },
      {
        title: "Identifíquese",
        body:
          "Escriba lo que le pedimos, solo aquí: nunca en un correo ni por teléfono.",
      },
      {
        title: "Vuelva a la sede",
        body:
          "Volverá sin hacer nada más. Mientras su sesión siga abierta, podrá entrar en otros organismos sin escribirlo todo otra vez.",
      },
    ],
  },
  methods: { title: "Formas de identificarse" },
  trouble: { title: "Si algo falla" },
};
