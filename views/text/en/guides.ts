// English: what each of the four ways is.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";
import { lasting } from "../lengths.ts";

export const guides: Text["guides"] = {
  title: "Get to know each way",
  needs: "What you need",
  steps: "Step by step",
  lasts: "How long it lasts",
  level: "Which level it reaches",
  levels: (advanced, basic) =>
    `With an advanced registration, up to the ${
      levels[advanced]
    } level. With a basic registration, up to the ${levels[basic]} level.`,
  session: (minutes, hours) =>
    `Afterwards you can enter other public bodies without doing it again. The session closes after ${
      lasting("en", minutes, "minutes")
    } without use, and never lasts more than ${lasting("en", hours, "hours")}.`,
  next: "Where to go now",
  mobile: {
    title: "What is Cl@ve Móvil?",
    lead:
      "Your phone proves that it is you. You confirm with the fingerprint, face or PIN that unlocks it: no passwords, and no SMS to wait for.",
    needs: [
      "A Clave registration.",
      "A phone with a screen lock and internet access.",
    ],
    steps: (digits, length) => [
      "Open Cl@ve Móvil on the phone and activate it once, with a PIN by SMS or with a certificate.",
      "On the public body’s website, press the Clave button and choose Cl@ve Móvil.",
      `Read the QR code with the phone. If you cannot, enter there the ${length} letters and digits beside it, or go on without a QR code.`,
      `Check that the public body and the ${digits}-digit number are the same on both screens. Without a QR code, you enter the number yourself.`,
      "Confirm with your fingerprint, your face or the phone’s PIN. The other screen goes on by itself.",
    ],
    lasts: (minutes, seconds) => [
      "The phone works until you deactivate it or activate another: there can only be one.",
      `Each request lasts ${
        lasting("en", minutes, "minutes")
      }. Each QR code lasts ${
        lasting("en", seconds, "seconds")
      }, and the page changes it by itself.`,
    ],
  },
  pin: {
    title: "What is Cl@ve PIN?",
    lead:
      "It is a code that works only once. It is the easiest way if you identify yourself now and then: there is nothing to remember.",
    needs: [
      "A Clave registration.",
      "Your document and the phone you gave when you registered.",
    ],
    steps: (digits) => [
      "On the public body’s website, press the Clave button and choose the PIN.",
      "Enter your DNI or NIE and the detail we ask for from your document.",
      "Wait for the SMS. If you have activated Cl@ve Móvil, the PIN is there.",
      `Enter the ${digits} digits. You return to the website with nothing more to do.`,
    ],
    lasts: (minutes, tries, seconds) => [
      `Each PIN works once, for ${lasting("en", minutes, "minutes")}.`,
      `If you get it wrong ${tries} times, it stops working.`,
      `You can request another after ${
        lasting("en", seconds, "seconds")
      }. The previous one stays valid until its time is up.`,
    ],
  },
  permanent: {
    title: "What is Cl@ve Permanente?",
    lead:
      "It is a password that you choose. It is the easiest way if you identify yourself often.",
    needs: [
      "A Clave registration.",
      "The activation code. It is on the receipt of your registration.",
      "The email address and the phone you gave when you registered.",
    ],
    steps: (length, shortest) => [
      `Activate the password with the activation code, of ${length} letters and digits. You do this once.`,
      "Enter the code that arrives by SMS.",
      `Choose a password of ${shortest} characters or more. A long phrase is best.`,
      "On the public body’s website, press the Clave button and choose Cl@ve Permanente.",
      "Enter your DNI or NIE and the password. If the procedure asks for more security, enter a code as well: from the SMS or from your code app.",
    ],
    lasts: (days, tries, minutes) => [
      `The password is valid for ${
        lasting("en", days, "days")
      }. If you change it, the time starts again.`,
      `After ${tries} failed tries it locks. You unlock it by choosing another.`,
      `The code by SMS is valid for ${lasting("en", minutes, "minutes")}.`,
    ],
    levels: (alone, coded) =>
      `The password alone reaches the ${
        levels[alone]
      } level. With the code it reaches the ${
        levels[coded]
      } level, if your registration is advanced.`,
  },
  sign: {
    title: "What is Cl@ve Firma?",
    lead:
      "It will let you sign documents online without installing anything. It is not available yet.",
    will: "What you will need",
    needs: (years) => [
      "An advanced registration.",
      "The Cl@ve Permanente password, and a code by SMS for each signature.",
      `To have had your identity checked in person or with an electronic DNI no more than ${
        lasting("en", years, "years")
      } ago.`,
    ],
    meanwhile: "What you can do in the meantime",
    now: [
      "Sign on the public body’s website with your certificate or your electronic DNI.",
      "If you have neither of them, ask there how you can sign.",
    ],
  },
};
