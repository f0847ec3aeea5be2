import type { PublicImage } from '@/domain/publication/publicItem'

type Props = Readonly<{ image: PublicImage; caption?: string | null; isEager?: boolean }>

/** A picture with its words; its size is known beforehand, so that nothing jumps when it comes. */
export function Picture({ image, caption = null, isEager = false }: Props) {
  const words = [caption, image.credit].filter(Boolean)

  return (
    <figure className="picture">
      <img
        src={image.url}
        width={image.width || undefined}
        height={image.height || undefined}
        alt={image.alt}
        loading={isEager ? 'eager' : 'lazy'}
        decoding="async"
      />
      {words.length > 0 ? <figcaption>{words.join(' · ')}</figcaption> : null}
    </figure>
  )
}
