// Catalan, as the Generalitat de Catalunya writes it: “vostè” to the reader, the imperative on buttons (to the machine).

import { about } from "./ca/about.ts";
import { account } from "./ca/account.ts";
import { app } from "./ca/app.ts";
import { authenticator } from "./ca/authenticator.ts";
import { certificate } from "./ca/certificate.ts";
import { desk } from "./ca/desk.ts";
import { device } from "./ca/device.ts";
import { duties } from "./ca/duties.ts";
import { fields } from "./ca/fields.ts";
import { guides } from "./ca/guides.ts";
import { help } from "./ca/help.ts";
import { home } from "./ca/home.ts";
import { how } from "./ca/how.ts";
import { layout } from "./ca/layout.ts";
import { mobile } from "./ca/mobile.ts";
import { oidc } from "./ca/oidc.ts";
import { offices } from "./ca/offices.ts";
import { parts } from "./ca/parts.ts";
import { password } from "./ca/password.ts";
import { problem } from "./ca/problem.ts";
import { receipt } from "./ca/receipt.ts";
import { register } from "./ca/register.ts";
import { safety } from "./ca/safety.ts";
import { review } from "./ca/review.ts";
import { search } from "./ca/search.ts";
import { services } from "./ca/services.ts";
import { signin } from "./ca/signin.ts";
import { time } from "./ca/time.ts";
import { ways } from "./ca/ways.ts";
import { video } from "./ca/video.ts";
import { more } from "./ca/more.ts";
import { questions } from "./ca/questions.ts";
import { registration } from "./ca/registration.ts";
import { words } from "./ca/words.ts";
import type { Text } from "./text.ts";

export const ca: Text = {
  lang: "ca",
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
