import type { ComponentProps } from 'react'

import { SiteFrame } from '@/components/frame/SiteFrame'
import { findSettings } from '@/queries/findSettings'
import type { Reader } from '@/queries/reader'

type Props = Omit<ComponentProps<typeof SiteFrame>, 'locale' | 'isPreview' | 'texts'> &
  Readonly<{ reader: Reader }>

/** What surrounds a page, with the texts that the editors have put on every page. */
export async function Frame({ reader, children, ...page }: Props) {
  const { announcement, contactEmail } = await findSettings(reader)

  return (
    <SiteFrame
      {...page}
      locale={reader.locale}
      isPreview={reader.drafts}
      texts={{ announcement, contactEmail }}
    >
      {children}
    </SiteFrame>
  )
}
