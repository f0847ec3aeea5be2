/** Those who live there have not asked to be written about. */
export function Tenants({ words }: Readonly<{ words: Readonly<{ title: string; text: string }> }>) {
  return (
    <div className="notice form-notice" role="note">
      <p className="notice-title">{words.title}</p>
      <p>{words.text}</p>
    </div>
  )
}
