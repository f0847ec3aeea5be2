/** What people never see and never type: soft hyphens, joiners, marks of direction, controls. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
const controls = /[\u0000-\u001f\u007f-\u009f]/g

/** Nothing but what Swedish is mostly written with: only the case is to be looked after. */
const ordinary = /^[ -_a-~åäöÅÄÖéÉ]*$/

/** Makes texts that look alike alike: composed letters, lower case, plain dashes and apostrophes. */
export function normalise(text: string): string {
  if (ordinary.test(text)) return text.toLowerCase()
  return text
    .replace(invisible, '')
    .replace(controls, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFC')
}
