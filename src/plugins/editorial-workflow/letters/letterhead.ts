/** The colours of a letter, each as `#rrggbb`. */
export type Palette = Readonly<{
  /** Around the letter. */
  paper: string
  /** Behind the words. */
  surface: string
  ink: string
  /** For what is said in passing. */
  muted: string
  line: string
  link: string
  /** The mark at the top, and behind what the receiver can do. */
  accent: string
  onAccent: string
}>

/** What makes a letter ours: a name, an address and colours. */
export type Letterhead = Readonly<{
  /** Who writes. */
  name: string
  /** Where the name at the top leads. */
  address: string
  light: Palette
  dark: Palette
}>

/** A letterhead that belongs to nobody. */
export const plainLetterhead: Letterhead = {
  name: '',
  address: '',
  light: {
    paper: '#f4f4f4',
    surface: '#ffffff',
    ink: '#1f1f1f',
    muted: '#555555',
    line: '#d0d0d0',
    link: '#1a4f8a',
    accent: '#1f1f1f',
    onAccent: '#ffffff',
  },
  dark: {
    paper: '#111111',
    surface: '#1d1d1d',
    ink: '#eaeaea',
    muted: '#b5b5b5',
    line: '#404040',
    link: '#9ccaf2',
    accent: '#eaeaea',
    onAccent: '#111111',
  },
}

/** Says what is unsound in a letterhead, or null. The colours end up in the HTML of letters. */
export function faultOfLetterhead({ dark, light }: Letterhead): string | null {
  const colours = [...Object.values(light), ...Object.values(dark)]
  const unsound = colours.find((colour) => !/^#[0-9a-f]{6}$/i.test(colour))
  return unsound ? `"${unsound}" is not a colour of a letterhead: use #rrggbb` : null
}
