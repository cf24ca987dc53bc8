// English: until when a page waits, and what becomes of what was typed.

import type { Text } from "../text.ts";

export const time: Text["time"] = {
  waits: (until) => `You have time ${until} (mainland Spain time).`,
  more: "I need more time",
  left: (times) =>
    times === 1
      ? "You can ask for more time once more."
      : `You can ask for more time ${times} more times.`,
  last:
    "You cannot ask for more time now. If it runs out, what you have typed is not lost.",
  fixed:
    "For your security, you cannot ask for more time. Afterwards you can go on without losing what you have typed.",
  over: (until) =>
    `The page before this one waited ${until} (mainland Spain time). For your security, this step has to be repeated. What you typed is not lost, except passwords and codes.`,
  waited: (until) => `This page waited ${until} (mainland Spain time).`,
  session: (until) =>
    `If you do not use it, your session closes by itself. For now it is open ${until} (mainland Spain time).`,
  toCorrect:
    "What you typed is still here. Something has to be corrected: check it before you go on.",
};
