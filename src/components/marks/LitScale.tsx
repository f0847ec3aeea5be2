type Props = Readonly<{ level: number; of?: number; size?: 'small' | 'large' }>

/**
 * Windows lit as far as we know. The words that say the same stand beside it, so it is drawn only, and
 * with few strokes: a list has twenty of them.
 */
export function LitScale({ level, of = 5, size = 'large' }: Props) {
  const windows = Array.from({ length: of }, (_, index) => index)
  const lit = windows.slice(0, level)
  const unlit = windows.slice(lit.length)

  return (
    <svg
      className={`lit-scale lit-scale-${size}`}
      viewBox={`0 0 ${of * step - 3} 26`}
      aria-hidden="true"
      focusable="false"
    >
      {unlit.length > 0 ? <path d={toWindows(unlit)} /> : null}
      {lit.length > 0 ? <path className="on" d={toWindows(lit)} /> : null}
      {size === 'large' ? (
        <>
          {unlit.length > 0 ? <path className="bar" d={toBars(unlit)} /> : null}
          {lit.length > 0 ? <path className="bar on" d={toBars(lit)} /> : null}
        </>
      ) : null}
    </svg>
  )
}

/** From one window to the next. */
const step = 28

const toWindows = (windows: readonly number[]): string =>
  windows.map((at) => `M${at * step + 0.5} .5h24v25h-24z`).join('')

const toBars = (windows: readonly number[]): string =>
  windows.map((at) => `M${at * step + 12.5} 1v24`).join('')
