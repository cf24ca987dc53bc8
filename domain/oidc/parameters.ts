// Request parameters as RFC 6749 3.1 wants them: once each, empty as if absent, unknown ones ignored.

/** The value of a parameter; null where it is absent, empty or repeated. */
export function single(params: URLSearchParams, name: string): string | null {
  const values = params.getAll(name);
  return values.length === 1 && values[0] !== "" ? values[0]! : null;
}

/**
 * The first of `names` that was sent more than once. Two values let two readers of one request each see another
 * request, so there is no choosing between them.
 */
export function repeated(
  params: URLSearchParams,
  names: readonly string[],
): string | null {
  return names.find((name) => params.getAll(name).length > 1) ?? null;
}

/** The words of a space-separated list (RFC 6749 3.3). */
export function words(text: string | null): readonly string[] {
  return (text ?? "").split(" ").filter((word) => word !== "");
}
