import { findMissing, type ReadinessQuestion } from './findMissing'
import { isWorthPublishing } from './isWorthPublishing'
import { listRequiredPaths } from './listRequiredPaths'
import { namesInText } from './namesInText'
import { type Required, requirements } from './requirements'

/** The collections under the workflow, each with what it must hold, as the plugin takes them. */
export const workflowCollections = Object.fromEntries(
  Object.keys(requirements).map((collection) => [collection, rulesOf(collection as Required)]), // the keys are the type
) as Readonly<Record<Required, ReturnType<typeof rulesOf>>>

function rulesOf(collection: Required) {
  return {
    findMissing: (question: ReadinessQuestion) => findMissing(collection, question),
    isWorthPublishing: ({ doc }: ReadinessQuestion) => isWorthPublishing(collection, doc),
    required: listRequiredPaths(collection),
    inText: namesInText[collection],
    // a hook keeps the addresses that a document has had
    computed: collection === 'experiences' ? [] : ['previousSlugs'],
  }
}
