// The two authorities of development, and where they lie.

export const authorityNames = ["dnie", "software"] as const;
export type AuthorityName = typeof authorityNames[number];

export const certificateFolder = "./data/certificates";
