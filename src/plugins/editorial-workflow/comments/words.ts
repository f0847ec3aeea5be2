const sv = {
  'reason_comment-empty': 'Skriv något i kommentaren först.',
  'reason_comment-too-long': 'Kommentaren är för lång. Den får vara högst 5 000 tecken.',
  'reason_comment-thread-unknown': 'Kommentaren som du svarar på finns inte längre.',
  'reason_comment-thread-resolved':
    'Tråden är löst. Öppna den igen för att svara, eller skriv en ny kommentar.',
  'reason_comment-field-unknown': 'Fältet går inte att kommentera. Skriv om hela innehållet.',
  'reason_comment-mention-unknown':
    'Någon du nämner arbetar inte med det här innehållet. Ta bort namnet och försök igen.',
  'reason_comment-mentions-many': 'Nämn högst 20 personer i samma kommentar.',
  'reason_comment-reply-stays': 'Ett svar följer sin tråd. Lös tråden i stället.',
  'reason_comment-answered':
    'Andra har svarat, och deras svar ska stå kvar. Lös tråden i stället för att ta bort den.',
  'reason_comment-not-yours':
    'Kommentaren är någon annans. Be den som skrev den, eller redaktionen.',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  'reason_comment-empty': 'Write something in the comment first.',
  'reason_comment-too-long': 'The comment is too long. It may be at most 5,000 characters.',
  'reason_comment-thread-unknown': 'The comment that you answer is not there any more.',
  'reason_comment-thread-resolved':
    'The thread is resolved. Open it again to answer, or write a new comment.',
  'reason_comment-field-unknown':
    'The field cannot be commented on. Write about the whole document instead.',
  'reason_comment-mention-unknown':
    'Somebody you mention does not work with this document. Remove the name and try again.',
  'reason_comment-mentions-many': 'Mention at most 20 people in one comment.',
  'reason_comment-reply-stays': 'An answer follows its thread. Resolve the thread instead.',
  'reason_comment-answered':
    'Others have answered, and their answers stay. Resolve the thread instead of deleting it.',
  'reason_comment-not-yours':
    'The comment is somebody else’s. Ask whoever wrote it, or the editors.',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
