import type { CheckboxField } from 'payload'

/** Set when something that shows the file is published; until then no visitor can reach it. */
export const releasedField: CheckboxField = {
  name: 'released',
  type: 'checkbox',
  label: { sv: 'Visas på en publicerad sida', en: 'Shown on a published page' },
  defaultValue: false,
  index: true,
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, position: 'sidebar' },
}
