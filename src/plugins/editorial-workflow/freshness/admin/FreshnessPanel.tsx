import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'

/** When the published text was last looked at, and the button that confirms it. */
export async function FreshnessPanel(_props: PanelProps): Promise<ReactNode> {
  return null
}
