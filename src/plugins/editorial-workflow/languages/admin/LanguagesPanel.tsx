import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'

/** How each translation of the document stands. */
export async function LanguagesPanel(_props: PanelProps): Promise<ReactNode> {
  return null
}
