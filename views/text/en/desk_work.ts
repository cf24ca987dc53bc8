// English: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";

export const deskWork = {
  record: "Back to the person’s data",
  receipt: "Open the receipt to print it",
  code: {
    what:
      "The code is for creating a password or recovering it. It is in the receipt, which is printed and handed to her. Nothing has to be signed.",
    warning: "The former code stops working at this moment.",
    go: "Create the code",
    done: "She has another activation code",
    next:
      "Print the receipt and hand it to her: the code is in it. We have told her by SMS and by e-mail.",
  },
  email: {
    hint: "Type it as she says it. You will read it aloud to her afterwards.",
    next: "Continue",
    confirm: "Read the e-mail address aloud to her, letter by letter",
    told: (hours: number) =>
      `From the former address the change can be undone for ${hours} hours.`,
    go: "It is right: change the e-mail",
    other: "Type it again",
    done: "The e-mail address is changed",
    doneNext:
      "Print the receipt and hand it to her. We have told the new address and, if there was one, the former.",
  },
  phone: {
    lost: "Somebody else may have the former phone",
    lostHint:
      "Then we do not tell that phone, and the change cannot be undone from it.",
    /** On the paper that she signs. */
    lead:
      "I ask that this be the phone of my registration in Clave. The rest does not change.",
    missing: "Both copies have to be signed before it is changed.",
    go: "Change the phone",
    done: "The phone is changed",
    doneNext:
      "Print the receipt and hand it to her: her new activation code is in it. We have closed her sessions and told her by SMS and by e-mail.",
  },
  resume: {
    what:
      "She told us that somebody else had signed in as her, and since then this does not identify her:",
    care: "Do it if she alone has it now: her phone, her password.",
    go: "Turn it on again",
    done: "She can identify herself again",
    doneNext: "We have told her by SMS and by e-mail.",
  },
  renounce: {
    read: "Read this to her before you go on:",
    never:
      "She is not registered. Once she has left, she cannot register by letter either.",
    next: "Go on with it",
    confirm: "Do you confirm that she leaves?",
    sure:
      "The person is before me, I have read it to her and she wants to leave.",
    missing: "Tick the box if the person wants to leave.",
    go: "Remove her",
    done: "The person has left Clave",
    doneNext:
      "Print the receipt and hand it to her. If she had a phone and an e-mail address, we have told her there.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Another person, of this office or of another, has to agree. Until then nothing changes.",
    propose: "Propose it",
    proposed: "Another person still has to agree",
    proposedNext:
      "It is among the open cases of all offices. Tell her that afterwards she has to register a phone.",
    renunciation: {
      what:
        "She gets back the registration that she had, with its level. Her phone became free: before she can identify herself she has to register one.",
      sure: "The person is before me and asks for it.",
      missing: "Tick the box if the person asks for it.",
      go: "Undo her leaving",
      done: "Her leaving is undone",
      doneNext: "She can now register a phone, here if she likes.",
      agree: "I agree: undo her leaving",
    },
    revocation: {
      what:
        "She will be able to register again, as if for the first time. Do it only if the cause of her removal has changed.",
      sure: "I have checked that the cause has changed.",
      missing: "Tick the box if the cause has changed.",
      go: "Lift the removal",
      done: "The removal is lifted",
      doneNext: "She can register again now.",
      agree: "I agree: lift her removal",
    },
  },
  revoke: {
    what:
      "She will no longer be able to identify herself, her sessions are closed and her phone becomes free. She cannot register until a supervisor lifts the removal.",
    why: "Why?",
    reasons: {
      "fraud": { name: "Fraudulent or disloyal use" },
      "identity-changed": {
        name: "A substantial change of her identity data",
        hint: "For example, of name or of nationality, or an expulsion.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Choose the cause.",
    next: "Continue",
    confirm: "Do you confirm the removal?",
    told:
      "She will be told the cause, and how to object, by SMS and by e-mail.",
    sure: "I have checked the cause, and it is in writing.",
    sureMissing: "Tick the box if you have checked the cause.",
    go: "Remove her by decision of the administration",
    done: "The person has been removed",
    doneNext:
      "We have told her the cause, and how to object, at the phone and the e-mail address that she had.",
  },
  person: {
    cause: "Cause of the removal",
    waiting: "Waiting",
    waits: "A proposal that she comes back to Clave",
  },
  cases: {
    title: "Open cases",
    intro:
      "When you open a case, the person will see in her history that this office looked at her data.",
    none: "There are none.",
    kinds: {
      misuse: "A report that somebody else signed in",
      rehabilitation: "A proposal that somebody comes back to Clave",
      revocation: "Removal by decision of the administration",
      lookups: "Too many look-ups",
    } as Record<CaseKind, string>,
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
    method: "What she does not recognise",
    unknown: "She does not know",
    past: "What happened before",
    pastIntro: (days: number) =>
      `In the ${days} days before the report, without saying at which public body.`,
    nothing: "Nothing is on record.",
    verdict: "What do you decide?",
    missing: "Choose an answer.",
    decide: "Close the case",
    refuse: "I do not agree",
    accept: {
      name: "It seems that somebody else signed in",
      hint:
        "What was stopped stays stopped until she comes back with her document or her certificate.",
    },
    clear: {
      name: "It does not seem that anybody else signed in",
      hint: "What was stopped works again.",
    },
  },
  alarms: {
    title: "Look-up alarms",
    intro:
      "People of your office who have looked up more persons than a desk serves.",
    times: "Alarms",
    last: "The last one",
    seen: "I have looked into it",
    someone: "No name in the census",
  },
};
