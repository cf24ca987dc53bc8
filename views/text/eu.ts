// Basque, gathered from its sections.

import { about } from "./eu/about.ts";
import { account } from "./eu/account.ts";
import { app } from "./eu/app.ts";
import { authenticator } from "./eu/authenticator.ts";
import { certificate } from "./eu/certificate.ts";
import { desk } from "./eu/desk.ts";
import { device } from "./eu/device.ts";
import { duties } from "./eu/duties.ts";
import { fields } from "./eu/fields.ts";
import { guides } from "./eu/guides.ts";
import { help } from "./eu/help.ts";
import { home } from "./eu/home.ts";
import { how } from "./eu/how.ts";
import { layout } from "./eu/layout.ts";
import { mobile } from "./eu/mobile.ts";
import { oidc } from "./eu/oidc.ts";
import { offices } from "./eu/offices.ts";
import { parts } from "./eu/parts.ts";
import { password } from "./eu/password.ts";
import { problem } from "./eu/problem.ts";
import { receipt } from "./eu/receipt.ts";
import { register } from "./eu/register.ts";
import { safety } from "./eu/safety.ts";
import { review } from "./eu/review.ts";
import { search } from "./eu/search.ts";
import { services } from "./eu/services.ts";
import { signin } from "./eu/signin.ts";
import { time } from "./eu/time.ts";
import { ways } from "./eu/ways.ts";
import { video } from "./eu/video.ts";
import { more } from "./eu/more.ts";
import { questions } from "./eu/questions.ts";
import { registration } from "./eu/registration.ts";
import { words } from "./eu/words.ts";
import type { Text } from "./text.ts";

export const eu: Text = {
  lang: "eu",
  layout,
  parts,
  home,
  guides,
  more,
  questions,
  words,
  registration,
  help,
  about,
  how,
  problem,
  search,
  oidc,
  offices,
  fields,
  signin,
  mobile,
  certificate,
  register,
  services,
  time,
  ways,
  safety,
  video,
  review,
  receipt,
  password,
  authenticator,
  app,
  account,
  desk,
  device,
  duties,
};
