import { tidy } from './contribution'

/** Endings that say what a file is, or make it one that is run. A guest's file ends as we found it to be. */
const endings =
  /\.(?:jpe?g|jfif|png|webp|gif|svgz?|avif|heic|bmp|tiff?|pdf|html?|xhtml|php\d?|m?js|exe|com|cmd|bat|scr|pif|msi|lnk|vbs|ps1|sh|jar|zip|docx?|docm|xlsx?|xlsm|pptx?)$/i

/** Names that Windows keeps for its devices, whatever comes after. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i

/** The longest name, without its ending. */
const longest = 80

/**
 * What a file is called among people: the name that its sender gave it, as a text that is safe to
 * show and to save under, with the ending of what it is. It is never used as a path here.
 */
export function tidyFileName(given: string, extension: string): string {
  const last = tidy(given.slice(0, 1000)).split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[<>:"|?*\n\t]/g, ' ').replace(/\s+/g, ' ')
  const stem = [...withoutEndings(plain.trim())].slice(0, longest).join('')
  const named = stem.replace(/^[\s.]+|[\s.]+$/g, '')
  const safe = devices.test(named) ? `_${named}` : named
  return `${safe || 'fil'}.${extension}`
}

function withoutEndings(name: string): string {
  const shorter = name.replace(/[\s.]+$/, '').replace(endings, '')
  return shorter === name ? name : withoutEndings(shorter)
}
