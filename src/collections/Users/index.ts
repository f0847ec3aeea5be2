import type { CollectionConfig } from 'payload'

import { adminField } from '@/access/who'
import { roles } from '@/domain/vocabulary/roles'
import { env } from '@/env'
import { field } from '@/fields/field'

import { access } from './access'
import { refuseFirstRegister } from './refuseFirstRegister'

/** The people who can sign in. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { sv: 'Användare', en: 'User' },
    plural: { sv: 'Användare', en: 'Users' },
  },
  access,
  admin: {
    useAsTitle: 'name',
    group: { sv: 'System', en: 'System' },
    defaultColumns: ['name', 'email', 'role', 'organisation'],
  },
  auth: {
    cookies: { sameSite: 'Strict', secure: env.siteUrl.startsWith('https://') },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 5,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  disableBulkEdit: true,
  endpoints: [refuseFirstRegister],
  fields: [
    { ...field.text('name', ['Namn', 'Name'], { maxLength: 100 }), required: true },
    {
      ...field.choice('role', ['Roll', 'Role'], roles, {
        help: [
          'Partnerredaktörer arbetar med sin organisations innehåll, medarbetare med sitt eget.',
          'Partner editors work with the content of their organisation, contributors with their own.',
        ],
      }),
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      access: { create: adminField, update: adminField },
    } as never, // a select that is stored in the token; the union of select types cannot follow the spread
    {
      ...field.relation('organisation', ['Organisation', 'Organisation'], 'organisations', {
        help: ['Krävs för partnerredaktörer.', 'Required for partner editors.'],
      }),
      saveToJWT: true,
      access: { create: adminField, update: adminField },
      validate: (
        value: unknown,
        { data, req }: { data: { role?: string }; req: { i18n: { language: string } } },
      ) =>
        data.role !== 'partner' ||
        Boolean(value) ||
        (req.i18n.language === 'en'
          ? 'Choose the organisation that the partner editor works for.'
          : 'Välj den organisation som partnerredaktören arbetar för.'),
    } as never, // as above
  ],
}
