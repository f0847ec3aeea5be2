import type { PrivacyModule } from '@/plugins/privacy'

import type { CaseFiles } from './caseFile'
import { filesModule } from './filesModule'
import { itemsModule } from './itemsModule'
import { outboxModule } from './outboxModule'
import {
  entriesModule,
  keysModule,
  spamSignsModule,
  submissionsModule,
  submittersModule,
} from './rowsModules'

/**
 * Everything that is known about a case, in the order in which it goes: first what needs to know who
 * and what it was, last the case itself.
 */
export const caseModules: readonly PrivacyModule<CaseFiles>[] = [
  outboxModule,
  itemsModule,
  filesModule,
  keysModule,
  spamSignsModule,
  entriesModule,
  submittersModule,
  submissionsModule,
]
