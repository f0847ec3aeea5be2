const sv = {
  checks_title: 'Att se över',
  checks_intro:
    'Automatiska iakttagelser i den senast sparade texten. De kan ha fel, och du avgör.',
  checks_none: 'Inget att anmärka på. Texter, bilder och länkar ser bra ut.',
  checks_warnings: 'Troligen fel ({{number}})',
  checks_hints: 'Värt att titta på ({{number}})',
  checks_some: '{{number}} saker att se över',
  checks_one: 'En sak att se över',
  checks_before: 'Se gärna över det här först. Du kan skicka ändå.',
  checks_more: 'och {{number}} till, under Granskning',
  checks_all: 'Visa {{number}} till',
  checks_whole: 'Hela innehållet',
  checks_failed: 'Det gick inte att se över texten just nu. Ladda om sidan för att försöka igen.',

  'check_alt-missing': 'Bilden saknar beskrivning',
  'checkHelp_alt-missing':
    'Öppna bilden och skriv vad den visar, för den som inte ser den. Ange det på varje språk.',
  'check_alt-file-name': 'Bildbeskrivningen är ett filnamn',
  'checkHelp_alt-file-name': 'Skriv vad bilden visar: ”Två grannar planterar i en pallkrage”.',
  'check_alt-opening': 'Bildbeskrivningen börjar med att det är en bild',
  'checkHelp_alt-opening': 'Det hörs redan. Börja med det som bilden visar.',
  'check_alt-short': 'Bildbeskrivningen är mycket kort',
  'checkHelp_alt-short': 'Säg med några ord vad bilden visar, och varför den är med.',
  'check_alt-long': 'Bildbeskrivningen är lång',
  'checkHelp_alt-long':
    'Den som lyssnar kan inte hoppa i den. Flytta det som är mer än en mening eller två till texten.',
  'check_heading-empty': 'En rubrik är tom',
  'checkHelp_heading-empty': 'Skriv rubriken, eller ta bort raden.',
  'check_heading-skip': 'En rubriknivå hoppas över',
  'checkHelp_heading-skip':
    'Den som navigerar med rubriker tappar bort sig. Börja med den högsta nivån och ta en i taget.',
  'check_heading-bold': 'Fet text ser ut som en rubrik',
  'checkHelp_heading-bold': 'Gör den till en riktig rubrik, så går den att hitta för alla.',
  'check_link-empty': 'En länk saknar text',
  'checkHelp_link-empty': 'Skriv vart länken leder, eller ta bort den.',
  'check_link-vague': 'Länktexten säger inte vart den leder',
  'checkHelp_link-vague':
    'Låt orden räcka för den som bara hör länken: ”Bolagets slutrapport” i stället för ”läs mer”.',
  'check_link-bare': 'Länktexten är en adress',
  'checkHelp_link-bare': 'Byt adressen mot sidans namn. En adress är svår att lyssna på.',
  'check_link-dead': 'Länken leder ingenstans längre',
  'checkHelp_link-dead':
    'Vi har försökt två olika dagar. Leta upp den nya adressen, eller ta bort länken.',
  'check_sentence-long': 'En mening är lång',
  'checkHelp_sentence-long': 'Mer än 30 ord är svårt att hålla i huvudet. Dela den i två.',
  'check_paragraph-long': 'Ett stycke är långt',
  'checkHelp_paragraph-long': 'Dela stycket där en ny tanke börjar, eller gör en lista.',
  check_capitals: 'Flera ord i versaler',
  checkHelp_capitals: 'Versaler är svåra att läsa och kan läsas upp bokstav för bokstav.',
  'check_language-missing': 'Saknas på {{language}}',
  'checkHelp_language-missing':
    'Texten finns på originalspråket men inte här. Översätt den, om sidan ska visas på språket.',
  'check_language-other': 'Texten verkar vara på {{other}}',
  'checkHelp_language-other':
    'Fältet är för {{language}}. Flytta texten till rätt språk, annars läses den upp med fel uttal.',
  'check_personal-number': 'Ett personnummer?',
  'checkHelp_personal-number': 'Ta bort det. Personnummer ska aldrig stå på webbplatsen.',
  'check_personal-phone': 'Ett telefonnummer',
  'checkHelp_personal-phone':
    'Är det en enskild persons? Ta bort det, eller byt till en växel eller en funktion.',
  'check_personal-email': 'En e-postadress till en person?',
  'checkHelp_personal-email':
    'Byt till en funktionsbrevlåda, till exempel info@. Personer byter jobb, och kan vilja vara i fred.',
  check_blocks: 'Rätta det här före granskning: {{what}}',
} as const

