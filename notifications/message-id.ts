/** The same notice has the same Message-ID however often it is sent, so that mail software can drop a repetition. */
export const messageIdFor = (entryId: string, domain: string): string => `<${entryId}@${domain}>`
