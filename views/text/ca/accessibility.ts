// Catalan: the accessibility statement, in the form of RD 1112/2018.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const accessibility: Text["duties"]["accessibility"] = {
  link: "Accessibilitat",
  title: "Declaració d’accessibilitat",
  lead:
    "Clave vol que totes les persones puguin fer servir aquest lloc web, com demanen el Reial decret 1112/2018 i la norma UNE-EN 301549.",
  status: {
    title: "Situació de compliment",
    full:
      "Aquest lloc web és plenament conforme amb el Reial decret 1112/2018.",
    partial:
      "Aquest lloc web és parcialment conforme amb el Reial decret 1112/2018, pel que es diu a continuació.",
    none:
      "Aquest lloc web no és conforme amb el Reial decret 1112/2018, pel que es diu a continuació.",
  },
  failing: {
    title: "Contingut no accessible",
    lack: {
      title: "Manca de conformitat",
      nothing: "No en coneixem cap.",
      fault: (clause, pages) =>
        pages === 1
          ? `Requisit ${clause}: falla en una pàgina.`
          : `Requisit ${clause}: falla en ${pages} pàgines.`,
      papers:
        "Els documents PDF (requisit 10) porten marcats l’idioma, els títols i les llistes. Ho comprovem amb proves nostres, però cap validador no ho ha confirmat.",
    },
    burden: { title: "Càrrega desproporcionada", body: "No n’al·leguem cap." },
    outside: {
      title: "Contingut al qual no s’aplica la llei",
      body: "Les seus dels organismes, que tenen la seva pròpia declaració.",
    },
    known: {
      title: "Límits que coneixem",
      limits: (times, pin) =>
        `Les pàgines que esperen diuen fins quan i els pot demanar més temps ${times} vegades. Per seguretat no s’allarguen un PIN (${
          lasting("ca", pin, "minutes")
        }), una petició de Cl@ve Móvil, un certificat ja mostrat ni la sessió més llarga. En pot demanar un altre i no perd el que hagi escrit, tret de contrasenyes i codis.`,
      points: [
        "La clau de Cl@ve Móvil necessita JavaScript. Qui no la pugui fer servir té el PIN per SMS, la contrasenya i el certificat.",
        "Registrar-se amb un vídeo demana mostrar la cara. També és possible per carta, amb certificat o en una oficina.",
        "No publiquem vídeos. Els que es graven per registrar-se no porten subtítols: només els veu qui els revisa.",
      ],
    },
  },
  checked: {
    title: "Com ho comprovem",
    points: (
      { onDay, states, pages, narrow, wide, looks, engines, faults },
    ) => [
      `Un programa va recórrer el lloc web ${onDay}. Va obrir ${states} pantalles en els idiomes que tenen (${pages} en total), a ${narrow} i a ${wide} píxels d’amplada, en clar i en fosc.`,
      `Va buscar errors de les pautes WCAG 2.2, nivells A i AA, amb tres motors i amb proves nostres. Els motors són ${engines}. ${
        faults === 0
          ? "No en va trobar cap."
          : "Els que va trobar són a la llista de dalt."
      }`,
      `Els tres motors van mirar totes les pàgines en clar i en fosc, una vegada a cada amplada. Si una pàgina té JavaScript, la van mirar amb JavaScript i sense. Així, cada motor va fer ${looks} revisions.`,
      "Un altre programa s’identifica fent servir només el teclat, i d’altres ho fan tot sense JavaScript.",
    ],
  },
  unchecked: {
    title: "El que encara no s’ha comprovat",
    points: [
      "Encara no ho han provat persones amb discapacitat, ni ho hem escoltat amb un lector de pantalla.",
    ],
  },
  prepared: {
    title: "Preparació d’aquesta declaració",
    body: (onDay) =>
      `La van preparar ${onDay} els qui fan el programa, amb les proves que acompanyen el seu codi. Ningú de fora no l’ha revisada.`,
  },
  complaints: {
    title: "Observacions i queixes",
    body:
      "Digui a qui gestiona aquest lloc web què no pot fer servir, o demani-li la informació d’una altra manera. Si no li contesta, o no està d’acord amb el que li diu, pot reclamar (articles 10, 12 i 13 del Reial decret 1112/2018).",
  },
};
