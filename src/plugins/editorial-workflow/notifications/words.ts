const sv = {
  notify_choice: 'Mejl om granskning',
  notify_choice_at_once: 'Genast',
  notify_choice_daily: 'Samlat en gång om dagen',
  notify_choice_off: 'Inga mejl',
  notify_language: 'Språk i mejlen',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  notify_choice: 'Mail about reviews',
  notify_choice_at_once: 'At once',
  notify_choice_daily: 'Once a day',
  notify_choice_off: 'No mail',
  notify_language: 'Language of the mail',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
