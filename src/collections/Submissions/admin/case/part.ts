import type { CaseView } from '@/commands/submission/moderation/findCase'
import type { Locale } from '@/domain/vocabulary/locales'

import type { When } from './toMoment'

/** What every part of the page of a case is given. */
export type Part = Readonly<{ language: Locale; view: CaseView; when: When }>
