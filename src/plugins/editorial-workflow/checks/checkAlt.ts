import { excerptOf, type Seen } from './finding'

/** Looks at what an image is said to show, for those who do not see it. */
export function checkAlt(alt: string | null, fileName: string): Seen[] {
  const text = alt?.trim() ?? ''
  if (!text) return [{ rule: 'alt-missing', excerpt: fileName }]

  const excerpt = excerptOf(text)
  if (isFileName(text, fileName)) return [{ rule: 'alt-file-name', excerpt }]

  return [
    ...(opening.test(text) ? [{ rule: 'alt-opening', excerpt } as const] : []),
    ...(text.length < shortest || !/\s/.test(text)
      ? [{ rule: 'alt-short', excerpt } as const]
      : []),
    ...(text.length > longest
      ? [{ rule: 'alt-long', excerpt, values: { count: text.length, max: longest } } as const]
      : []),
  ]
}

const shortest = 8
const longest = 200

function isFileName(text: string, fileName: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.[a-z0-9]{2,5}$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  if (ending.test(text) || camera.test(text)) return true
  // a file may be named after what it shows, in words
  return !/\s/.test(text) && bare(text) === bare(fileName) && /[-_\d]/.test(text)
}

const ending = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|pdf)$/i
const camera =
  /^(?:img|dsc[nf]?|pict?|p|mvi|image|bild|foto|photo|screen ?shot|skärm(?:bild|avbild)|whatsapp image|untitled|namnlös)[-_ ]*\(?\d[\d\-_ .()]*$/i

/** "Bild på en gård": whoever hears it knows that it is an image. */
const opening =
  /^(?:(?:en|ett|an?|the)\s+)?(?:(?:bild(?:en)?|foto(?:t)?|fotografi(?:et)?)\s+(?:på|av|som|från|över|där|med)|(?:image|picture|photo|photograph)\s+(?:of|showing|that|with))(?=\s)/i
