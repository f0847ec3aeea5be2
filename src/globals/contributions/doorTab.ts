import { defaultSettings } from '@/domain/submission/settings'
import { field } from '@/fields/field'

import { wholeNumber } from './wholeNumber'

/** Whether contributions are taken, and what senders are promised. */
export const doorTab = {
  label: { sv: 'Ta emot', en: 'Taking in' },
  description: {
    sv: 'Om formuläret är öppet, och vad avsändaren lovas.',
    en: 'Whether the form is open, and what senders are promised.',
  },
  fields: [
    field.checkbox('isOpen', ['Ta emot bidrag', 'Take contributions'], {
      defaultValue: true,
      help: [
        'Avmarkera för att stänga tillfälligt. Den som redan har ett ärende kan fortsätta med det.',
        'Untick to close for now. Whoever has a case already can go on with it.',
      ],
    }),
    field.textarea('closedMessage', ['Meddelande när det är stängt', 'Message while closed'], {
      condition: (data) => data?.isOpen === false,
      help: [
        'Säg gärna när det öppnar igen, till exempel: Vi tar emot bidrag igen den 8 januari. Tomt fält: en inbyggd text.',
        'Say when it opens again, for example: We take contributions again on 8 January. Empty: a built-in text.',
      ],
      localized: true,
    }),
    field.row(
      wholeNumber('answerDays', ['Arbetsdagar till svar', 'Working days until an answer'], {
        help: [
          'Så lovas avsändaren. Det som väntat längre märks ut i kön.',
          'What senders are promised. What has waited longer is marked in the queue.',
        ],
        max: 60,
        min: 1,
        usual: defaultSettings.answerDays,
      }),
      wholeNumber('confirmHours', ['Timmar att bekräfta', 'Hours to confirm'], {
        help: [
          'Så länge gäller länken i bekräftelsebrevet. Sedan glöms bidraget.',
          'So long the link in the letter holds. After that the contribution is forgotten.',
        ],
        max: 168,
        min: 1,
        usual: defaultSettings.confirmHours,
      }),
    ),
    field.checkbox('digest', ['Daglig sammanfattning', 'Daily digest'], {
      defaultValue: true,
      help: [
        'Ett brev klockan sju till var och en i redaktionen som har mejl på, när något är nytt eller försenat.',
        'One letter at seven to each of the editors who has letters on, when something is new or late.',
      ],
    }),
  ],
}
