// Waiting for the next time, unless told to stop.

/** Resolves after so many milliseconds, or as soon as it is told to stop; at once where it has been told already. */
export function pause(
  milliseconds: number,
  until: AbortSignal,
): Promise<void> {
  return new Promise((done) => {
    if (until.aborted) return done();
    const timer = setTimeout(finish, milliseconds);
    until.addEventListener("abort", finish, { once: true });
    function finish() {
      clearTimeout(timer);
      until.removeEventListener("abort", finish);
      done();
    }
  });
}
