import type { ReactNode } from 'react'

type Props = Readonly<{ id: string; title: string; help?: string; children: ReactNode }>

/** One of the numbered parts of a form. */
export function Step({ children, help, id, title }: Props) {
  return (
    <section className="form-step" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div>
        {help ? <p className="form-step-help">{help}</p> : null}
        {children}
      </div>
    </section>
  )
}
