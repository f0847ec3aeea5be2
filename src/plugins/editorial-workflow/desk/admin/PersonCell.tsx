'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A person in a list; where there is nobody, a dash rather than the name of the field. */
export function PersonCell(props: DefaultCellComponentProps) {
  return props.cellData ? <DefaultCell {...props} /> : '–'
}
