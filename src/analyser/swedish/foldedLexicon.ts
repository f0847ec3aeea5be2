import { fold } from '../fold'
import { type Joint, makeJointsAt } from './joints'
import type { Lexicon } from './lexicon'

/** The lexicon as somebody without å, ä and ö would write it, for reading what such a person types. */
export function foldLexicon(lexicon: Lexicon): Lexicon {
  const forms = new Map<string, readonly string[]>()
  const verbs = new Map<string, string>()
  const joints = foldJoints(lexicon.joints)
  const heads = new Map<string, readonly string[]>()
  for (const [form, bases] of lexicon.forms) {
    note(forms, fold(form), bases)
    const verb = lexicon.verbOf(form)
    if (verb) verbs.set(fold(form), fold(verb))
    note(heads, fold(form), lexicon.headsOf(form))
  }
  return {
    forms,
    joints,
    jointsAt: makeJointsAt(joints),
    verbOf: (form) => verbs.get(form),
    basesOf: (form) => forms.get(form) ?? none,
    headsOf: (form) => heads.get(form) ?? none,
  }
}

const none: readonly string[] = []

/** Most words look the same folded; they keep the lists they have. */
function note(map: Map<string, readonly string[]>, form: string, bases: readonly string[]) {
  if (bases.length === 0) return
  const folded = bases.every((base) => fold(base) === base) ? bases : bases.map(fold)
  const known = map.get(form)
  map.set(form, known ? [...new Set([...known, ...folded])] : folded)
}

function foldJoints(joints: ReadonlyMap<string, Joint>): Map<string, Joint> {
  const folded = new Map<string, Joint>()
  for (const { text: written, lemma, cost } of joints.values()) {
    const text = fold(written)
    const known = folded.get(text)
    if (!known || known.cost > cost) folded.set(text, { text, lemma: fold(lemma), cost })
  }
  return folded
}
