import type { Fault } from './judgeChain'
import { words } from './words'

/** Says what does not add up in the record, and where, in words. */
export function explainFault(
  { collection, documentId, number, reason }: Fault,
  language: string,
  place = `${collection}/${documentId}`,
): string {
  const told: Readonly<Record<string, string>> = language === 'sv' ? words.sv : words.en
  return (told[`fault_${reason}`] ?? reason)
    .replace('{{place}}', place)
    .replace('{{number}}', String(number))
}
