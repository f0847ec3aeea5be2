import type { Contribution } from './contribution'
import type { MunicipalityName } from './matchMunicipality'
import type { Typed } from './readForm'

/** Who sent a contribution, as a form asks for it again. */
export type TypedSender = Readonly<{
  name: string | null
  role: string | null
  creditName: string | null
  credit: boolean
}>

/** Shows a contribution as it would stand in the form that it came from: to be corrected there. */
export function toTyped(
  contribution: Contribution,
  sender: TypedSender,
  municipalities: readonly MunicipalityName[],
): Typed {
  const answers = Object.entries(contribution).map(([name, value]) => [
    name,
    name === 'municipality' ? [nameOf(value, municipalities)] : textsOf(name, value),
  ])
  return {
    ...Object.fromEntries(answers),
    'sender.credit': sender.credit ? ['on'] : [],
    'sender.creditName': [sender.creditName ?? ''],
    'sender.name': [sender.name ?? ''],
    'sender.role': [sender.role ?? ''],
  }
}

/** Answers of one line each stand in one field. */
const inLines: readonly string[] = ['links', 'methods']

function textsOf(name: string, value: unknown): string[] {
  const texts = [value].flat().map(String)
  return inLines.includes(name) ? [texts.join('\n')] : texts
}

const nameOf = (code: unknown, municipalities: readonly MunicipalityName[]): string =>
  municipalities.find((one) => one.code === code)?.name ?? ''
