// Spanish: search, and what it answers.

export const search = {
  title: "Buscar",
  label: "¿Qué busca?",
  hint: "Una o varias palabras. Por ejemplo: no llega el SMS",
  go: "Buscar",
  found: (hits: number) =>
    hits === 1 ? "Búsqueda: 1 resultado" : `Búsqueda: ${hits} resultados`,
  first: (hits: number) => `Búsqueda: los ${hits} primeros resultados`,
  some: "Ninguna página tiene todo lo que ha escrito. Estas tienen una parte.",
  none: "No hay resultados",
  elsewhere: "Pruebe con otras palabras, o mire aquí:",
  meant: "Quizá quería decir:",
  limited: {
    title: "Demasiadas búsquedas",
    body: (at: string) =>
      `Desde su conexión se han hecho muchas búsquedas en poco tiempo. Podrá volver a buscar ${at} (hora peninsular). Mientras tanto, puede mirar aquí:`,
  },
  withheld: {
    document: {
      title: "Eso parece un dato de su documento",
      body:
        "No lo hemos buscado ni guardado. Escríbalo solo en las páginas que se lo pidan:",
    },
    code: {
      title: "Eso parece un código",
      body:
        "No lo hemos buscado ni guardado. Cada código se escribe en su página:",
    },
    contact: {
      title: "Eso parece un teléfono o un correo",
      body:
        "No lo hemos buscado ni guardado. Escríbalo solo en las páginas que se lo pidan:",
    },
  },
};
