import { z } from 'zod'

import { named } from '@/domain/open/openRegistry'

import { openExample } from './example'
import { openLab } from './lab'
import { openMethod } from './method'
import { openOrganisation } from './organisation'
import { openTool } from './tool'

export const openItem = named(
  'Item',
  'Everything that the page of an item tells.',
  z.discriminatedUnion('kind', [openExample, openMethod, openTool, openOrganisation, openLab]),
)

export type OpenItem = z.infer<typeof openItem>
