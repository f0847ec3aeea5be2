/**
 * The ways in which a word is bent.
 *
 * - `auto`: a noun whose ending tells how (skola, vandring, trygghet, möte, lärare)
 * - `ar`, `er`, `n`, `r`, `zero`: nouns by their plural (gårdar, parker, äpplen, skor, hus)
 * - `adj`, `verb` (samlade), `verbEr` (köpte, byggde), `verbBo` (bodde)
 * - `odd`, `oddAdj`, `oddVerb`: one word a line with all its forms, the form one looks up first
 * - `fixed`: never bent; `name`: nor that, but compounds begin with it
 */
export type Paradigm =
  | 'auto'
  | 'ar'
  | 'er'
  | 'n'
  | 'r'
  | 'zero'
  | 'odd'
  | 'adj'
  | 'verb'
  | 'verbEr'
  | 'verbBo'
  | 'oddAdj'
  | 'oddVerb'
  | 'fixed'
  | 'name'

/** The words of one theme, by how they are bent, with blanks between. */
export type WordList = Readonly<Partial<Record<Paradigm, string>>>
