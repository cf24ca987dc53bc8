// E-mail addresses.

declare const brand: unique symbol;
/** An address that can be written to, kept as it was typed (RG-14) but for the case of its domain. */
export type Email = string & { readonly [brand]: "Email" };

export type EmailProblem = "empty" | "not-an-address" | "too-long";

export type EmailReading =
  | { readonly ok: true; readonly value: Email }
  | { readonly ok: false; readonly problem: EmailProblem };

/** RFC 5321 4.5.3.1, in octets; 254 because the path's angle brackets count. */
const most = { whole: 254, local: 64, label: 63 };

/** ASCII only: few carriers take others before the `@`. Quoted ones are refused, for nobody has one and injections look like one. */
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** A label of a domain, in any script (RFC 5890). */
const label = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** Reads an address; the part before the `@` stays as typed, for some servers mind its case. */
export function readEmail(typed: string): EmailReading {
  // Far too long is refused before any work; at most four octets of punycode stand for one unit.
  if (typed.length > 4 * most.whole) return refused("too-long");
  const text = typed.trim();
  if (text === "") return refused("empty");
  const at = text.lastIndexOf("@");
  const before = text.slice(0, at);
  const domain = text.slice(at + 1).normalize("NFC").toLowerCase();
  if (at < 1 || !local.test(before) || !isDomain(domain)) {
    return refused("not-an-address");
  }
  const octets = before.length + 1 + asciiOf(domain).length;
  if (before.length > most.local || octets > most.whole) {
    return refused("too-long");
  }
  return { ok: true, value: `${before}@${domain}` as Email };
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((one) => label.test(one))) {
    return false;
  }
  // A last label of digits is an IPv4 address, which has no mail of its own.
  if (/^\d+$/.test(labels.at(-1) ?? "")) return false;
  const ascii = asciiOf(domain);
  return ascii !== "" &&
    ascii.split(".").every((one) => one.length <= most.label);
}

/** The domain as it goes over the wire (IDNA); empty where it cannot. */
function asciiOf(domain: string): string {
  return URL.parse(`http://${domain}`)?.hostname ?? "";
}

/** The same address as it goes over the wire, for paper and for programs that know no other letters. */
export function wireForm(email: Email): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, at)}@${asciiOf(email.slice(at + 1))}`;
}

/** Whether two mean one mailbox. Keyboards write a capital where nobody meant one, and no carrier of today minds it. */
export function sameAddress(one: Email | null, other: Email | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

/** Enough to recognise one's own address, not enough to learn another's: `a***@example.org`. */
export function maskEmail(email: Email): string {
  const at = email.lastIndexOf("@");
  const shown = at > 1 ? email.charAt(0) : "";
  return `${shown}***${email.slice(at)}`;
}

function refused(problem: EmailProblem): EmailReading {
  return { ok: false, problem };
}
