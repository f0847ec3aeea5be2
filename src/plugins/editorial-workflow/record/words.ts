const sv = {
  'fault_first-missing': 'Början på historiken för {{place}} saknas.',
  'fault_line-missing':
    'Historiken för {{place}} har en lucka: raden före rad {{number}} är borttagen.',
  'fault_line-changed': 'Rad {{number}} i historiken för {{place}} har ändrats efteråt.',
  'fault_link-broken':
    'Rad {{number}} i historiken för {{place}} passar inte ihop med raden före. En av dem har bytts ut, eller så har de bytt plats.',
  'fault_hash-missing':
    'Rad {{number}} i historiken för {{place}} har förlorat sitt avtryck. Den kan ha ändrats.',
  'fault_signature-wrong':
    'Rad {{number}} i historiken för {{place}} är inte skriven av den här webbplatsen, eller så har webbplatsen bytt hemlighet sedan dess.',
  'fault_actor-changed': 'Rad {{number}} i historiken för {{place}} pekar ut fel person.',
  'fault_comment-changed': 'Kommentaren på rad {{number}} i historiken för {{place}} har ändrats.',
  'fault_comment-missing':
    'Kommentaren på rad {{number}} i historiken för {{place}} är borttagen utan att det har noterats.',
  'fault_end-missing':
    'Slutet på historiken för {{place}} saknas, från rad {{number}}. Innehållet har kommit längre än historiken berättar.',
  'fault_end-unknown':
    'Rad {{number}} i historiken för {{place}} berättar om något som innehållet inte har varit med om.',
  'fault_sealed-missing': 'Rad {{number}} i historiken för {{place}} är borttagen.',
  'fault_sealed-changed': 'Rad {{number}} i historiken för {{place}} är inte den som förseglades.',
  'fault_seal-missing': 'Försegling {{number}} är borttagen.',
  'fault_seal-changed':
    'Försegling {{number}} är ändrad, eller så har webbplatsen bytt hemlighet sedan dess.',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  'fault_first-missing': 'The beginning of the history of {{place}} is missing.',
  'fault_line-missing':
    'The history of {{place}} has a gap: the line before line {{number}} has been removed.',
  'fault_line-changed': 'Line {{number}} in the history of {{place}} has been changed afterwards.',
  'fault_link-broken':
    'Line {{number}} in the history of {{place}} does not fit the line before it. One of them has been replaced, or they have changed places.',
  'fault_hash-missing':
    'Line {{number}} in the history of {{place}} has lost its fingerprint. It may have been changed.',
  'fault_signature-wrong':
    'Line {{number}} in the history of {{place}} was not written by this site, or the site has changed its secret since.',
  'fault_actor-changed': 'Line {{number}} in the history of {{place}} names the wrong person.',
  'fault_comment-changed':
    'The comment at line {{number}} in the history of {{place}} has been changed.',
  'fault_comment-missing':
    'The comment at line {{number}} in the history of {{place}} has been removed without a note of it.',
  'fault_end-missing':
    'The end of the history of {{place}} is missing, from line {{number}}. The document has come further than the history tells.',
  'fault_end-unknown':
    'Line {{number}} in the history of {{place}} tells of something that has not happened to the document.',
  'fault_sealed-missing': 'Line {{number}} in the history of {{place}} has been removed.',
  'fault_sealed-changed':
    'Line {{number}} in the history of {{place}} is not the one that was sealed.',
  'fault_seal-missing': 'Seal {{number}} has been removed.',
  'fault_seal-changed':
    'Seal {{number}} has been changed, or the site has changed its secret since.',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
