import type { GlobalConfig } from 'payload'

import { anyone, staff } from '@/access/who'
import { tellReadersOfTexts } from '@/commands/tellReadersOfTexts'
import { field } from '@/fields/field'

/** What stands on every page, or on the start page alone, and is not an item. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: { sv: 'Webbplatsens texter', en: 'Site texts' },
  access: { read: anyone, update: staff },
  admin: { group: { sv: 'System', en: 'System' } },
  hooks: { afterChange: [tellReadersOfTexts] },
  fields: [
    field.text('heading', ['Rubrik på startsidan', 'Heading of the start page'], {
      help: ['Lämna tomt för den inbyggda texten.', 'Leave empty for the built-in text.'],
      localized: true,
      maxLength: 90,
    }),
    field.textarea('lede', ['Ingress på startsidan', 'Introduction on the start page'], {
      help: [
        'En mening om vad banken är. Lämna tomt för den inbyggda texten.',
        'One sentence on what the bank is. Leave empty for the built-in text.',
      ],
      localized: true,
      maxLength: 200,
    }),
    field.textarea(
      'announcement',
      ['Meddelande överst på alla sidor', 'Notice at the top of every page'],
      {
        help: [
          'Till exempel ett planerat avbrott. Tomt fält: inget meddelande.',
          'For example a planned interruption. Empty: no notice.',
        ],
        localized: true,
        maxLength: 300,
      },
    ),
    field.email('contactEmail', ['Redaktionens brevlåda', 'The editorial mailbox'], {
      help: ['En funktionsbrevlåda. Visas i sidfoten.', 'A shared mailbox. Shown in the footer.'],
    }),
  ],
}
