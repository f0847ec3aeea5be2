import type { GlobalConfig } from 'payload'

import { isStaff } from '@/access/isStaff'
import { admins, nobody, staff } from '@/access/who'

import { answersTab } from './contributions/answersTab'
import { doorTab } from './contributions/doorTab'
import { limitsTab } from './contributions/limitsTab'
import { privacyTab } from './contributions/privacyTab'

/**
 * What the people who run the bank decide about contributions: whether the door is open, how many
 * come in, what senders are told, and how long personal data is kept. An empty field means what
 * `domain/submission/settings` says.
 */
export const ContributionSettings: GlobalConfig = {
  slug: 'contribution-settings',
  label: { sv: 'Inställningar för bidrag', en: 'Contribution settings' },
  access: { read: staff, update: admins, readVersions: nobody },
  admin: {
    description: {
      sv: 'Redaktörer läser, administratörer ändrar. Ett tomt fält betyder det som står under det.',
      en: 'Editors read, administrators change. An empty field means what stands below it.',
    },
    group: { sv: 'Bidrag', en: 'Contributions' },
    hidden: ({ user }) => !isStaff(user),
    hideAPIURL: true,
  },
  fields: [{ type: 'tabs', tabs: [doorTab, limitsTab, privacyTab, answersTab] }],
}
