// English: what reviewers read.

import type { Text } from "../text.ts";

export const review: Text["review"] = {
  link: "Check videos",
  list: {
    title: "Videos to check",
    intro:
      "The oldest first. When you open one, it is written in the person’s history.",
    none: "There are no videos to check.",
    number: "Number",
    sent: "Sent",
    due: "Answer by the end of",
    late: "Overdue",
    agreed: "One person has accepted it; another has to.",
    open: "Check it",
    more: "See the next ones",
  },
  one: {
    title: "Check a video",
    printed: "What public records say",
    raises: "Already registered by letter: if you accept it, the level rises.",
    registers:
      "Not registered: if you accept it, this person is registered at the advanced level.",
    front: "Document, front",
    back: "Document, back",
    video: "Video",
    gone:
      "The photos and the video are no longer there. Refuse it and ask for another.",
    check: "Check",
    checks: [
      "That the number, the name and the dates are those above, and that the document is valid.",
      "That it is the original document: not a copy, a screen or an altered one.",
      "That the whole face can be seen in the video and is the one in the document’s photo.",
      "That the person moves and nothing suggests a recording of somebody else.",
    ],
    question: "What do you decide?",
    accept: "I accept it: it is the person and the document is good",
    reasons: {
      "unreadable": "No: the document cannot be read",
      "not-original": "No: it is not the original document",
      "face-hidden": "No: the whole face cannot be seen",
      "another-person": "No: it does not look like the same person",
      "not-in-force": "No: the document is not valid or not the latest",
      "other-route": "No: it cannot be done by video; another way is needed",
    },
    told:
      "The person will read the reason and what they can do. They lose nothing they have.",
    go: "Save the decision",
    missing: "Choose what you decide.",
    again: "You have already accepted it: another person has to.",
    unseen:
      "Look at the photos and the video before you decide. This page shows you everything again.",
    own: "You cannot check your own video.",
  },
  answers: {
    "accepted": "Accepted: the person now has the advanced level.",
    "agreed": "Saved. Another person has to accept it.",
    "refused": "Refused. We have told the person.",
    "decided":
      "Somebody else had decided it before, or it is no longer needed.",
    "superseded":
      "While it waited, the person’s registration changed: the video has been closed.",
  },
};
