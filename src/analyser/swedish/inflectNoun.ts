/** The ways of making a plural that `inflectNoun` knows. */
export type NounParadigm = 'auto' | 'ar' | 'er' | 'n' | 'r' | 'zero'

/** All forms of a noun, the genitives too; somewhat generous, as a search may be. */
export function inflectNoun(noun: string, paradigm: NounParadigm): string[] {
  const forms = paradigm === 'auto' ? byEnding(noun) : byPlural[paradigm](noun)
  return withGenitives([noun, ...forms])
}

/** A form and its genitive: gården, gårdens. */
export function withGenitives(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]))
}

/** Short words whose m or n is doubled before a vowel: rum, rummet. */
const doubled =
  /(^|grann|bad|sov|vardags)(rum|program|hem|stam|ram|vän|mun|dröm|ström|gram|gym|kam|bom|medlem|diagram|man)$/

/** The stem before an ending that begins with a vowel: cykel → cykl, sommar → somr, rum → rumm. */
export function stemBeforeVowel(word: string): string {
  if (doubled.test(word)) return word + word.at(-1)
  const syncope = /^(.*[aeiouyåäö].*[^aeiouyåäö])(?:e([lnr])|a(r))$/.exec(word)
  if (!syncope?.[1]) return word
  return undouble(syncope[1]) + (syncope[2] ?? syncope[3])
}

const undouble = (stem: string) => stem.replace(/mm$/, 'm')

const endsInVowel = (word: string) => /[aeiouyåäöé]$/.test(word)

const withoutVowel = (word: string) => word.replace(/[ae]$/, '')

const byPlural: Record<Exclude<NounParadigm, 'auto'>, (noun: string) => string[]> = {
  ar: (noun) => {
    const stem = /e$/.test(noun) ? withoutVowel(noun) : stemBeforeVowel(noun)
    return [...definite(noun, 'en'), `${stem}ar`, `${stem}arna`]
  },
  er: (noun) => {
    const stem = /e$/.test(noun) ? withoutVowel(noun) : stemBeforeVowel(noun)
    return [...definite(noun, 'en'), `${stem}er`, `${stem}erna`, `${noun}er`, `${noun}erna`]
  },
  n: (noun) => [`${noun}t`, `${noun}n`, `${noun}na`],
  r: (noun) => [`${noun}n`, `${noun}r`, `${noun}rna`],
  zero: (noun) => {
    const stem = stemBeforeVowel(noun)
    if (endsInVowel(noun)) return [`${noun}t`, `${noun}n`, `${noun}na`]
    return [`${stem}et`, `${stem}en`, `${noun}et`, `${noun}en`]
  },
}

/** The definite singular: parken, cykeln, sommaren, pojken. */
function definite(noun: string, ending: 'en'): string[] {
  if (endsInVowel(noun)) return [`${noun}n`]
  if (/[eo][lr]$/.test(noun) || /ör$/.test(noun)) return [`${noun}n`, `${noun}${ending}`]
  return [`${doubled.test(noun) ? noun + noun.at(-1) : noun}${ending}`]
}

/** What the ending of a noun tells; the first row that fits. */
const endings: readonly (readonly [RegExp, (noun: string) => string[]])[] = [
  [/are$/, (noun) => [`${noun}n`, `${noun.slice(0, -1)}na`]],
  [/[ae]nde$/, (noun) => [`${noun}t`, `${noun}n`, `${noun}na`]],
  [/else$/, byPlural.er],
  [/a$/, (noun) => [`${noun}n`, `${noun.slice(0, -1)}or`, `${noun.slice(0, -1)}orna`]],
  [/um$/, (noun) => [...byPlural.zero(noun), ...byPlural.zero(noun.slice(0, -2)), ...latin(noun)]],
  [/(ing|dom)$/, byPlural.ar],
  [/skap$/, (noun) => [...byPlural.er(noun), ...byPlural.zero(noun)]],
  [/i$/, (noun) => [...byPlural.er(noun), `${noun}et`]],
  [/[ij]e$/, byPlural.er],
  [/e$/, byPlural.n],
  [/é$/, byPlural.er],
  [/(het|[ts]ion|itet|ist|ant|ent|ör|ism|ik|log|graf|or|[ae]ns|nad|tur|när|ur)$/, byPlural.er],
]

const latin = (noun: string) => ['er', 'erna', 'a'].map((ending) => noun.slice(0, -2) + ending)

function byEnding(noun: string): string[] {
  const row = endings.find(([ending]) => ending.test(noun))
  if (!row) throw new Error(`[analyser] the ending of "${noun}" does not tell how it is bent.`)
  return row[1](noun)
}
