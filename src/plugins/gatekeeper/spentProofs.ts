import type { CollectionConfig } from 'payload'

/** The slug of the collection of proofs that have been used. */
export const spentProofsSlug = 'spent-proofs'

const never = () => false

/** Proofs of work that have been used: none is taken twice. Each is forgotten once it has run out. */
export const spentProofs: CollectionConfig = {
  slug: spentProofsSlug,
  access: { create: never, read: never, readVersions: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // of the signature of its challenge
    { name: 'proof', type: 'text', required: true, unique: true },
    // of what it was spent on; for that it may be shown again
    { name: 'spentOn', type: 'text' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
