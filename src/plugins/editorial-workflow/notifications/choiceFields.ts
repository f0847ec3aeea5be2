import type { Field } from 'payload'

import { label } from '../translations/label'

/** How each person wants to be told. */
export const choiceFields: Field[] = [
  {
    name: 'workflowMail',
    type: 'select',
    label: label('notify_choice'),
    options: ['at_once', 'daily', 'off'].map((value) => ({
      value,
      label: label(`notify_choice_${value}`),
    })),
    defaultValue: 'at_once',
  },
  {
    name: 'mailLanguage',
    type: 'select',
    label: label('notify_language'),
    options: [
      { value: 'sv', label: 'Svenska' },
      { value: 'en', label: 'English' },
    ],
    defaultValue: 'sv',
  },
]
