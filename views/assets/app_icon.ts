// The app's icon on a phone's screen: the ring of the mark, in colours that do not hang on the page's.

/** Of the ring. */
export const ring = "#f4b836";

const path =
  `<path fill="none" stroke="${ring}" stroke-width="3.4" stroke-linecap="round" d="M25 10a11 11 0 1 0-2 14M20.5 16a4.5 4.5 0 1 1 0-.1zm0-4.5V16H31"/>`;

/** Of the mark's own ground, all over. */
export const ground = "#0d3b48";

/** With round corners, for whoever shows it as it is. */
export const appIcon =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512"><rect width="32" height="32" rx="6" fill="${ground}"/><g transform="translate(3.2 3.2) scale(.8)">${path}</g></svg>\n`;

/**
 * For whoever cuts its own shape out of it: the ring lies within what nobody cuts (Web App Manifest, maskable icons). Where SVG is no
 * icon, as on iPhones, `touch_icon.txt` is the same as a PNG: `deno task icon` draws it.
 */
export const maskableIcon =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512"><rect width="32" height="32" fill="${ground}"/><g transform="translate(6.4 6.4) scale(.6)">${path}</g></svg>\n`;
