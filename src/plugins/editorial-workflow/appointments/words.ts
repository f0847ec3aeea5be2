const sv = {
  move_prioritise: 'Sätt prioritet och datum',
  move_schedule_unpublish: 'Schemalägg avpublicering',
  move_unschedule_unpublish: 'Avboka avpublicering',
  move_unpublish_scheduled: 'Avpublicera enligt schema',

  help_prioritise: 'Säg hur bråttom det är och när svaret senast ska komma.',
  help_schedule:
    'Texten blir synlig för alla vid den tid du väljer, svensk tid. Till dess kan den inte ändras.',
  help_unschedule: 'Texten är godkänd igen och kan publiceras, ändras eller få en ny tid.',
  help_publish_scheduled: 'Servern publicerar när tiden är inne.',
  help_schedule_unpublish: 'Sidan försvinner för läsarna vid den tid du väljer, svensk tid.',
  help_unschedule_unpublish: 'Sidan ligger kvar tills någon avpublicerar den.',
  help_unpublish_scheduled: 'Servern avpublicerar när tiden är inne.',

  turn_scheduled_at: 'Publiceras {{moment}}. Avboka för att ändra.',
  turn_published_until: 'Klart. Avpubliceras {{moment}}.',

  warning_link_unpublished: 'Länkar till ”{{title}}”, som läsarna inte kan se än.',

  'reason_time-missing': 'Välj dag och klockslag.',
  'reason_time-unsound':
    'Tiden går inte att läsa. Skriv dag och klockslag så här: 2026-11-27T14:05.',
  'reason_time-does-not-exist':
    'Den tiden finns inte: klockan ställs fram till sommartid just då. Välj en timme tidigare eller senare.',
  'reason_too-soon':
    'Tiden måste ligga minst fem minuter framåt. Välj en senare tid, eller gör det direkt.',
  'reason_too-far-ahead': 'Tiden ligger mer än fem år bort. Kontrollera årtalet.',
  'reason_unpublish-before-publish':
    'Avpubliceringen måste komma efter publiceringen. Välj en senare tid för den.',
  'reason_no-unpublish-time': 'Ingen avpublicering är bokad. Läs in sidan igen för att se läget.',
  'reason_due-in-the-past': 'Datumet har redan varit. Välj en dag som kommer.',
  'reason_priority-unknown': 'Välj låg, normal eller hög prioritet.',
  'reason_nothing-to-change': 'Välj en prioritet eller ett datum.',
  'reason_already-in-the-queue': 'Ingen står som granskare. Texten ligger redan i kön.',

  'reason_scheduler-gone':
    'Den som bokade tiden har inte längre rätt att publicera. Boka en ny tid, eller publicera direkt.',
  'reason_window-passed':
    'Tiden då sidan skulle visas har redan gått. Boka en ny tid, eller publicera direkt.',
  'reason_could-not-publish':
    'Något gick fel när sidan skulle publiceras. Försök att publicera direkt, så syns det vad som hindrar.',
  'reason_reviewer-gone': 'Granskaren är inte längre kvar i redaktionen. Texten ligger i kön igen.',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  move_prioritise: 'Set priority and date',
  move_schedule_unpublish: 'Schedule unpublishing',
  move_unschedule_unpublish: 'Cancel unpublishing',
  move_unpublish_scheduled: 'Unpublish as scheduled',

  help_prioritise: 'Say how urgent it is and when it should be answered.',
  help_schedule:
    'Everyone sees the text at the time you choose, Swedish time. It cannot be changed until then.',
  help_unschedule: 'The text is approved again and can be published, changed or given a new time.',
  help_publish_scheduled: 'The server publishes when the time has come.',
  help_schedule_unpublish: 'The page disappears for readers at the time you choose, Swedish time.',
  help_unschedule_unpublish: 'The page stays until somebody unpublishes it.',
  help_unpublish_scheduled: 'The server unpublishes when the time has come.',

  turn_scheduled_at: 'Will be published {{moment}}. Cancel to change it.',
  turn_published_until: 'Done. Will be unpublished {{moment}}.',

  warning_link_unpublished: 'Links to “{{title}}”, which readers cannot see yet.',

  'reason_time-missing': 'Choose a day and a time.',
  'reason_time-unsound':
    'The time cannot be read. Write the day and the time like this: 2026-11-27T14:05.',
  'reason_time-does-not-exist':
    'There is no such time: the clocks go forward to summer time just then. Choose an hour earlier or later.',
  'reason_too-soon':
    'The time must be at least five minutes ahead. Choose a later time, or do it at once.',
  'reason_too-far-ahead': 'The time is more than five years away. Check the year.',
  'reason_unpublish-before-publish':
    'The page must be unpublished after it is published. Choose a later time for that.',
  'reason_no-unpublish-time':
    'No unpublishing is scheduled. Reload the page to see where it stands.',
  'reason_due-in-the-past': 'That date has been. Choose a day to come.',
  'reason_priority-unknown': 'Choose low, normal or high priority.',
  'reason_nothing-to-change': 'Choose a priority or a date.',
  'reason_already-in-the-queue': 'Nobody is the reviewer. The text is in the queue already.',

  'reason_scheduler-gone':
    'Whoever made the appointment may no longer publish. Make a new one, or publish at once.',
  'reason_window-passed':
    'The time during which the page was to be shown has passed. Make a new appointment, or publish at once.',
  'reason_could-not-publish':
    'Something went wrong when the page was to be published. Try to publish it at once to see what stands in the way.',
  'reason_reviewer-gone':
    'The reviewer is no longer with the editorial team. The text is back in the queue.',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
