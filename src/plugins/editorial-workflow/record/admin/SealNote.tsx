import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import type { Settings } from '../../settle'
import { writeMoment } from '../../translations/dates'
import { explainFault } from '../explainFault'
import { findNames } from '../findNames'
import type { Fault } from '../judgeChain'
import { verifyNowAndThen } from '../verifyNowAndThen'

type Props = Readonly<{
  req: PayloadRequest
  settings: Settings
  /** The reader asks for a look now, not for the last one. */
  isAsked: boolean
}>

/** Says to an administrator whether the record is as it was written. */
export async function SealNote({ isAsked, req, settings }: Props) {
  const { at, found } = await verifyNowAndThen(settings, req.payload, isAsked)
  const { language } = req.i18n
  const number = (value: number) => value.toLocaleString(language)
  const fault = found.fault && (await nameFault(settings, req, found.fault))

  return (
    <aside
      aria-label={words(req, fault ? 'seal_broken' : 'seal_holds')}
      className={fault ? 'record-seal record-seal--broken' : 'record-seal'}
      {...(fault && { role: 'alert' })}
    >
      <p className="record-seal__verdict">
        <span aria-hidden="true">{fault ? '✗ ' : '✓ '}</span>
        {words(req, fault ? 'seal_broken' : 'seal_holds')}
      </p>
      {fault ? (
        <p>
          {fault} {words(req, 'seal_next')}
        </p>
      ) : (
        <p>
          {words(req, 'seal_told', {
            documents: number(found.documents),
            lines: number(found.lines),
            seals: number(found.seals),
          })}
          {found.unsealed > 0 &&
            ` ${words(req, 'seal_waiting', { count: number(found.unsealed) })}`}
          {found.unchained > 0 && ` ${words(req, 'seal_old', { count: number(found.unchained) })}`}
        </p>
      )}
      <p className="record-seal__at">
        {words(req, 'seal_at', { when: writeMoment(at, language, settings.timeZone) })}{' '}
        <Link href={`${req.payload.config.routes.admin}/record?check=1`} prefetch={false}>
          {words(req, 'seal_again')}
        </Link>
      </p>
    </aside>
  )
}

async function nameFault(settings: Settings, req: PayloadRequest, fault: Fault): Promise<string> {
  const item = `${fault.collection}:${fault.documentId}`
  const { items } = await findNames(settings, req, { people: [], items: [item], organisations: [] })
  return explainFault(fault, req.i18n.language, items.get(item) || item.replace(':', '/'))
}
