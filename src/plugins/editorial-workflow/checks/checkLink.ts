import { excerptOf, type Seen } from './finding'

/** Looks at the words of a link: do they say where it leads? */
export function checkLink({ text, url }: Readonly<{ text: string; url: string | null }>): Seen[] {
  const words = text.replace(/\s+/g, ' ').trim()
  if (!words) return [{ rule: 'link-empty', excerpt: url ?? '' }]
  if (isVague(words)) return [{ rule: 'link-vague', excerpt: excerptOf(words) }]
  return isBare(words) ? [{ rule: 'link-bare', excerpt: excerptOf(words) }] : []
}

function isVague(words: string): boolean {
  const bare = words
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, '')
    .trim()
  return vague.has(bare)
}

const vague = new Set([
  'här',
  'klicka',
  'klicka här',
  'tryck här',
  'se här',
  'läs här',
  'läs mer',
  'läs mer här',
  'läs vidare',
  'läs mer om det här',
  'mer',
  'mer här',
  'mer info',
  'mer information',
  'mer information här',
  'se mer',
  'visa mer',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'till sidan',
  'gå till sidan',
  'ladda ner',
  'ladda ned',
  'ladda ner här',
  'here',
  'click',
  'click here',
  'read here',
  'see here',
  'more',
  'read more',
  'read more here',
  'learn more',
  'see more',
  'more info',
  'more information',
  'find out more',
  'link',
  'the link',
  'this link',
  'this page',
  'download',
  'download here',
  'continue',
])

/** An address as it is typed; a name such as vatterhem.se can be read aloud. */
const isBare = (words: string) =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(words) || /^\S+\.\S+\/\S{6,}$/.test(words)
