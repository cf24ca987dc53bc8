// English: the words by which people search, some of them in Spanish.

import type { SearchWords } from "../../../domain/search/words.ts";

export const words: SearchWords = {
  endings: "s es ed d ing ion ions ly e y ies ment er",
  small:
    "a about an and any are as at be been but by can cannot cant could did do does doesn don for from get had has have how i if in is it its just me my no not of on or our s should so t that the their them there this to up was we what when where which who why will with would you your de el la mi no me que",
  same: [
    "phone, mobile, cell phone, cellphone, smartphone, móvil, teléfono, celular",
    "password, passcode, clave, contraseña",
    "SMS, text, text message, message, mensaje",
    "email, e-mail, mail, correo",
    "expired, out of date, expires, validity, caducado",
    "lost, stolen, forgotten, forgot, perdido",
    "change, modify, update, another",
    "register, registration",
    "receipt, proof, confirmation, justificante",
    "sign in, signing in, log in, login, access, enter, identify",
    "sign out, log out, logout",
    "computer, pc, laptop",
    "app, application",
    "procedure, paperwork, formality, trámite",
    "video, video call",
    "electronic DNI, DNIe",
    "complaint, complain, complaints",
    "accessibility, disability, screen reader, blind",
    "signature, sign documents, firma",
    "appointment, cita, cita previa",
    "office, oficina, in person",
  ],
  means: [
    [
      "sign up, enrol, enroll, create an account, how to register, registro, registrarse, registrarme",
      "register with Clave",
    ],
    [
      "not arriving, does not arrive, doesn’t arrive, did not arrive, not received, haven’t received, did not get, not getting, no me llega",
      "does not arrive",
    ],
    ["letter, CSV, code of the letter, carta", "letter, invitation letter"],
    ["code, código", "code, PIN, password"],
    ["free, price, fee, cost, pay, gratis", "costs, free of charge, free"],
    [
      "forgot, forgotten, can’t remember, recover, reset, me he olvidado",
      "forgotten, lost my password",
    ],
    ["locked, blocked, locked out", "locked, locks"],
    [
      "NIE, TIE, foreigner, foreign, extranjero",
      "NIE, foreign, another country",
    ],
    ["passport, immigrant, expat, pasaporte", "NIE, foreign"],
    [
      "father, mother, mum, mom, dad, son, daughter, parent, relative, grandmother, help somebody, help someone, on behalf, someone else, somebody else",
      "somebody you trust, under, on behalf",
    ],
    ["child, minor, kid", "under, years"],
    ["retired, pensioner, elderly, senior", "I need help, in person"],
    [
      "self-employed, freelance, freelancer, autónomo",
      "self-employed, company",
    ],
    ["company, business, accountant", "company, adviser"],
    [
      "book, booking, appointment, cita previa",
      "appointment, registration office",
    ],
    ["where to go", "registration office, in person"],
    [
      "change my number, change number, new number, change of number, change phone, new phone, change my phone, cambiar de número",
      "another number, change of phone, another phone",
    ],
    ["abroad, outside Spain, roaming", "another country"],
    ["scam, fraud, phishing, fake, impersonation", "suspicious"],
    [
      "can’t get in, cannot enter, error, fails, not working, doesn’t work",
      "do not match, goes wrong, not enough",
    ],
    ["doesn’t match, does not match, wrong details", "do not match"],
    ["support number, soporte", "support number"],
    ["time, timeout, timed out, session expired", "time ran out, session"],
    ["unsubscribe, delete my account, leave, cancel", "leave"],
    ["tax, taxes, tax return, Hacienda", "Tax Agency, procedure"],
    ["privacy, data protection", "your data"],
    [
      "no phone, without a phone, don’t have a phone, no mobile",
      "no mobile phone, without a phone",
    ],
  ],
};
