import { field } from '@/fields/field'

/** Answers that the editors have written beforehand. */
export const answersTab = {
  label: { sv: 'Svarsmallar', en: 'Templates' },
  description: {
    sv: 'Texter att börja från när ett bidrag avböjs, utöver en inbyggd för varje skäl.',
    en: 'Texts to begin from when a contribution is declined, beside a built-in one for each reason.',
  },
  fields: [
    field.list(
      'templates',
      ['Egna mallar', 'Own templates'],
      ['Mall', 'Template'],
      [
        field.text('label', ['Namn', 'Name'], {
          help: [
            'Så heter mallen för dig och dina kolleger.',
            'What the template is called for you and your colleagues.',
          ],
          maxLength: 80,
        }),
        field.textarea('text', ['Text till avsändaren', 'Text to the sender'], {
          help: [
            'Börja med ett tack, säg varför, och vad avsändaren kan göra i stället. Moderatorn kan alltid ändra texten. Skriv den på båda språken.',
            'Begin with thanks, say why, and what the sender can do instead. The moderator can always change the text. Write it in both languages.',
          ],
          localized: true,
          maxLength: 2000,
        }),
      ],
    ),
  ],
}
