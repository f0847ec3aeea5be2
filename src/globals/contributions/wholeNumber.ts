import type { Field } from 'payload'

import { field } from '@/fields/field'

type Label = readonly [sv: string, en: string]

/** How many of something: what holds while the field is empty, and what makes sense. */
type Bounds = Readonly<{ usual: number; min: number; max: number; help?: Label }>

/** A whole number that an administrator may set, and may leave to what is usual. */
export function wholeNumber(name: string, label: Label, bounds: Bounds): Field {
  const { help = ['', ''], max, min, usual } = bounds
  return {
    ...field.number(name, label, {
      help: [
        `${help[0]} Tomt fält: ${write(usual, 'sv')}.`.trim(),
        `${help[1]} Empty: ${write(usual, 'en')}.`.trim(),
      ],
      max,
      min,
    }),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      judgeWholeNumber(value, bounds) || sayBounds(bounds, req.i18n.language),
  } as Field // validate belongs to the single-valued half of the union
}

/** Says whether a number makes sense. Nothing at all does: then the usual number holds. */
export function judgeWholeNumber(
  value: unknown,
  { max, min }: Pick<Bounds, 'max' | 'min'>,
): boolean {
  if (value === null || value === undefined || value === '') return true
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max
}

function sayBounds({ max, min }: Bounds, language: string): string {
  return language === 'en'
    ? `Write a whole number from ${write(min, 'en')} to ${write(max, 'en')}, or leave the field empty.`
    : `Skriv ett heltal från ${write(min, 'sv')} till ${write(max, 'sv')}, eller lämna fältet tomt.`
}

const write = (number: number, language: 'sv' | 'en'): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(number)
