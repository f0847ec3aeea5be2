const sv = {
  review_subject_one: 'Stämmer ”{{title}}” fortfarande?',
  review_subject: '{{count}} sidor behöver ses över',
  review_owner:
    'Din organisation svarar för innehåll som snart behöver ses över, eller redan borde ha setts över.',
  review_editor:
    'Det här innehållet behöver ses över, och ingen partnerredaktör kan göra det. Därför får du frågan.',
  review_ask_one:
    'Läs sidan. Stämmer den räcker det att du bekräftar det; du behöver inte logga in. Annars öppnar du den och ändrar.',
  review_ask:
    'Läs sidorna. Stämmer en sida räcker det att du bekräftar det; du behöver inte logga in. Annars öppnar du den och ändrar.',
  review_dates: 'Senast bekräftad {{verifiedAt}}. Ses över senast {{nextReviewAt}}.',
  review_working: 'Ett utkast pågår.',
  review_confirm: 'Fortfarande aktuellt',
  review_edit: 'Öppna för redigering',
  review_untitled: 'Utan rubrik',
  review_more: 'Se {{count}} till',
  review_links: 'Länkarna är personliga och gäller i {{days}} dagar. Skicka dem inte vidare.',
  review_choice: 'Under ditt konto väljer du om du vill ha mejl.',
  review_needs_changes: 'Sidan behöver ändras.',

  freshness: 'Aktualitet',
  freshness_verified: 'Senast bekräftad',
  freshness_asked: 'Får frågan',
  freshness_reminders: 'Påmind',
  freshness_noReminders: 'Inte än',
  freshness_confirmed: 'Bekräftad. Läsarna ser dagens datum.',
  freshness_archive:
    'Ingen har bekräftat sidan på tre år. Arkivera den, om ingen kan svara för den.',

  age_fresh: 'Aktuell',
  age_ageing: 'Inte bekräftad på ett år',
  age_stale: 'Inte bekräftad på två år',
  age_outlived: 'Inte bekräftad på tre år',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  review_subject_one: 'Is “{{title}}” still right?',
  review_subject: '{{count}} pages are due for a look',
  review_owner:
    'Your organisation answers for content that is soon due for a look, or already should have had one.',
  review_editor:
    'This content is due for a look, and no partner editor can give it one. So we ask you.',
  review_ask_one:
    'Read the page. If it is right, confirming it is enough; you need not sign in. If not, open it and make your changes.',
  review_ask:
    'Read the pages. If a page is right, confirming it is enough; you need not sign in. If not, open it and make your changes.',
  review_dates: 'Last confirmed {{verifiedAt}}. Due for a look by {{nextReviewAt}}.',
  review_working: 'A draft is under way.',
  review_confirm: 'Still up to date',
  review_edit: 'Open for editing',
  review_untitled: 'Untitled',
  review_more: 'See {{count}} more',
  review_links: 'The links are personal and good for {{days}} days. Please do not pass them on.',
  review_choice: 'Under your account you choose whether you want mail.',
  review_needs_changes: 'The page needs changes.',

  freshness: 'Freshness',
  freshness_verified: 'Last confirmed',
  freshness_asked: 'Who is asked',
  freshness_reminders: 'Reminded',
  freshness_noReminders: 'Not yet',
  freshness_confirmed: 'Confirmed. Readers see the date of today.',
  freshness_archive:
    'Nobody has confirmed the page for three years. Archive it, if nobody can answer for it.',

  age_fresh: 'Up to date',
  age_ageing: 'Not confirmed for a year',
  age_stale: 'Not confirmed for two years',
  age_outlived: 'Not confirmed for three years',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
