import type { SelectField } from 'payload'

/** Whether the English still follows the Swedish. Kept by {@link stampTranslation}, never written by hand. */
export const translationStatusField: SelectField = {
  name: 'translationStatus',
  type: 'select',
  label: { sv: 'Översättningsläge', en: 'Translation status' },
  options: [
    { value: 'saknas', label: { sv: 'Finns bara på svenska', en: 'Exists in Swedish only' } },
    {
      value: 'aktuell',
      label: { sv: 'Engelskan följer svenskan', en: 'The English follows the Swedish' },
    },
    {
      value: 'inaktuell',
      label: {
        sv: 'Svenskan är ändrad efter engelskan',
        en: 'The Swedish changed after the English',
      },
    },
  ],
  defaultValue: 'saknas',
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
}
