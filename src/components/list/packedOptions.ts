/** How an answer is written in an address, its label, how many rows it would leave, and 1 when it is chosen. */
export type Option = readonly [word: string, label: string, count: string, isChosen: 0 | 1]

/**
 * Writes the answers to a question as one text, a line each. Some hundred of them are on a page: as
 * values of their own, each is written, escaped and read three times on its way to the browser.
 */
export const packOptions = (options: readonly Option[]): string =>
  options.map((option) => option.map(toField).join('\t')).join('\n')

/** Reads what `packOptions` has written. */
export const unpackOptions = (packed: string): Option[] =>
  packed.split('\n').flatMap((line): Option[] => {
    const [word, label = '', count = '', isChosen] = line.split('\t')
    return word ? [[word, label, count, isChosen === '1' ? 1 : 0]] : []
  })

/** A name may hold anything; what parts the fields is a blank in it. */
const toField = (value: string | number): string => `${value}`.replace(/[\t\n\r]+/g, ' ')
