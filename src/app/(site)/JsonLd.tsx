type Props = Readonly<{ data: Readonly<Record<string, unknown>> }>

/** What the page is, for machines. Nothing written by an editor can end the element early. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /</g,
    '\\u003c',
  )

  return (
    // It is data, and every < in it is escaped.
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  )
}
