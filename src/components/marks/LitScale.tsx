type Props = Readonly<{ level: number; of?: number; size?: 'small' | 'large' }>

/** Windows lit as far as we know. The words that say the same stand beside it, so it is drawn only. */
export function LitScale({ level, of = 5, size = 'large' }: Props) {
  return (
    <svg
      className={`lit-scale lit-scale-${size}`}
      viewBox={`0 0 ${of * 28 - 3} 26`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: of }, (_, index) => (
        <g key={`window ${index + 1}`} className={index < level ? 'on' : undefined}>
          <rect x={index * 28 + 0.5} y="0.5" width="24" height="25" />
          <path d={`M${index * 28 + 12.5} 1v24`} />
        </g>
      ))}
    </svg>
  )
}
