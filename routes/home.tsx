// The portal: pages that are the same for everybody.

import { type Context, Hono } from "hono";
import type { FC } from "hono/jsx";
import { waysServed } from "../domain/registration/ways.ts";
import { About } from "../views/about.tsx";
import { Home } from "../views/home.tsx";
import { How } from "../views/how.tsx";
import {
  MobileGuide,
  PermanentGuide,
  PinGuide,
} from "../views/portal/guides.tsx";
import { Changes, Leaving, Others } from "../views/portal/after.tsx";
import { Glossary } from "../views/portal/glossary.tsx";
import { Help } from "../views/portal/help.tsx";
import { AppGuide, PasswordGuide } from "../views/portal/more.tsx";
import {
  ClaveQuestions,
  PermanentQuestions,
  RegistrationQuestions,
} from "../views/portal/questions.tsx";
import { Registration, type WaysProps } from "../views/portal/registration.tsx";
import { SignGuide } from "../views/portal/sign.tsx";
import {
  CertificateGuide,
  LetterGuide,
  OfficeGuide,
  VideoGuide,
} from "../views/portal/way_guides.tsx";
import type { Text } from "../views/text/text.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

/** Under each language: its first page, what Clave is, its four ways, how to register, and help. */
export function homeRoutes() {
  return new Hono<Env>()
    .get("/", shown(Home, (t) => t.home))
    .get("/about", shown(About, (t) => t.about))
    .get("/how", shown(How, (t) => t.how))
    .get("/mobile", shown(MobileGuide, (t) => t.guides.mobile))
    .get("/pin", shown(PinGuide, (t) => t.guides.pin))
    .get("/permanent", shown(PermanentGuide, (t) => t.guides.permanent))
    .get("/sign", shown(SignGuide, (t) => t.guides.sign))
    .get("/help", shown(Help, (t) => t.help))
    .get("/questions", shown(ClaveQuestions, (t) => t.questions))
    .get("/words", shown(Glossary, (t) => t.words))
    .get("/mobile/app", shown(AppGuide, (t) => t.more.app))
    .get("/permanent/password", shown(PasswordGuide, (t) => t.more.password))
    .get(
      "/permanent/questions",
      shown(PermanentQuestions, (t) => t.questions.permanent),
    )
    .route("/registration", registrationPages());
}

/** Told at length; `/register` is where it is done. */
function registrationPages() {
  return new Hono<Env>()
    .get("/", shown(Registration, (t) => t.registration))
    .get(
      "/certificate",
      shown(CertificateGuide, (t) => t.registration.certificate),
    )
    .get("/office", shown(OfficeGuide, (t) => t.registration.office))
    .get("/video", shown(VideoGuide, (t) => t.registration.video))
    .get("/letter", shown(LetterGuide, (t) => t.registration.letter))
    .get("/others", shown(Others, (t) => t.registration.others))
    .get("/changes", shown(Changes, (t) => t.registration.changes))
    .get("/leaving", shown(Leaving, (t) => t.registration.leaving))
    .get(
      "/questions",
      shown(RegistrationQuestions, (t) => t.questions.registration),
    );
}

/** `words` are the page's own; their title is its `<h1>`. */
function shown(
  View: FC<WaysProps>,
  words: (t: Text) => { readonly title: string },
) {
  return (c: Context<Env>) => {
    const { text: t, language, world } = c.var;
    const { policy, config } = world;
    const served = waysServed(config);
    return page(
      c,
      <View {...{ t, language, policy, served }} />,
      { title: words(t).title, keep: "portal" },
    );
  };
}
