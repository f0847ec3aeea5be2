type Props = Readonly<{ title: string; text: string; href: string; isDownload?: boolean }>

/** A row among what can be done that leads to a page of its own, or to a file. */
export function CaseWay({ href, isDownload = false, text, title }: Props) {
  return (
    <p className="case-way">
      <a href={href} {...(isDownload && { download: true })}>
        {title}
      </a>
      <span>{text}</span>
    </p>
  )
}
