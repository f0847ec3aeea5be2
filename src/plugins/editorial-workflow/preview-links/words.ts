const sv = {
  previewLink: 'Förhandslänk',
  previewLinks: 'Förhandslänkar',
  previewLink_for: 'Till vem',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  previewLink: 'Preview link',
  previewLinks: 'Preview links',
  previewLink_for: 'For whom',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
