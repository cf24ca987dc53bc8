// A browser as far as a bench needs one: it keeps cookies, and follows where the flow tells it to.

import type { Answer, Connection, Sent } from "./connection.ts";

export interface Visitor {
  /** A page: anything but 200 throws. */
  page(path: string): Promise<Answer>;
  /** A step that leads on: the address in `Location`. Anything but 303 or 302 throws. */
  step(sent: Sent): Promise<string>;
  /** As it goes with every request now. */
  readonly cookie: string;
}

/** Comes with no cookies. `headers` go with every request. */
export function visitor(
  connection: Connection,
  headers: Readonly<Record<string, string>> = {},
): Visitor {
  const cookies = new Map<string, string>();

  const held = () => [...cookies].map((pair) => pair.join("=")).join("; ");

  async function send(sent: Sent): Promise<Answer> {
    const cookie = held();
    const answer = await connection.send({
      ...sent,
      headers: {
        ...headers,
        ...sent.headers,
        ...(cookie && { Cookie: cookie }),
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(";", 1)[0] ?? "";
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  return {
    get cookie() {
      return held();
    },
    async page(path) {
      const answer = await send({ method: "GET", path });
      if (answer.status !== 200) throw unexpected(path, answer);
      return answer;
    },
    async step(sent) {
      const answer = await send(sent);
      const to = answer.headers.get("location");
      const leads = answer.status === 303 || answer.status === 302;
      if (!leads || to === null) throw unexpected(sent.path, answer);
      return to;
    },
  };
}

export function unexpected(path: string, { status, body }: Answer): Error {
  const said = new TextDecoder().decode(body).slice(0, 300);
  return new Error(`${path.slice(0, 60)} answered ${status}: ${said}`);
}
