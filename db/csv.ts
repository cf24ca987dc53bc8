// CSV as a stream of lines. A row is a line: a stray quote can spoil its own row, never swallow the good ones behind it.

/** A longer line holds no row of ours; what is beyond is dropped, so that no file can fill the memory. */
const mostCharacters = 8192;

/** The lines of a UTF-8 stream without their ends, byte order mark or not, as many at a time as arrive together. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string[]> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = text.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop()!.slice(0, mostCharacters);
    yield lines.map(withoutReturn);
  }
  if (rest !== "") yield [withoutReturn(rest)];
}

/** The fields of one line (RFC 4180); null where its quotes are not closed or stand amid a field. */
export function fieldsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",");
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    field.lastIndex = at;
    const found = field.exec(line);
    if (!found) return null;
    const [whole, quoted, plain = ""] = found;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    // Past the comma, or past the end.
    at += whole.length + 1;
  }
  return fields;
}

const field = /(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/y;

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
