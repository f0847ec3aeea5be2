const sv = {
  bulk_bar: 'Gör med valda',
  bulk_chooseFirst: 'Välj texter i listan för att göra samma sak med flera.',
  bulk_chosenOne: 'En text vald',
  bulk_chosenMany: '{{count}} texter valda',
  bulk_chooseNone: 'Välj ingen',

  bulk_assign: 'Tilldela granskare',
  bulk_request_changes: 'Begär ändringar',
  bulk_publish: 'Publicera',
  bulk_confirm_current: 'Intyga aktuell',
  bulk_archive: 'Arkivera',

  bulk_help_assign: 'Den du väljer står som granskare för de här texterna.',
  bulk_help_request_changes:
    'Författarna får texterna tillbaka. Skriv vad som behöver ändras; alla får samma ord.',
  bulk_help_publish: 'De här godkända texterna blir synliga för alla.',
  bulk_help_confirm_current: 'Texterna stämmer fortfarande. De ses över igen om ett år.',
  bulk_help_archive:
    'Sidorna försvinner för läsarna. De gamla adresserna säger att de är borttagna.',

  bulk_others: 'Gäller inte {{count}} av de valda, som har ett annat läge',
  bulk_assignee: 'Granskare',
  bulk_toQueue: 'Ingen: lägg tillbaka i kön',
  bulk_whatToChange: 'Vad behöver ändras?',
  bulk_progress: '{{done}} av {{count}}',
  bulk_made: 'Klart för {{made}} av {{count}}.',
  bulk_refused: 'Gick inte ({{count}})',
  bulk_stillChosen: 'De som inte gick är fortfarande valda, så att du kan försöka igen.',
  bulk_close: 'Stäng',

  'reason_bulk-move-unknown':
    'Det steget går inte att göra med flera på en gång. Välj att tilldela, begära ändringar, publicera, intyga eller arkivera.',
  'reason_bulk-items-unsound':
    'Säg vilka texter det gäller: items med collection, id och expectedRev för var och en.',
  'reason_bulk-too-many': 'Det är för många på en gång. Välj högst 100.',
  'reason_bulk-twice': 'Samma text finns med två gånger. Ta bort den ena.',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  bulk_bar: 'Do with the chosen',
  bulk_chooseFirst: 'Choose texts in the list to do the same with several.',
  bulk_chosenOne: 'One text chosen',
  bulk_chosenMany: '{{count}} texts chosen',
  bulk_chooseNone: 'Choose none',

  bulk_assign: 'Assign reviewer',
  bulk_request_changes: 'Request changes',
  bulk_publish: 'Publish',
  bulk_confirm_current: 'Confirm as current',
  bulk_archive: 'Archive',

  bulk_help_assign: 'The person you choose will be the reviewer of these texts.',
  bulk_help_request_changes:
    'The authors get their texts back. Write what needs to change; all get the same words.',
  bulk_help_publish: 'These approved texts become visible to everybody.',
  bulk_help_confirm_current: 'The texts are still right. They are looked over again in a year.',
  bulk_help_archive: 'The pages leave the site. Their old addresses say that they are gone.',

  bulk_others: 'Not about {{count}} of the chosen, which are in another state',
  bulk_assignee: 'Reviewer',
  bulk_toQueue: 'Nobody: back to the queue',
  bulk_whatToChange: 'What needs to change?',
  bulk_progress: '{{done}} of {{count}}',
  bulk_made: 'Done for {{made}} of {{count}}.',
  bulk_refused: 'Not possible ({{count}})',
  bulk_stillChosen: 'Those that were not possible are still chosen, so that you can try again.',
  bulk_close: 'Close',

  'reason_bulk-move-unknown':
    'That move cannot be made with many at once. Choose to assign, request changes, publish, confirm or archive.',
  'reason_bulk-items-unsound':
    'Say which texts it is about: items with collection, id and expectedRev for each.',
  'reason_bulk-too-many': 'That is too many at once. Choose at most 100.',
  'reason_bulk-twice': 'The same text is there twice. Remove one of them.',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
