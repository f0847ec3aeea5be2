import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'

/** All that is said about the document, thread by thread. */
export async function CommentsPanel(_props: PanelProps): Promise<ReactNode> {
  return null
}
