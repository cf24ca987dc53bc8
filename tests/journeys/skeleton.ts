// A page without its words. Two pages of one skeleton break the same rules of structure and of colour.

/**
 * Its tags, attributes and texts in order, where words are numbered: the same words the same number. So it tells an empty
 * label from a full one, and two that are alike from two that are not, which is all that rules ask of words. What it leaves
 * out must be asked of every page: the language it says it is in, and how much room its words take.
 */
export function skeletonOf(html: string): string {
  const numbers = new Map<string, number>();
  const numbered = (text: string) => {
    const words = text.replace(/\s+/g, " ").trim().toLowerCase();
    // Signs and single letters stand as they are: axe takes some of them for pictures.
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words)) return words;
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return `w${number}`;
  };
  const language = /<html [^>]*?lang="([^"]*)"/.exec(html)?.[1];
  return (html.match(tagOrText) ?? []).map((part) => {
    if (!part.startsWith("<")) return numbered(part);
    const [name = ""] = /^<[^\s>]+/.exec(part) ?? [];
    const attributes = [...part.matchAll(attribute)].map(
      ([, key = "", value = ""]) => [key, value] as const,
    );
    const own = attributes.some(([key, value]) =>
      key === "hreflang" && value === language
    );
    const kept = attributes.map(([key, value]) => {
      if (name === "<html" && key === "lang") return "";
      // Every language marks another of the links to all languages: its own.
      if (own && key === "aria-current") return "";
      if (isWords(key)) return ` ${key}="${numbered(value)}"`;
      if (isAddress(key)) return ` ${key}="${addressOf(value)}"`;
      return ` ${key}="${value}"`;
    });
    return `${name}${kept.join("")}>`;
  }).join("");
}

const tagOrText = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
const attribute = /\s([^\s=<>]+)(?:="([^"]*)")?/g;

const worded = [
  "aria-label",
  "alt",
  "title",
  "placeholder",
  "value",
  "datetime",
];

function isWords(key: string): boolean {
  return worded.includes(key) || key.startsWith("data-");
}

function isAddress(key: string): boolean {
  return ["href", "action", "src", "hx-post"].includes(key);
}

/** Within the page an address is structure; elsewhere only that there is one. */
function addressOf(value: string): string {
  return value === "" || value.startsWith("#") ? value : "/";
}
