import { type Required, requirements } from './requirements'

/** The fields that every item of a collection must fill, so that a form can say so beforehand. */
export function listRequiredPaths(collection: Required): string[] {
  return requirements[collection]
    .filter(({ min, when }) => min !== 0 && !when)
    .flatMap(({ path, rows = [] }) => [path, ...rows.map((column) => `${path}.${column.path}`)])
}
