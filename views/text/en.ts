// English: every section of the words that pages say.

import { about } from "./en/about.ts";
import { account } from "./en/account.ts";
import { app } from "./en/app.ts";
import { authenticator } from "./en/authenticator.ts";
import { certificate } from "./en/certificate.ts";
import { desk } from "./en/desk.ts";
import { device } from "./en/device.ts";
import { duties } from "./en/duties.ts";
import { fields } from "./en/fields.ts";
import { guides } from "./en/guides.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { how } from "./en/how.ts";
import { layout } from "./en/layout.ts";
import { mobile } from "./en/mobile.ts";
import { oidc } from "./en/oidc.ts";
import { offices } from "./en/offices.ts";
import { parts } from "./en/parts.ts";
import { password } from "./en/password.ts";
import { problem } from "./en/problem.ts";
import { receipt } from "./en/receipt.ts";
import { register } from "./en/register.ts";
import { safety } from "./en/safety.ts";
import { review } from "./en/review.ts";
import { search } from "./en/search.ts";
import { services } from "./en/services.ts";
import { signin } from "./en/signin.ts";
import { time } from "./en/time.ts";
import { ways } from "./en/ways.ts";
import { video } from "./en/video.ts";
import { more } from "./en/more.ts";
import { questions } from "./en/questions.ts";
import { registration } from "./en/registration.ts";
import { words } from "./en/words.ts";
import type { Text } from "./text.ts";

export const en: Text = {
  lang: "en",
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
