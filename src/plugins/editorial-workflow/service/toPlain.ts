/**
 * Takes out of a text what nobody sees: signs that steer a terminal, end a text early or turn its
 * direction around, so that a name reads as another. Line breaks and tabs stay.
 */
export function toPlain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
