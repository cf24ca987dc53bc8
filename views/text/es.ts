// Spanish: the reference that every other language fills.

import { about } from "./es/about.ts";
import { account } from "./es/account.ts";
import { app } from "./es/app.ts";
import { authenticator } from "./es/authenticator.ts";
import { certificate } from "./es/certificate.ts";
import { desk } from "./es/desk.ts";
import { device } from "./es/device.ts";
import { duties } from "./es/duties.ts";
import { fields } from "./es/fields.ts";
import { guides } from "./es/guides.ts";
import { help } from "./es/help.ts";
import { home } from "./es/home.ts";
import { how } from "./es/how.ts";
import { layout } from "./es/layout.ts";
import { mobile } from "./es/mobile.ts";
import { more } from "./es/more.ts";
import { oidc } from "./es/oidc.ts";
import { offices } from "./es/offices.ts";
import { parts } from "./es/parts.ts";
import { password } from "./es/password.ts";
import { problem } from "./es/problem.ts";
import { questions } from "./es/questions.ts";
import { receipt } from "./es/receipt.ts";
import { register } from "./es/register.ts";
import { registration } from "./es/registration.ts";
import { safety } from "./es/safety.ts";
import { review } from "./es/review.ts";
import { search } from "./es/search.ts";
import { services } from "./es/services.ts";
import { signin } from "./es/signin.ts";
import { time } from "./es/time.ts";
import { ways } from "./es/ways.ts";
import { video } from "./es/video.ts";
import { words } from "./es/words.ts";

export const es = {
  lang: "es",
  layout,
  parts,
  home,
  guides,
  more,
  help,
  questions,
  words,
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
  registration,
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
