import type { ReactNode } from 'react'

import { Notice } from '@/components/text/Notice'

type Props = Readonly<{
  notices: readonly (Readonly<{ title: string; text: ReactNode }> | false | null)[]
}>

/** What one should know of the picked items: some are not there, or too many, or not understood. */
export function PickNotices({ notices }: Props) {
  return notices.map((notice) =>
    notice ? (
      <Notice key={notice.title} title={notice.title}>
        <p>{notice.text}</p>
      </Notice>
    ) : null,
  )
}
