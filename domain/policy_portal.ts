// How much the portal's pages that look something up show and read, and how long a change may stay unseen on any of them (law 6).

const minute = 60;
const day = 24 * 60 * minute;

export const portalPolicy = {
  portal: {
    /** How long browsers and caches keep a page that is the same for everybody: who goes back and forth waits for none twice. A setting. */
    freshSeconds: 5 * minute,
  },
  search: {
    /** Characters and words of a question that are read. A setting, as is all that follows. */
    longest: 100,
    words: 10,
    /** How many places one page shows. */
    hits: 12,
    /** With fewer than these that have all that was asked, others that have a part of it are shown as well. */
    few: 3,
    /** How long the pages of the portal are taken to say what they said. */
    freshSeconds: 10 * minute,
    /** How long what nobody may ask any more stays: as long as versions live side by side. */
    keptSeconds: day,
    /** From so many letters on, another word that is nearly the same is looked for. */
    mistypedLetters: 4,
    /** Questions of one network that one node answers in a minute without counting them where others see it: what people ask. */
    uncounted: 20,
    /** How many networks a node remembers for that. */
    networks: 10_000,
  },
  services: {
    /** How long a change in the catalogue may stay unseen. */
    freshSeconds: 30,
    /** What one page of "where can I use it" holds: as much as its budget of 250 nodes lets through. */
    perPage: 18,
    /** With more bodies than this they are found by their words, and no list of them is shown. */
    bodiesListed: 12,
    /** The largest services file that is read: ten thousand procedures. */
    fileBytes: 32 * 2 ** 20,
  },
  offices: {
    /** How many one page of the finder shows: they and the list of provinces share demands D.4's nodes. A setting. */
    perPage: 6,
    /** How long a change in the list may stay unseen, beside what browsers keep. */
    freshSeconds: 5 * minute,
    /**
     * How many one import takes out without being told to, and in percent of those that there are: whichever is more. A file
     * that was cut at the end of a line looks like a whole one. Samples give way to a first real list unasked, as does what
     * fits one screen and is named on it.
     */
    takenOut: { most: 20, percent: 5 },
    /** How many are named of those that would go. */
    named: 30,
    /** Spain has some 4,000: a file of more rows is none of ours. */
    most: 20_000,
  },
};
