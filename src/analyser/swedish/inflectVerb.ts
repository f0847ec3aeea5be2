/** The regular ways of bending a verb. */
export type VerbParadigm = 'verb' | 'verbEr' | 'verbBo'

/** All forms of a regular verb: present, past, supine, participles and the passive. */
export function inflectVerb(infinitive: string, paradigm: VerbParadigm): string[] {
  if (infinitive.endsWith('as')) return deponent(infinitive)
  if (paradigm === 'verbBo') return bo(infinitive)
  const stem = infinitive.replace(/a$/, '')
  return paradigm === 'verb' ? samla(stem) : kop(stem)
}

/** An irregular verb, given by its forms, with the passive of each that has one. */
export function fillOutVerb(forms: readonly string[]): string[] {
  const infinitive = forms[0] ?? ''
  const passive = forms.map((form) => `${form.replace(/er$/, '')}s`)
  return [...forms, ...passive, infinitive.replace(/a?$/, 'ande')]
}

function samla(stem: string): string[] {
  const forms = ['a', 'ar', 'ade', 'at', 'ad', 'as', 'ades', 'ats', 'ande', 'andes']
  return forms.map((ending) => stem + ending)
}

function deponent(infinitive: string): string[] {
  const stem = infinitive.replace(/as$/, '')
  return ['as', 'ades', 'ats'].map((ending) => stem + ending)
}

function kop(stem: string): string[] {
  const present = stem.endsWith('r') ? stem : `${stem}er`
  const base = stem.replace(/([mn])\1$/, '$1')
  const past = pastOf(base)
  const supine = supineOf(base)
  const active = [`${stem}a`, present, stem, `${past}e`, supine, past, `${past}a`, `${stem}ande`]
  return [...active, `${stem}s`, `${stem}as`, `${stem}es`, `${past}es`, `${supine}s`]
}

/** The past without its -e, which is also the participle: byggd, köpt, mött, född, vänd. */
function pastOf(base: string): string {
  if (/[^aeiouyåäö][dt]$/.test(base)) return base
  if (/[dt]$/.test(base)) return base + base.at(-1)
  return base + (/[kpsx]$/.test(base) ? 't' : 'd')
}

function supineOf(base: string): string {
  if (/[^aeiouyåäö]t$/.test(base)) return base
  if (/[^aeiouyåäö]d$/.test(base)) return base.replace(/d$/, 't')
  return `${base.replace(/[dt]$/, 't')}t`
}

function bo(infinitive: string): string[] {
  const forms = ['', 'r', 'dde', 'tt', 'dd', 'dda', 's', 'ddes', 'tts']
  return forms.map((ending) => infinitive + ending)
}
