import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'

/** The links that show the document to somebody outside. */
export async function PreviewLinksPanel(_props: PanelProps): Promise<ReactNode> {
  return null
}
