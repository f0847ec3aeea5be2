import { largestFile } from '@/domain/submission/files'
import { env } from '@/env'
import { clamd, type WasherOptions } from '@/plugins/file-washer'

import { quarantine } from './storage'

/** How files of guests are washed here. */
export const washing = (): WasherOptions => ({
  home: quarantine(),
  maxBytes: largestFile,
  ...(env.virusScanner && { scan: clamd(env.virusScanner) }),
})
