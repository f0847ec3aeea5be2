const sv = {} as const

const en: Readonly<Record<keyof typeof sv, string>> = {}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
