import { Icon } from './Icon'

/** The name of the bank where one signs in. */
export function Logo() {
  return (
    <div
      style={{
        alignItems: 'center',
        display: 'flex',
        fontSize: '1.5rem',
        fontWeight: 700,
        gap: '.75rem',
      }}
    >
      <Icon />
      <span>Innovationslabbet</span>
    </div>
  )
}
