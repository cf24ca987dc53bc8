// Texts that an operator's file brings onto everybody's pages.

/** What nobody sees, or sees elsewhere than it stands; what is left of bytes that are no UTF-8; and what may begin markup. */
const unreadable =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD\u2800<>]|\p{M}{3}/u;

/** Whether people can read all of it. */
export function isReadable(text: string): boolean {
  return !unreadable.test(text.normalize("NFC"));
}
