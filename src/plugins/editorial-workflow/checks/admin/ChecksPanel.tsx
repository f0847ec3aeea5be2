import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'

/** What the check of the content has seen, with a way to each place. */
export async function ChecksPanel(_props: PanelProps): Promise<ReactNode> {
  return null
}
