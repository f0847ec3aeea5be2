import localFont from 'next/font/local'

/** The family of headings and interface. Next preloads it and sizes the fallback to match. */
export const sans = localFont({
  src: './fonts/schibsted-grotesk.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
  fallback: ['system-ui', 'sans-serif'],
})

/** The family of reading. */
export const serif = localFont({
  src: './fonts/source-serif.woff2',
  weight: '400 650',
  style: 'normal',
  display: 'swap',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
})

/** The slanted letters, for emphasis and quotations; fetched only by pages that use them. */
export const serifItalic = localFont({
  src: './fonts/source-serif-italic.woff2',
  weight: '400',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-serif-italic',
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
})
