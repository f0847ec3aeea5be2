/** What a character is to the tokeniser; marks and joiners belong to the word they stand in. */
export type CharacterKind = 'letter' | 'digit' | 'inside' | 'other'

/** The kind of the character at a position, of a surrogate pair both halves. */
export function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at)
  if (code < common.length) return common[code] ?? 'other'
  if (Number.isNaN(code)) return 'other' // past the end
  if (code >= 0xdc00 && code <= 0xdfff) return kindOf(text.codePointAt(at - 1) ?? code)
  return kindOf(text.codePointAt(at) ?? code)
}

/** Known characters, so that the regular expressions are asked once a character and not once a letter. */
const common: readonly CharacterKind[] = Array.from({ length: 0x250 }, (_, code) => kindOf(code))

function kindOf(code: number): CharacterKind {
  const character = String.fromCodePoint(code)
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  return /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character) ? 'inside' : 'other'
}
