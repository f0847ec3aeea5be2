import { Mark } from '@/components/marks/Mark'
import type { Kind } from '@/domain/vocabulary/kinds'

type Props = Readonly<{ title: string; lede: string; kind?: Kind }>

/** The head of a list or of a section: what is found here. */
export function ListHead({ title, lede, kind }: Props) {
  return (
    <header className={kind ? `list-head k-${kind}` : 'list-head'}>
      <h1>
        {kind ? <Mark kind={kind} /> : null}
        {title}
      </h1>
      <p className="lede">{lede}</p>
    </header>
  )
}
