const plain: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', æ: 'a', ø: 'o' }

/** Writes a word without å, ä and ö, as somebody without the keys does. */
export const fold = (word: string): string =>
  isPlain(word) ? word : stripAccents(word).replace(/[åäöæø]/g, (letter) => plain[letter] ?? letter)

/**
 * Takes off the accents that Swedish does not count as letters: idé, Müller; å, ä and ö stay. Whole texts
 * pass here, so only what may have an accent is looked at.
 */
export const stripAccents = (word: string): string => word.replace(/[^\0-\x7fåäö]/gu, withoutAccent)

/** Says whether a word has å, ä or ö: whoever typed it has the keys, and means it. */
export const hasSwedishLetters = (word: string): boolean => /[åäö]/.test(word)

const isPlain = (word: string) => !/[^\0-\x7f]/.test(word)

const withoutAccent = (letter: string) =>
  /[åäöæø]/.test(letter)
    ? letter
    : letter
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
