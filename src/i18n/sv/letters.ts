/** The words of the letters to those who have sent something in. English has the same keys. */
export const letters = {
  open: 'Öppna ditt ärende',
  reference: (reference: string) => `Ärendenummer: ${reference}.`,
  private:
    'Länken är din egen: den som har den kan läsa och ändra i ärendet. Skicka den inte vidare.',
  why: 'Du får brevet för att du har skickat ett bidrag till oss. Det går inte att svara på brevet; skriv i ärendet i stället.',
  confirm: {
    subject: 'Bekräfta ditt bidrag',
    reminder: 'Glöm inte att bekräfta ditt bidrag',
    thanks:
      'Tack för att du delar med dig! Innan vi läser ditt bidrag behöver vi veta att adressen är din.',
    stillWaiting: 'Ditt bidrag ligger kvar hos oss och väntar på att du bekräftar det.',
    how: (until: string) =>
      `Öppna länken och bekräfta senast ${until}. Därefter raderas bidraget om det inte är bekräftat.`,
    action: 'Bekräfta bidraget',
    notYou:
      'Har du inte skickat något till oss? Då behöver du inte göra någonting, uppgifterna raderas av sig själva.',
  },
  address: {
    subject: 'Bekräfta din e-postadress',
    text: 'Någon har lagt till den här adressen i ett ärende hos oss. Är det du? Öppna länken och bekräfta adressen, så skriver vi hit när något händer.',
    action: 'Bekräfta adressen',
    notYou: 'Är det inte du? Då behöver du inte göra någonting, vi skriver inte hit igen.',
  },
  received: {
    subject: 'Ditt bidrag är bekräftat',
    text: 'Tack, nu är ditt bidrag bekräftat och väntar på att läsas.',
    next: (day: string) =>
      `Någon i redaktionen läser det och du får svar senast ${day}. Kanske har vi en fråga först. I ärendet ser du hela tiden hur det går.`,
  },
  asked: {
    subject: 'En fråga om ditt bidrag',
    text: (title: string) =>
      `Vi läser ditt bidrag ”${title}” och behöver veta lite mer innan vi kan gå vidare. Redaktionen skriver:`,
    action: 'Svara på frågan',
  },
  accepted: {
    subject: 'Vi tar med ditt bidrag',
    text: (title: string) => `Tack! Vi tar med ”${title}” i kunskapsbanken.`,
    next: 'Nu arbetar redaktionen med texten. Du får ett brev när den är publicerad.',
  },
  merged: {
    subject: 'Vi tar med ditt bidrag',
    text: (title: string) => `Tack! Det du skrev i ”${title}” kommer med i kunskapsbanken.`,
    next: 'Det finns redan en sida om saken. Redaktionen för in det som är nytt där.',
    action: 'Läs sidan',
  },
  declined: {
    subject: 'Svar om ditt bidrag',
    text: (title: string) =>
      `Tack för att du delade med dig. Vi har läst ”${title}” och tar inte med det i kunskapsbanken den här gången.`,
    reason: (reason: string) => `Skäl: ${reason}.`,
    words: 'Redaktionen skriver:',
    next: 'Händer det mer får du gärna skicka ett nytt bidrag.',
  },
  published: {
    subject: 'Ditt bidrag är publicerat',
    text: (title: string) => `Nu kan alla läsa ”${title}”. Tack för att du delade med dig!`,
    next: 'Hittar du något som inte stämmer, nu eller längre fram, kan du rätta det.',
    action: 'Läs sidan',
    correct: 'Rätta något på sidan',
  },
  withdrawn: {
    subject: 'Ditt bidrag är återtaget',
    text: (title: string) => `Du har tagit tillbaka ”${title}”. Vi läser och publicerar det inte.`,
    next: 'Vill du att allt raderas nu kan du göra det i ärendet.',
  },
  links: {
    subject: 'Länk till ditt ärende',
    subjectMany: 'Länkar till dina ärenden',
    text: 'Här är en ny länk till det du har skickat in. Länkar från tidigare brev fungerar som förut.',
    textMany:
      'Här är nya länkar till det du har skickat in. Länkar från tidigare brev fungerar som förut.',
    notYou: 'Har du inte bett om det här brevet? Då behöver du inte göra någonting.',
  },
}

export type LetterWords = typeof letters
