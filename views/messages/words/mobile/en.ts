// What messages say of Cl@ve Móvil, in English. SMS use only letters of GSM-7 (no "Móvil").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { mobile as spanish } from "./es.ts";

const when = (at: Date) =>
  `${onDay("en", dayOf(at))}, ${atTime("en", at)} (mainland Spain time)`;
const until = (end: Date) => `${untilTime("en", end)} (mainland Spain time)`;

export const mobile: typeof spanish = {
  sms: {
    deviceActivated:
      "Clave: the app has been activated on a phone, which now identifies you. If this was not you, tell us in My data or go to a registration office.",
    deviceRemoved:
      "Clave: the app on your phone no longer identifies you. The other ways to sign in still work. If this was not you, go to a registration office.",
    deviceCloned:
      "Clave: somebody may have copied the key that your phone keeps. The app no longer identifies you. Our email tells you what you can do.",
  },
  mail: {
    deviceActivated: {
      subject: "Cl@ve Móvil has been activated on a phone",
      text: (at, name, names) => [
        `${
          when(at)
        }, Cl@ve Móvil was activated on the phone “${name}”. You can identify yourself with it in public services. If you had another phone activated, it no longer works.`,
        `If this was not you, go to “${names.account}”, deactivate it and choose “${names.report}”. You can also take your document to a registration office.`,
      ],
    },
    deviceRemoved: {
      subject: "Your phone no longer identifies you",
      text: (at) => [
        `${
          when(at)
        }, Cl@ve Móvil was deactivated on your phone: it can no longer be used to identify yourself. You are still registered, and the other ways to identify yourself work.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    deviceCloned: {
      subject: "We have deactivated Cl@ve Móvil on your phone",
      text: (at, names) => [
        `${
          when(at)
        }, Clave found that somebody was using a copy of the key that your phone keeps. To keep you safe we have deactivated it: it can no longer be used to identify yourself.`,
        `Go to “${names.account}” and look at what has been done in your name. If there is something that you did not do, choose “${names.report}”. If not, you can activate the phone again.`,
      ],
    },
    requestsPaused: {
      subject: "Requests to identify yourself are paused",
      text: (at, end, names) => [
        `${
          when(at)
        }, somebody had asked several times to identify themselves as you with Cl@ve Móvil. No more requests without a QR code will reach you ${
          until(end)
        }.`,
        `You can still identify yourself with the QR code. If it was not you, do not confirm any request. If it happens again, go to “${names.account}” and choose “${names.report}”.`,
      ],
    },
  },
  push: {
    mobileRequest: {
      title: "Request to identify yourself",
      text: (body) =>
        `“${body}”: somebody wants to sign in as you. Open Cl@ve Móvil to see it. If it is not you, reject it.`,
    },
    pinInApp: {
      title: "Your PIN is in the app",
      text: (body, expiresAt) =>
        `“${body}”: open Cl@ve Móvil to see the PIN. Valid ${
          until(expiresAt)
        }. Nobody will ask you for it.`,
    },
    deviceRetired: {
      title: "This phone no longer identifies you",
      text:
        "Cl@ve Móvil has been activated on another phone. If this was not you, take your document to a registration office as soon as you can.",
    },
    requestsPaused: {
      title: "Requests paused",
      text: (end) =>
        `Somebody has asked several times to sign in as you. No more requests without a QR code will reach you ${
          until(end)
        }. If it was not you, do not confirm any.`,
    },
  },
};
