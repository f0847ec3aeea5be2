import type { CheckboxField, CollectionBeforeReadHook } from 'payload'

/** Whether a text began as a contribution from outside: that it did is public, from which is not. */
export const beganAsContributionField: CheckboxField = {
  name: 'beganAsContribution',
  type: 'checkbox',
  virtual: true,
  label: { sv: 'Började som ett bidrag', en: 'Began as a contribution' },
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}

/** Says so before the fields are read: what tells it is for the editorial team alone. */
export const tellBeginning: CollectionBeforeReadHook = ({ doc }) => ({
  ...doc,
  beganAsContribution: doc.origin === 'inskickad' || Boolean(doc.workflow?.sourceSubmission),
})
