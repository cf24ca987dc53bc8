// The mark: an arroba whose tail runs out of the ring and becomes the shaft of a key.

/** In a box of 61 by 32, drawn as a line of 3.4. */
export const key =
  "M28 10.2A13.5 13.5 0 1 0 24.6 26M21.6 16a5.6 5.6 0 1 1-11.2 0 5.6 5.6 0 0 1 11.2 0zm0-5.6V16H59v7m-8-7v5";

/** Decorative: the product's name always stands beside it. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox="0 0 61 32"
      width="61"
      height="32"
      fill="none"
      stroke="currentColor"
      stroke-width="3.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={key} />
    </svg>
  );
}

/** The ring alone, for the browser's tab. In the page itself, so that nobody waits for a second file. */
export const icon =
  "data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22 fill=%22none%22 stroke=%22%23f4b836%22 stroke-width=%223.4%22 stroke-linecap=%22round%22%3E%3Cpath fill=%22%230d3b48%22 stroke=%22none%22 d=%22M0 0h32v32H0z%22/%3E%3Cpath d=%22M25 10a11 11 0 1 0-2 14M20.5 16a4.5 4.5 0 1 1 0-.1zm0-4.5V16H31%22/%3E%3C/svg%3E";
