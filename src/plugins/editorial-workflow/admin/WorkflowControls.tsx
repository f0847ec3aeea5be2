import type { I18n } from '@payloadcms/translations'
import type { BeforeDocumentControlsServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { describe } from '../service/describe'
import { MoveButtons } from './move/MoveButtons'

type Props = BeforeDocumentControlsServerProps & { collectionSlug: string; id?: number | string }

/** What the reader may do about the document, beside the button that saves it. */
export async function WorkflowControls({ collectionSlug, i18n, id, payload, user }: Props) {
  // a document that is not saved yet stands nowhere
  if (id === undefined || id === null || !user) return null

  // the words are those of the server; Payload calls them the client's
  const req = await createLocalReq({ req: { i18n: i18n as I18n }, user }, payload)
  const view = await describe(req, collectionSlug, String(id))

  return <MoveButtons initial={view.ok ? view : null} />
}
