// What every request carries with it through the app.

import type { Language } from "../../domain/language.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Nif } from "../../domain/nif.ts";
import type { World } from "../../domain/ports.ts";
import type { Visit } from "../../domain/registration/visit.ts";
import type { Attempt } from "../../domain/signin.ts";
import type { Begun } from "../../domain/time_limit.ts";
import type { Waiting } from "../../views/parts/around.ts";
import type { Text } from "../../views/text/text.ts";
import type { Insider } from "../account/entry.ts";
import type { AtDesk } from "../desk/entry.tsx";
import type { Asker } from "../signin/asker.ts";
import type { FormAnswer } from "./form.ts";
import type { Kept } from "./kept.ts";

export interface Env {
  Variables: {
    world: World;
    /** Of the request. */
    url: URL;
    language: Language;
    text: Text;
    /** What follows the language's prefix, with its query: the same page in another language. Empty for the portal. */
    path: string;
    /** Where forms of this page may end up beside ourselves: proven redirect addresses, for the CSP. */
    formTargets?: readonly string[];
    /** What the page plays or records, for CSP and permissions: her own camera and voice, what others recorded, or what a camera sees. */
    media?: "recorder" | "player" | "camera";
    /** The page is of the app that can be installed, for the CSP. */
    installable?: boolean;
    /** The page shows something that stays secret for long: it is never compressed (BREACH). */
    secret?: boolean;
    /** What was posted, once it is being read. */
    form?: Promise<FormAnswer>;
    /** What was typed on a page before, and comes along. */
    kept?: Kept | undefined;
    /** Until when the forms of this page wait. */
    waiting?: Waiting;
    /** What a person can quote to us, and a log line holds. */
    reference: string;
    /** Below /signin only, where its middleware has opened the address: the attempt, who asks, and the address of its hall. */
    attempt: Attempt;
    service: Asker;
    base: string;
    /** By which method she comes: below /signin/<attempt>/<method> only. */
    method: MethodName;
    /** Below that only: where its questions are asked, below the attempt's address. */
    place: string;
    /** Below /register/<visit> only: the visit, and its page's own address. */
    visit: Visit;
    here: string;
    /** Below /account only: who is in. */
    insider: Insider;
    /** Below /desk only: which officer is in. */
    desk: AtDesk;
    /** Below /desk/person only: whose record it is, and until when its papers open; `here` is its page. */
    record: Nif;
    recordUntil: Date;
    recordBegun: Begun;
    /** Names the look at it, which is on record. */
    recordLook: string;
  };
}
