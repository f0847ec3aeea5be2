/** A speech bubble; with an exclamation mark in it where something must be settled. */
export function CommentIcon({ isBlocking }: Readonly<{ isBlocking: boolean }>) {
  return (
    <svg aria-hidden="true" className="comment-icon" focusable="false" viewBox="0 0 16 16">
      <path d="M2 3.5A1.5 1.5 0 0 1 3.5 2h9A1.5 1.5 0 0 1 14 3.5v6a1.5 1.5 0 0 1-1.5 1.5H7.6L4.5 13.8V11h-1A1.5 1.5 0 0 1 2 9.5z" />
      {isBlocking && <path d="M8 4.2v3.1M8 8.9v.1" />}
    </svg>
  )
}
