// A page of ours cut into the parts that a link leads to, with what each says. Reads what our own views write, and no other HTML.

export interface Part {
  /** `#sms`; empty for the page itself. */
  readonly anchor: string;
  /** Its heading. */
  readonly title: string;
  readonly text: string;
}

/** Lists of links say what other pages are called; scripts, pictures, what is hidden and the search box itself say nothing. */
const unread =
  /<form role="search"[\s\S]*?<\/form>|<(nav|script|style|svg|select|noscript)\b[^>]*>[\s\S]*?<\/\1>|<(ul|p|ol)\b[^>]*class="links[^>]*>[\s\S]*?<\/\2>|<(\w+)\b[^>]*\shidden(=""|\s|>)[\s\S]*?<\/\3>/g;

/** What ends a sentence for the eye: blocks, and the name of a link that goes on to say what it is for. */
const block =
  /<\/?(p|li|ul|ol|h\d|dt|dd|dl|div|section|legend|label|td|th|tr|caption|summary|button|a class="button[^>]*|br)\b[^>]*>|<\/b>(?=<span>)/g;

/** Headings, and terms that are explained. */
const heading = /<(h[1-6]|dt)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The page first. A part begins at a heading with an id, and goes on until one of its own rank or above; what follows one
 * without an id belongs to the page.
 */
export function cut(html: string): readonly Part[] {
  const read = html.replace(/<title>[\s\S]*?<\/title>/, "")
    .replace(unread, " ");
  const page = { anchor: "", title: "", text: "" };
  const parts = [page];
  let current = { part: page, rank: 1 };
  let from = 0;
  for (const found of read.matchAll(heading)) {
    const [whole, name = "", attributes = "", inner = ""] = found;
    current.part.text += read.slice(from, found.index);
    from = found.index + whole.length;
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    const rank = name === "dt" ? 7 : Number(name[1]);
    if (rank === 1) page.title ||= plain(inner);
    else if (id) {
      const part = { anchor: `#${id}`, title: plain(inner), text: "" };
      parts.push(part);
      current = { part, rank };
    } else {
      if (rank <= current.rank) current = { part: page, rank: 1 };
      current.part.text += whole;
    }
  }
  current.part.text += read.slice(from);
  return parts.map((part) => ({ ...part, text: plain(part.text) }));
}

/** What a reader sees, in one line; blocks are held apart by a point where they have none. */
function plain(html: string): string {
  return html.replace(block, "\n").replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => characters[name] ?? "")
    .split("\n").map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => /[.:;,!?…]$/.test(line) ? line : `${line}.`)
    .join(" ").replace(/^([^.]*)\.$/, "$1");
}

const characters: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};
