import { z } from 'zod'

/** What the document of the API says of its schemas: the names of those that stand by themselves, and a sentence each. */
export const openRegistry = z.registry<{ id?: string; description?: string }>()

/** A schema with a sentence for people; the one that was given stays without. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  const own = schema.clone()
  openRegistry.add(own, { description })
  return own
}

/** A schema that the document names. */
export function named<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
): Schema {
  openRegistry.add(schema, { id, description })
  return schema
}
