/** The glass that stands for searching, beside the word or in its place. */
export function Magnifier() {
  return (
    <svg className="magnifier" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M16 16l5.5 5.5" />
    </svg>
  )
}
