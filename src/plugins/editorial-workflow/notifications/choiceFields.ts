import type { Field, FieldAccess } from 'payload'

import { label } from '../translations/label'

/**
 * Each person chooses for themselves; whoever lets somebody in chooses what they begin with. A write
 * always comes with an id. The form asks with the document alone, and a general question with neither.
 */
const self: FieldAccess = ({ doc, id, req }) => {
  const whose = id ?? doc?.id
  return Boolean(req.user) && (whose === undefined || String(whose) === String(req.user?.id))
}

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
