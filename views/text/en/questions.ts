// English: what people ask, and short answers.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const questions: Text["questions"] = {
  title: "Questions about Clave",
  lead: "Short answers. If something is not working now, go to the help page.",
  help: "Go to the help page",
  clave: {
    free: {
      q: "What does it cost?",
      a: "Nothing. Registering and identifying yourself are free.",
    },
    obliged: {
      q: "Do I have to register?",
      a: "No. You can also identify yourself with a certificate or an electronic DNI, or ask the public body how to carry out the procedure in person.",
    },
    ways: {
      q: "Can I use several ways to identify myself?",
      a: "Yes. With one registration you can use the PIN, the password and Cl@ve Móvil, and choose each time.",
    },
    certificate: {
      q: "How is it different from a certificate?",
      a: "A certificate has to be installed, and you can also sign with it. Clave needs nothing installed, and for now it only identifies you.",
    },
    safe: {
      q: "Is it safe?",
      a: "Each PIN works only once. We tell you of every change to your registration. In “My data” you can see every use, and tell us if one was not yours.",
    },
    sees: {
      q: "What does the public body that I enter know about me?",
      a: "Only the details it needs. We show them to you before you identify yourself.",
    },
    level: {
      q: "Why does a procedure not accept the PIN?",
      a: "Because it asks for a higher level than that of your registration or of that way. The page tells you why, and what you can do.",
    },
    cannot: {
      q: "What can I not do with Clave?",
      a: "Act for a company, give a tax adviser a general power of attorney, or do what requires a qualified certificate. Nor sign, for the time being.",
    },
    abroad: {
      q: "Can I use Clave from another country?",
      a: "Yes, and with a phone from any country. If the SMS do not arrive well, activate Cl@ve Móvil: it only needs internet access.",
    },
    phoneless: {
      q: "What if I have no mobile phone?",
      a: "To register you need one that is yours alone. Without one, you can identify yourself with a certificate or an electronic DNI.",
    },
    company: {
      q: "Can a company register?",
      a: "No. Clave is for people. Companies use a certificate.",
    },
    another: {
      q: "Can I sign in for my mother or for somebody else?",
      a: "No: Clave only says who you are. To carry out a procedure for another person you need a power of attorney.",
    },
    deceased: {
      q: "What happens when a person dies?",
      a: "Their registration stops working when the records of the public administration show it. Nobody can use it afterwards.",
    },
  },
  registration: {
    title: "Questions about registering",
    time: {
      q: "How long does it take?",
      a: (minutes, workingDays, days) =>
        `With a certificate, about ${
          lasting("en", minutes, "minutes")
        }. With a video, up to ${
          lasting("en", workingDays, "workingDays")
        }. By letter, about ${
          lasting("en", days, "days")
        }. At an office, the day of your appointment.`,
    },
    foreign: {
      q: "I am from another country. Can I register?",
      a: "Yes, if you have a NIE and a valid foreigner’s card (TIE) or EU citizen’s certificate. A passport alone is not enough.",
    },
    klm: {
      q: "Will a tax number (NIF) that begins with K, L or M do?",
      a: "No. You need a DNI or a NIE.",
    },
    expired: {
      q: "Can I register with an expired document?",
      a: "No. First renew it with the National Police (Policía Nacional).",
    },
    minor: {
      q: "Can a minor register?",
      a: (years) =>
        `Yes, from the age of ${years} online too. Under that age, only at an office and with a parent or guardian.`,
    },
    shared: {
      q: "Can two of us use the same phone?",
      a: "No. Each number belongs to one person. If somebody else registers with yours, you stop receiving the codes.",
    },
    phone: {
      q: "Will a phone from another country do?",
      a: "Yes. Enter it with the + sign and the country’s prefix.",
    },
    email: {
      q: "Why do you ask for my email address?",
      a: "To tell you of changes, and to send you the link if you forget your password.",
    },
    mailless: {
      q: "What if I have no email address?",
      a: "You need one to register. You can create one free of charge on the internet, or ask somebody you trust to help you. It must be yours: our notices go there.",
    },
    address: {
      q: "To which address does the letter go?",
      a: "To your tax address (domicilio fiscal): the one that the Tax Agency holds. Not to the one on the town register (padrón).",
    },
    renewed: {
      q: "I have renewed my DNI or my card. Do I register again?",
      a: "No. When you identify yourself, use the details of the new document. The support number changes with each card; the NIE does not.",
    },
    lasts: {
      q: "Does my registration expire?",
      a: "No. It is valid until you leave Clave. Other things expire: the password, each PIN and the code of the letter.",
    },
    twice: {
      q: "I do not know whether I am in Clave already. What do I do?",
      a: "Start registering. If you are, we will tell you once you have entered the details of your document.",
    },
    receipt: {
      q: "What is the receipt for?",
      a: "It says what you registered and holds your activation code. You can see it again with its own code (CSV) or in “My data”.",
    },
  },
  permanent: {
    title: "Questions about the password",
    why: {
      q: "Do I need a password if I already use the PIN?",
      a: "No. It is easier if you identify yourself often, or if your phone is not always at hand.",
    },
    code: {
      q: "Where is the activation code?",
      a: "On the receipt of your registration. If you cannot find it, make another in “My data”: the previous one stops working.",
    },
    letter: {
      q: "Is the activation code the one in the letter?",
      a: "No. The one in the letter (CSV) is for registering. You receive the activation code when you finish registering.",
    },
    second: {
      q: "Why am I asked for a code as well?",
      a: "Because the procedure asks for more security than a password alone. Enter the one that arrives by SMS or the one in your authenticator app.",
    },
    locked: {
      q: "It is locked. Does it unlock by itself?",
      a: (tries) =>
        `No. It locks after ${tries} failed tries, and waiting does not help: choose another password. Meanwhile you can use the PIN.`,
    },
    ends: {
      q: "Does the password expire?",
      a: (days, before) =>
        `Yes, after ${lasting("en", days, "days")}. We will tell you by email ${
          lasting("en", before, "days")
        } before. If you change it, the time starts again.`,
    },
    others: {
      q: "Can I use it on a computer that is not mine?",
      a: "Yes, but do not let the browser save it, and sign out when you finish.",
    },
    change: {
      q: "Where do I change it?",
      a: "In “My data”, with your present password or with a certificate.",
    },
    leave: {
      q: "Can I drop it and stay in Clave?",
      a: "Yes, in “My data”. You go on with the other ways to identify yourself.",
    },
  },
};
