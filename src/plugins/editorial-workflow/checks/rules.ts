/** What a text is looked over for. `warning`: probably wrong. `hint`: worth a second look. */
export const checkRules = {
  'alt-missing': 'warning',
  'alt-file-name': 'warning',
  'alt-opening': 'hint',
  'alt-short': 'hint',
  'alt-long': 'hint',
  'heading-empty': 'warning',
  'heading-skip': 'warning',
  'heading-bold': 'hint',
  'link-empty': 'warning',
  'link-vague': 'warning',
  'link-bare': 'hint',
  'link-dead': 'warning',
  'sentence-long': 'hint',
  'paragraph-long': 'hint',
  capitals: 'hint',
  'language-missing': 'hint',
  'language-other': 'warning',
  'personal-number': 'warning',
  'personal-phone': 'warning',
  'personal-email': 'warning',
} as const satisfies Record<string, 'warning' | 'hint'>

export type CheckRule = keyof typeof checkRules

export type Severity = (typeof checkRules)[CheckRule]
