// Valencian, as the Generalitat Valenciana writes it: “vosté” to the reader, the infinitive on buttons.

import { about } from "./va/about.ts";
import { account } from "./va/account.ts";
import { app } from "./va/app.ts";
import { authenticator } from "./va/authenticator.ts";
import { certificate } from "./va/certificate.ts";
import { desk } from "./va/desk.ts";
import { device } from "./va/device.ts";
import { duties } from "./va/duties.ts";
import { fields } from "./va/fields.ts";
import { guides } from "./va/guides.ts";
import { help } from "./va/help.ts";
import { home } from "./va/home.ts";
import { how } from "./va/how.ts";
import { layout } from "./va/layout.ts";
import { mobile } from "./va/mobile.ts";
import { oidc } from "./va/oidc.ts";
import { offices } from "./va/offices.ts";
import { parts } from "./va/parts.ts";
import { password } from "./va/password.ts";
import { problem } from "./va/problem.ts";
import { receipt } from "./va/receipt.ts";
import { register } from "./va/register.ts";
import { safety } from "./va/safety.ts";
import { review } from "./va/review.ts";
import { search } from "./va/search.ts";
import { services } from "./va/services.ts";
import { signin } from "./va/signin.ts";
import { time } from "./va/time.ts";
import { ways } from "./va/ways.ts";
import { video } from "./va/video.ts";
import { more } from "./va/more.ts";
import { questions } from "./va/questions.ts";
import { registration } from "./va/registration.ts";
import { words } from "./va/words.ts";
import type { Text } from "./text.ts";

export const va: Text = {
  lang: "ca-valencia",
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
