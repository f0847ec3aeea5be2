import type { Field, GlobalConfig } from 'payload'

import { admins, nobody, staff } from '@/access/who'
import { defaultSettings, type RetentionKind } from '@/domain/submission/settings'
import { labelOf } from '@/domain/vocabulary/term'
import { field } from '@/fields/field'

const retentionLabels = {
  spam: ['Skräp', 'Spam'],
  declined: ['Avböjda', 'Declined'],
  withdrawn: ['Återtagna', 'Withdrawn'],
  accepted: ['Godtagna, efter senaste kontakt', 'Accepted, after the last contact'],
} as const satisfies Record<RetentionKind, readonly [string, string]>

const retentionWays = [
  { code: 'delete', sv: 'Radera allt', en: 'Delete everything' },
  { code: 'anonymise', sv: 'Ta bort personuppgifter', en: 'Remove personal data' },
  { code: 'keep', sv: 'Behåll', en: 'Keep' },
] as const

/**
 * What the people who run the bank decide about contributions: whether the door is open, how many
 * come in, what senders are told, and how long personal data is kept. An empty field means what
 * `domain/submission/settings` says.
 */
export const ContributionSettings: GlobalConfig = {
  slug: 'contribution-settings',
  label: { sv: 'Inställningar för bidrag', en: 'Contribution settings' },
  access: { read: staff, update: admins, readVersions: nobody },
  admin: { group: { sv: 'Bidrag', en: 'Contributions' } },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { sv: 'Dörren', en: 'The door' },
          fields: [
            field.checkbox('isOpen', ['Ta emot bidrag', 'Take contributions'], {
              defaultValue: true,
              help: [
                'Avmarkera för att stänga tillfälligt. Den som redan har ett ärende kan fortsätta.',
                'Untick to close for now. Whoever has a case already can go on.',
              ],
            }),
            field.textarea(
              'closedMessage',
              ['Meddelande när det är stängt', 'Message while closed'],
              {
                help: [
                  'Säg när det öppnar igen. Tomt fält: en inbyggd text.',
                  'Say when it opens again. Empty: a built-in text.',
                ],
                localized: true,
              },
            ),
            field.row(
              whole(
                'answerDays',
                ['Arbetsdagar till svar', 'Working days until an answer'],
                defaultSettings.answerDays,
              ),
              whole(
                'confirmHours',
                ['Timmar att bekräfta', 'Hours to confirm'],
                defaultSettings.confirmHours,
              ),
              whole(
                'formHours',
                ['Timmar ett formulär får stå öppet', 'Hours a form may stay open'],
                defaultSettings.formHours,
              ),
            ),
            field.checkbox(
              'digest',
              ['Daglig sammanfattning till redaktionen', 'Daily digest to the editors'],
              {
                defaultValue: true,
              },
            ),
          ],
        },
        {
          label: { sv: 'Gränser', en: 'Limits' },
          fields: [
            field.group(
              'limits',
              ['Högst så många bidrag', 'At most so many contributions'],
              [
                field.row(
                  whole(
                    'perAddressHour',
                    ['Per adress och timme', 'An address and hour'],
                    defaultSettings.limits.perAddressHour,
                  ),
                  whole(
                    'perBlockDay',
                    ['Per nätblock och dygn', 'A network block and day'],
                    defaultSettings.limits.perBlockDay,
                  ),
                ),
                field.row(
                  whole(
                    'perEmailDay',
                    ['Per e-postadress och dygn', 'An e-mail address and day'],
                    defaultSettings.limits.perEmailDay,
                  ),
                  whole(
                    'inAllDay',
                    ['Sammanlagt per dygn', 'In all a day'],
                    defaultSettings.limits.inAllDay,
                  ),
                ),
              ],
            ),
            field.row(
              whole(
                'spamScore',
                ['Skräp från poäng', 'Spam from score'],
                defaultSettings.spamScore,
              ),
              whole(
                'minSeconds',
                ['Snabbaste ifyllnad, sekunder', 'Fastest form, seconds'],
                defaultSettings.minSeconds,
              ),
              whole(
                'proofCost',
                ['Arbetsprovets tyngd', 'Weight of the proof of work'],
                defaultSettings.proofCost,
              ),
            ),
          ],
        },
        {
          label: { sv: 'Personuppgifter', en: 'Personal data' },
          fields: [
            field.text('controller', ['Personuppgiftsansvarig', 'Controller'], {
              help: [
                'Organisationens namn, som avsändaren läser det. Tomt fält: bankens ansvariga.',
                'The name of the organisation, as the sender reads it. Empty: those who run the bank.',
              ],
              localized: true,
            }),
            field.textarea('legalBasis', ['Rättslig grund', 'Legal basis'], {
              help: [
                'Till exempel berättigat intresse eller allmänt intresse, i en mening.',
                'For example legitimate interest or public interest, in one sentence.',
              ],
              localized: true,
            }),
            field.textarea('rights', ['Den registrerades rättigheter', 'Rights of the person'], {
              localized: true,
              maxLength: 1500,
            }),
            field.group(
              'retention',
              ['Gallring', 'Retention'],
              (['spam', 'declined', 'withdrawn', 'accepted'] as const).map(retention),
            ),
          ],
        },
        {
          label: { sv: 'Svar', en: 'Answers' },
          fields: [
            field.list(
              'templates',
              ['Svarsmallar när ett bidrag avböjs', 'Templates for declining'],
              ['Mall', 'Template'],
              [
                field.text('label', ['Namn', 'Name'], { maxLength: 80 }),
                field.textarea('text', ['Text till avsändaren', 'Text to the sender'], {
                  localized: true,
                  maxLength: 2000,
                }),
              ],
              {
                help: [
                  'Utöver de inbyggda mallarna. Moderatorn kan alltid ändra texten.',
                  'Beside the built-in ones. The moderator can always change the text.',
                ],
              },
            ),
          ],
        },
      ],
    },
  ],
}

function whole(name: string, label: readonly [string, string], usual: number): Field {
  return field.number(name, label, {
    help: [`Tomt fält: ${usual}.`, `Empty: ${usual}.`],
    min: 0,
  })
}

function retention(kind: RetentionKind): Field {
  const { days, way } = defaultSettings.retention[kind]
  return field.group(kind, retentionLabels[kind], [
    field.row(
      field.choice('way', ['Vad händer', 'What happens'], retentionWays, {
        help: [`Tomt fält: ${wordOf(way, 'sv')}.`, `Empty: ${wordOf(way, 'en')}.`],
      }),
      whole('days', ['Efter så många dagar', 'After so many days'], days),
    ),
  ])
}

function wordOf(way: string, language: 'sv' | 'en'): string {
  return labelOf(retentionWays, way, language).toLowerCase()
}
