/** The colours of our letters: those of the site, which mail programs cannot ask for themselves. */
export const letterColours = {
  light: {
    paper: '#faf8f4',
    surface: '#fffefb',
    ink: '#1d2326',
    muted: '#474f54',
    line: '#d9d2c4',
    link: '#1d4f7a',
    accent: '#9a3420',
    onAccent: '#fffefb',
  },
  dark: {
    paper: '#15191c',
    surface: '#1c2226',
    ink: '#ece8df',
    muted: '#b9bbb6',
    line: '#363e43',
    link: '#9ccaf2',
    accent: '#f0907a',
    onAccent: '#15191c',
  },
} as const
