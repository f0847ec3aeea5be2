/** As whom the words of a submission stand among the comments of a document: a number, nobody's name. */
export const sourceName = (reference: string): string => `Bidrag ${reference}`