const en: Readonly<Record<keyof typeof sv, string>> = {
  checks_title: 'Worth a look',
  checks_intro: 'Seen automatically in the text as last saved. It may be mistaken, and you decide.',
  checks_none: 'Nothing to remark on. Texts, images and links look good.',
  checks_warnings: 'Probably wrong ({{number}})',
  checks_hints: 'Worth a second look ({{number}})',
  checks_some: '{{number}} things to look over',
  checks_one: 'One thing to look over',
  checks_before: 'You may want to look these over first. You can send it anyway.',
  checks_more: 'and {{number}} more, under Review',
  checks_all: 'Show {{number}} more',
  checks_whole: 'The whole item',
  checks_failed: 'The text could not be looked over just now. Load the page again to retry.',

  'check_alt-missing': 'The image has no description',
  'checkHelp_alt-missing':
    'Open the image and say what it shows, for somebody who does not see it, in each language.',
  'check_alt-file-name': 'The description of the image is a file name',
  'checkHelp_alt-file-name': 'Say what the image shows: “Two neighbours planting in a raised bed”.',
  'check_alt-opening': 'The description begins by saying that it is an image',
  'checkHelp_alt-opening': 'That is heard already. Begin with what it shows.',
  'check_alt-short': 'The description of the image is very short',
  'checkHelp_alt-short': 'Say in a few words what the image shows, and why it is there.',
  'check_alt-long': 'The description of the image is long',
  'checkHelp_alt-long':
    'Whoever listens cannot skip in it. Move what is more than a sentence or two to the text.',
  'check_heading-empty': 'A heading is empty',
  'checkHelp_heading-empty': 'Write the heading, or remove the line.',
  'check_heading-skip': 'A level of headings is skipped',
  'checkHelp_heading-skip':
    'Whoever moves by headings gets lost. Begin with the highest level and take one at a time.',
  'check_heading-bold': 'Bold text looks like a heading',
  'checkHelp_heading-bold': 'Make it a real heading, so that everybody can find it.',
  'check_link-empty': 'A link has no text',
  'checkHelp_link-empty': 'Say where the link leads, or remove it.',
  'check_link-vague': 'The words of the link do not say where it leads',
  'checkHelp_link-vague':
    'Let them do for somebody who hears only the link: “The final report” rather than “read more”.',
  'check_link-bare': 'The words of the link are an address',
  'checkHelp_link-bare': 'Put the name of the page instead. An address is hard to listen to.',
  'check_link-dead': 'The link leads nowhere any more',
  'checkHelp_link-dead': 'We have tried on two days. Find the new address, or remove the link.',
  'check_sentence-long': 'A sentence is long',
  'checkHelp_sentence-long': 'More than 30 words are hard to keep in mind. Make it two.',
  'check_paragraph-long': 'A paragraph is long',
  'checkHelp_paragraph-long': 'Divide it where a new thought begins, or make it a list.',
  check_capitals: 'Several words in capitals',
  checkHelp_capitals: 'Capitals are hard to read, and may be read out letter by letter.',
  'check_language-missing': 'Missing in {{language}}',
  'checkHelp_language-missing':
    'The text is there in the original language but not here. Translate it if the page is to be shown in the language.',
  'check_language-other': 'The text seems to be in {{other}}',
  'checkHelp_language-other':
    'The field is for {{language}}. Move the text to the right language, or it is read out with the wrong sounds.',
  'check_personal-number': 'A personal identity number?',
  'checkHelp_personal-number': 'Remove it. Such numbers never belong on the site.',
  'check_personal-phone': 'A telephone number',
  'checkHelp_personal-phone':
    'Is it one person’s? Remove it, or use a switchboard or a function instead.',
  'check_personal-email': 'An e-mail address of a person?',
  'checkHelp_personal-email':
    'Use a shared mailbox, such as info@. People change jobs, and may want to be left alone.',
  check_blocks: 'Mend this before review: {{what}}',
}

/** The words of this room, the same keys in both languages. */
export const words = { sv, en }
