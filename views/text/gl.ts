// Galician, gathered from its sections.

import { about } from "./gl/about.ts";
import { account } from "./gl/account.ts";
import { app } from "./gl/app.ts";
import { authenticator } from "./gl/authenticator.ts";
import { certificate } from "./gl/certificate.ts";
import { desk } from "./gl/desk.ts";
import { device } from "./gl/device.ts";
import { duties } from "./gl/duties.ts";
import { fields } from "./gl/fields.ts";
import { guides } from "./gl/guides.ts";
import { help } from "./gl/help.ts";
import { home } from "./gl/home.ts";
import { how } from "./gl/how.ts";
import { layout } from "./gl/layout.ts";
import { mobile } from "./gl/mobile.ts";
import { oidc } from "./gl/oidc.ts";
import { offices } from "./gl/offices.ts";
import { parts } from "./gl/parts.ts";
import { password } from "./gl/password.ts";
import { problem } from "./gl/problem.ts";
import { receipt } from "./gl/receipt.ts";
import { register } from "./gl/register.ts";
import { safety } from "./gl/safety.ts";
import { review } from "./gl/review.ts";
import { search } from "./gl/search.ts";
import { services } from "./gl/services.ts";
import { signin } from "./gl/signin.ts";
import { time } from "./gl/time.ts";
import { ways } from "./gl/ways.ts";
import { video } from "./gl/video.ts";
import { more } from "./gl/more.ts";
import { questions } from "./gl/questions.ts";
import { registration } from "./gl/registration.ts";
import { words } from "./gl/words.ts";
import type { Text } from "./text.ts";

export const gl: Text = {
  lang: "gl",
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
