import type { Payload } from 'payload'

import { tidyFiles } from './tidyFiles'

/** What is done for files of guests beside the requests. */
export const submissionDutiesOfFiles = [
  {
    name: 'tidy-guest-files',
    every: 10 * 60,
    run: (payload: Payload): Promise<string | undefined> => tidyFiles(payload),
  },
] as const
