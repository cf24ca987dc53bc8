// E-mail over SMTP: `smtps:` is TLS from the first byte, `smtp:` must become TLS before anything is said.

import { createTransport } from "nodemailer";
import { languageTag } from "../../domain/language.ts";
import type { Carried, Carrier } from "./carrier.ts";

export interface MailServer {
  /** `smtps://user:password@host:465` or `smtp://user:password@host:587`. */
  readonly url: string;
  /** The sender's address. */
  readonly from: string;
  readonly timeoutSeconds: number;
}

const loopback = ["localhost", "127.0.0.1", "[::1]"];

export function mailCarrier(server: MailServer): Carrier & Disposable {
  const url = new URL(server.url);
  const milliseconds = server.timeoutSeconds * 1000;
  const domain = server.from.slice(server.from.lastIndexOf("@") + 1);
  const transport = createTransport({
    // Said in the greeting, in place of this machine's own name.
    name: domain,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (url.protocol === "smtps:" ? 465 : 587),
    secure: url.protocol === "smtps:",
    // Else whoever sits on the line strips STARTTLS off and reads.
    requireTLS: !loopback.includes(url.hostname),
    ...(url.username && {
      auth: {
        user: decodeURIComponent(url.username),
        pass: decodeURIComponent(url.password),
      },
    }),
    pool: true,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    channel: "email",
    async carry(message, { subject, text }): Promise<Carried> {
      try {
        await transport.sendMail({
          from: { name: "Clave", address: server.from },
          to: { name: "", address: message.to },
          subject,
          text,
          messageId: `<${message.id}@${domain}>`,
          date: message.at,
          headers: {
            "Auto-Submitted": "auto-generated",
            "Content-Language": languageTag[message.language],
          },
        });
        return "sent";
      } catch (error) {
        if (refusesTheMessage(error)) return "refused";
        throw error;
      }
    },
    [Symbol.dispose]: () => transport.close(),
  };
}

/** A permanent answer (RFC 5321 4.2.1) to this recipient or this text; one to our greeting or password may pass. */
function refusesTheMessage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : "";
  const status = "responseCode" in error ? Number(error.responseCode) : 0;
  return (code === "EENVELOPE" || code === "EMESSAGE") && status >= 500;
}
