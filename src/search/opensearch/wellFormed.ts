/** Half a character, which an address or a cut may leave, is none to a node: it is shown as one that is missing. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
