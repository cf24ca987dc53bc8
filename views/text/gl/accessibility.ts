// Galician: the accessibility statement, in the form of RD 1112/2018.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const accessibility: Text["duties"]["accessibility"] = {
  link: "Accesibilidade",
  title: "Declaración de accesibilidade",
  lead:
    "Clave quere que todas as persoas poidan usar este sitio, como piden o Real decreto 1112/2018 e a norma UNE-EN 301549.",
  status: {
    title: "Situación de cumprimento",
    full: "Este sitio é plenamente conforme co Real decreto 1112/2018.",
    partial:
      "Este sitio é parcialmente conforme co Real decreto 1112/2018, polo que se di a continuación.",
    none:
      "Este sitio non é conforme co Real decreto 1112/2018, polo que se di a continuación.",
  },
  failing: {
    title: "Contido non accesible",
    lack: {
      title: "Falta de conformidade",
      nothing: "Non coñecemos ningunha.",
      fault: (clause, pages) =>
        pages === 1
          ? `Requisito ${clause}: falla nunha páxina.`
          : `Requisito ${clause}: falla en ${pages} páxinas.`,
      papers:
        "Os documentos PDF (requisito 10) levan marcados a lingua, os títulos e as listas. Comprobámolo con probas nosas, pero ningún validador o confirmou.",
    },
    burden: { title: "Carga desproporcionada", body: "Non alegamos ningunha." },
    outside: {
      title: "Contido ao que non se aplica a lei",
      body: "As sedes dos organismos, que teñen a súa propia declaración.",
    },
    known: {
      title: "Límites que coñecemos",
      limits: (times, pin) =>
        `As páxinas que agardan din ata cando e pode pedirlles máis tempo ${times} veces. Por seguridade non se alongan un PIN (${
          lasting("gl", pin, "minutes")
        }), unha petición de Cl@ve Móvil, un certificado xa mostrado nin a sesión máis longa. Pode pedir outro e non perde o que escribise, agás contrasinais e códigos.`,
      points: [
        "A chave de Cl@ve Móvil precisa JavaScript. Quen non poida usala ten o PIN por SMS, o contrasinal e o certificado.",
        "Rexistrarse cun vídeo pide mostrar a cara. Tamén é posible por carta, con certificado ou nunha oficina.",
        "Non publicamos vídeos. Os que se gravan para rexistrarse non levan subtítulos: só os ve quen os revisa.",
      ],
    },
  },
  checked: {
    title: "Como o comprobamos",
    points: (
      { onDay, states, pages, narrow, wide, looks, engines, faults },
    ) => [
      `Un programa percorreu o sitio ${onDay}. Abriu ${states} pantallas nas linguas que teñen (${pages} en total), a ${narrow} e a ${wide} píxeles de largo, en claro e en escuro.`,
      `Buscou fallos das pautas WCAG 2.2, niveis A e AA, con tres motores e con probas nosas. Os motores son ${engines}. ${
        faults === 0
          ? "Non atopou ningún."
          : "Os que atopou están na lista de arriba."
      }`,
      `Os tres motores miraron todas as páxinas en claro e en escuro, unha vez en cada largo. Se unha páxina ten JavaScript, mirárona con el e sen el. Así, cada motor fixo ${looks} revisións.`,
      "Outro programa identifícase usando só o teclado, e outros fano todo sen JavaScript.",
    ],
  },
  unchecked: {
    title: "O que falta por comprobar",
    points: [
      "Aínda non o probaron persoas con discapacidade, nin o escoitamos nun lector de pantalla.",
    ],
  },
  prepared: {
    title: "Preparación desta declaración",
    body: (onDay) =>
      `Preparárona ${onDay} os que fan o programa, coas probas que acompañan o seu código. Ninguén de fóra a revisou.`,
  },
  complaints: {
    title: "Observacións e queixas",
    body:
      "Diga a quen xestiona este sitio que non pode usar, ou pídalle a información doutra forma. Se non lle contesta, ou non está de acordo co que lle di, pode reclamar (artigos 10, 12 e 13 do Real decreto 1112/2018).",
  },
};
