import type { Field, FieldAccess } from 'payload'

import { label } from '../translations/label'

/** Each person chooses for themselves; whoever lets somebody in chooses what they begin with. */
const self: FieldAccess = ({ id, req }) =>
  Boolean(req.user) && id !== undefined && String(req.user?.id) === String(id)

/** How each person wants to be told. */
export const choiceFields: Field[] = [
  {
    name: 'workflowMail',
    type: 'select',
    label: label('notify_choice'),
    access: { update: self },
    admin: { description: label('notify_choice_help') },
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
    access: { update: self },
    options: [
      { value: 'sv', label: 'Svenska' },
      { value: 'en', label: 'English' },
    ],
    defaultValue: 'sv',
  },
]
