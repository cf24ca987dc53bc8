// A list of sentences.

export function Points({ points }: { readonly points: readonly string[] }) {
  return <ul>{points.map((point) => <li>{point}</li>)}</ul>;
}
