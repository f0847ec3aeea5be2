import type { files as sv } from '../sv/files'

/** Why a file was not taken, what to do instead, and what was lost when it was made anew. */
export const files: typeof sv = {
  reasons: {
    empty: 'The file is empty. Open it, save it again and choose it once more.',
    'too-large': 'The file is too large. Make it smaller than 8 MB and choose it again.',
    'not-allowed':
      'We take JPEG, PNG, WebP and PDF. Save the file as one of them and choose it again.',
    lying:
      'The file is something else than its name says. Open it in the program it was made in, save it as JPEG, PNG, WebP or PDF and choose it again.',
    broken:
      'The file cannot be read, it is damaged or incomplete. Save it again and choose it once more.',
    'too-many-pixels':
      'The image has too many pixels. Make it smaller, at most 40 megapixels, and choose it again.',
    'too-many-pages':
      'The document has too many pages. Pick the most important ones, at most 200, and save it again.',
    encrypted: 'The document is locked with a password. Save it without one and choose it again.',
    infected:
      'The virus scanner stopped the file. Check the computer it comes from, and send your contribution without it.',
    'too-slow':
      'The file took too long to go through. Save it in a simpler form, or send without it.',
    'too-heavy':
      'The file takes up too much room when it is unpacked. Save it in a simpler form, or send without it.',
    busy: 'Many people are sending files right now. Wait a minute and choose the file again.',
    'too-many':
      'That is too many files, at most five can go along. Remove one and choose the file again.',
    'form-unknown':
      'The form is not recognised any more. Reload the page and choose the file again; copy what you have written first.',
    'not-found': 'The file is not there any more. Reload the page to see which files go along.',
    elsewhere: 'The file was sent from another site. Open the form here and choose the file there.',
    'too-often':
      'Many files have come from your network in a short time. Wait a while and choose the file again, or send without it.',
    away: 'The file could not be taken right now. The fault is ours. Wait a minute and choose it again.',
  },
  notes: {
    'first-frame': 'Only the first picture of the animation is left.',
    'made-smaller': 'The image has been made smaller, to 4,000 pixels on its longest side.',
    'colours-changed':
      'The colours have been converted for screens and may look a little different.',
    'kind-changed': 'The image has been saved as WebP, so that it does not grow too large.',
    'form-gone': 'Form fields, and what was filled in, have been removed.',
    'signature-gone': 'The electronic signature has been removed.',
    'attachments-gone': 'Files that were attached to the document have been removed.',
    'remarks-gone': 'Notes and marks on top of the pages have been removed.',
    'structure-gone':
      'The markup for screen readers has been removed. The editors may ask for an accessible version.',
  },
}
