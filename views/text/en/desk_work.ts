// English: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { lasting } from "../lengths.ts";

export const deskWork = {
  record: "Back to the person’s data",
  receipt: "Open the receipt to print it",
  code: {
    what:
      "The code is for creating a password or recovering it. It is in the receipt, which is printed and handed over. Nothing has to be signed.",
    warning: "The previous code stops working at this moment.",
    go: "Create the code",
    done: "The person has another activation code",
    next:
      "Print the receipt and hand it over: the code is in it. We have told the person by SMS and by email.",
  },
  email: {
    hint: "Enter it as they say it. You will read it aloud to them afterwards.",
    next: "Continue",
    confirm: "Read the email address aloud to them, letter by letter",
    told: (hours: number) =>
      `From the previous address the change can be undone for ${
        lasting("en", hours, "hours")
      }.`,
    go: "It is right: change the email address",
    other: "Enter it again",
    done: "The email address is changed",
    doneNext:
      "Print the receipt and hand it over. We have told the new address and, if there was one, the previous one.",
  },
  phone: {
    lost: "Somebody else may have the previous phone",
    lostHint:
      "Then we do not tell that phone. The change cannot be undone from it.",
    /** On the paper that she signs. */
    lead:
      "I ask for this to be the phone of my registration with Clave. Nothing else changes.",
    missing: "Both copies have to be signed before it is changed.",
    go: "Change the phone",
    done: "The phone is changed",
    doneNext:
      "Print the receipt and hand it over: their new activation code is in it. We have closed their sessions and told them by SMS and by email.",
  },
  renew: {
    what: (years: number) =>
      `With the document in front of you, their identity counts as checked in person again for ${
        lasting("en", years, "years")
      }.`,
    go: "Renew",
    done: "Their identity has been checked",
    doneNext:
      "Print the receipt and hand it over. Their phone, email and activation code stay as they are.",
  },
  resume: {
    what:
      "They told us that somebody else had signed in as them. Since then they cannot sign in with this:",
    care: "Do it if only this person has it now: their phone, their password.",
    go: "Turn it on again",
    done: "The person can identify themselves again",
    doneNext: "We have told the person by SMS and by email.",
  },
  device: {
    has: (onDay: string) => `A phone has been active since this day: ${onDay}.`,
    what:
      "The phone that is active will no longer identify the person. They are still in Clave, and codes come to them by SMS.",
    go: "Deactivate it",
    done: "The phone is no longer active",
    doneNext: "We have told the person by SMS and by email.",
  },
  renounce: {
    read: "Read this to them before you go on:",
    never:
      "You are not registered. Once you have left, you cannot register by letter or by video either.",
    next: "Go on with it",
    confirm: "Do you confirm that the person leaves Clave?",
    sure:
      "The person is before me, I have read it to them and they want to leave.",
    missing: "Tick the box if the person wants to leave.",
    go: "Remove the person",
    done: "The person has left Clave",
    doneNext:
      "Print the receipt and hand it over. If they had a phone and an email address, we have told them there.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Another person, of this office or of another, has to agree. Until then nothing changes.",
    propose: "Propose it",
    proposed: "Another person still has to agree",
    proposedNext:
      "It is among the open cases of all offices. Tell the person that afterwards they have to register a phone.",
    renunciation: {
      what:
        "They get back the registration that they had, with its level. Their phone became free: before they can identify themselves they have to register one.",
      sure: "The person is before me and asks for it.",
      missing: "Tick the box if the person asks for it.",
      go: "Undo their leaving",
      done: "Their leaving is undone",
      doneNext:
        "The person can now register a phone, here if they like. We also tell them by letter, to their tax address.",
      agree: "I agree: undo their leaving",
    },
    revocation: {
      what:
        "They will be able to register again, as if for the first time. Do it only if the cause of the removal has changed.",
      sure: "I have checked that the cause has changed.",
      missing: "Tick the box if the cause has changed.",
      go: "Lift the removal",
      done: "The removal is lifted",
      doneNext:
        "The person can register again now. We also tell them by letter, to their tax address.",
      agree: "I agree: lift their removal",
    },
  },
  revoke: {
    what:
      "They will no longer be able to identify themselves, their sessions are closed and their phone becomes free. They cannot register until a supervisor lifts the removal.",
    why: "Why?",
    reasons: {
      "fraud": { name: "Use that is fraudulent or in bad faith" },
      "identity-changed": {
        name: "A substantial change of their identity data",
        hint: "For example, of name or of nationality, or an expulsion.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Choose the cause.",
    next: "Continue",
    confirm: "Do you confirm the removal?",
    told:
      "They will be told the cause, and how to object, by SMS and by email.",
    sure: "I have checked the cause, and it is in writing.",
    sureMissing: "Tick the box if you have checked the cause.",
    go: "Remove by decision of the administration",
    done: "The person has been removed",
    doneNext:
      "We have told them the cause, and how to object, at the phone and the email address that they had.",
  },
  person: {
    cause: "Cause of the removal",
    waiting: "Waiting",
    waits: "A proposal for them to come back to Clave",
  },
  cases: {
    title: "Open cases",
    intro:
      "When you open a case, the person will see in their history that this office looked at their data.",
    none: "There are none.",
    kinds: {
      misuse: "A report that somebody else signed in",
      review: "A video to be reviewed",
      rehabilitation: "A proposal for somebody to come back to Clave",
      revocation: "Removal by decision of the administration",
      lookups: "Too many look-ups",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `Case ${id}`,
    open: "Open",
    more: "See more",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "That case is closed already or cannot be opened here.",
      own:
        "You cannot see a case that is about you or that you proposed: another person has to see it.",
      void:
        "Something has changed since it was proposed, and it no longer holds. If the person asks for it, propose it again.",
      closed:
        "The case is closed. The decision stands in the person’s history.",
    },
    opened: "Opened",
    proposedAt: "Proposed by",
    method: "What they do not recognise",
    unknown: "They do not know",
    past: "What happened before",
    pastIntro: (days: number) =>
      `From ${
        lasting("en", days, "days")
      } before the report, without saying at which public body.`,
    nothing: "Nothing is on record.",
    verdict: "What do you decide?",
    missing: "Choose an answer.",
    decide: "Close the case",
    refuse: "I do not agree",
    accept: {
      name: "It seems that somebody else signed in",
      hint:
        "What was stopped stays stopped until the person comes back with their document or their certificate.",
    },
    clear: {
      name: "It does not seem that anybody else signed in",
      hint: "What was stopped works again.",
    },
  },
  alarms: {
    title: "Look-up alarms",
    intro:
      "People at your office who have looked up more people than a desk serves.",
    times: "Alarms",
    last: "The last one",
    seen: "I have looked into it",
    someone: "No name in the census",
  },
};
