import { type Analyser, makeAnalyser } from '@/analyser/makeAnalyser'

/** The bundles of a built site have modules of their own, and an analyser takes a while to make. */
const key = Symbol.for('innovationslabbet.analyser')

/** The analyser of the process, made when it is first asked for. */
export function sharedAnalyser(): Analyser {
  const shared = globalThis as { [key]?: Analyser }
  shared[key] ??= makeAnalyser()
  return shared[key]
}
