// The two authorities of development, and where they lie.

export const authorityNames = ["dnie", "software"] as const;
export type AuthorityName = typeof authorityNames[number];

/** Of the server that asks for certificates. */
export function serverFiles(folder: string): { cert: string; key: string } {
  return { cert: `${folder}/server.pem`, key: `${folder}/server.key` };
}

export const certificateFolder = "./data/certificates";
