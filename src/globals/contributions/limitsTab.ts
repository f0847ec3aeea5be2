import { defaultSettings } from '@/domain/submission/settings'
import { field } from '@/fields/field'

import { wholeNumber } from './wholeNumber'

const { limits } = defaultSettings

/** How many come in, and what is put aside as probably spam. */
export const limitsTab = {
  label: { sv: 'Gränser och skräp', en: 'Limits and spam' },
  description: {
    sv: 'De vanliga värdena räcker för det mesta. Ändra dem om riktiga avsändare stoppas, eller om mycket skräp kommer in.',
    en: 'The usual values mostly do. Change them if real senders are stopped, or if much spam comes in.',
  },
  fields: [
    field.group(
      'limits',
      ['Högst så många bidrag', 'At most so many contributions'],
      [
        field.row(
          wholeNumber('perAddressHour', ['Från en adress på en timme', 'From an address an hour'], {
            help: ['En arbetsplats kan dela en adress.', 'A place of work may share one address.'],
            max: 1000,
            min: 1,
            usual: limits.perAddressHour,
          }),
          wholeNumber(
            'perBlockDay',
            ['Från ett nätblock på ett dygn', 'From a network block a day'],
            {
              help: ['Adresser som hör ihop.', 'Addresses that belong together.'],
              max: 10_000,
              min: 1,
              usual: limits.perBlockDay,
            },
          ),
        ),
        field.row(
          wholeNumber(
            'perEmailDay',
            ['Från en e-postadress på ett dygn', 'From an e-mail address a day'],
            {
              max: 100,
              min: 1,
              usual: limits.perEmailDay,
            },
          ),
          wholeNumber('inAllDay', ['Sammanlagt på ett dygn', 'In all a day'], {
            help: [
              'När gränsen är nådd ombeds alla komma tillbaka i morgon.',
              'When it is reached everybody is asked to come back tomorrow.',
            ],
            max: 100_000,
            min: 1,
            usual: limits.inAllDay,
          }),
        ),
      ],
    ),
    field.row(
      wholeNumber(
        'spamScore',
        ['Troligen skräp från så många poäng', 'Probably spam from so many points'],
        {
          help: [
            'Poängen förklaras på varje ärende. Lägre värde: mer hamnar under Troligen skräp.',
            'The points are explained on each case. Lower: more goes to Probably spam.',
          ],
          max: 50,
          min: 1,
          usual: defaultSettings.spamScore,
        },
      ),
      wholeNumber('minSeconds', ['Snabbaste ifyllnad, sekunder', 'Fastest form, in seconds'], {
        help: ['Snabbare än så ger skräppoäng.', 'Faster than that gives spam points.'],
        max: 120,
        min: 1,
        usual: defaultSettings.minSeconds,
      }),
    ),
    field.row(
      wholeNumber(
        'formHours',
        ['Timmar ett formulär får stå öppet', 'Hours a form may stay open'],
        {
          help: [
            'Den som är senare får ett nytt formulär med allt kvar.',
            'Whoever is later gets a new form with everything still in it.',
          ],
          max: 168,
          min: 1,
          usual: defaultSettings.formHours,
        },
      ),
      wholeNumber('proofCost', ['Arbetsprovets tyngd', 'Weight of the proof of work'], {
        help: [
          'Ungefär så många försök gör avsändarens webbläsare. Tyngre stoppar fler robotar, men tar längre tid på en gammal telefon.',
          'About how many tries the sender’s browser makes. Heavier stops more robots, but takes longer on an old phone.',
        ],
        max: 1_000_000,
        min: 1000,
        usual: defaultSettings.proofCost,
      }),
    ),
  ],
}
