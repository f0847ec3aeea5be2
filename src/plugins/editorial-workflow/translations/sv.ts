import { words as appointments } from '../appointments/words'
import { words as bulk } from '../bulk/words'
import { words as checks } from '../checks/words'
import { words as comments } from '../comments/words'
import { words as desk } from '../desk/words'
import { words as freshness } from '../freshness/words'
import { words as languages } from '../languages/words'
import { words as notifications } from '../notifications/words'
import { words as previewLinks } from '../preview-links/words'
import { words as record } from '../record/words'
import { words as review } from '../review/words'

/** The Swedish words of the workflow. Refusals say what to do next. */
export const sv = {
  ...appointments.sv,
  ...bulk.sv,
  ...checks.sv,
  ...comments.sv,
  ...desk.sv,
  ...freshness.sv,
  ...languages.sv,
  ...notifications.sv,
  ...previewLinks.sv,
  ...record.sv,
  ...review.sv,

  group: 'Arbetsflöde',
  workflow: 'Arbetsläge',
  state: 'Läge',
  assignee: 'Granskare',
  submittedBy: 'Skickad till granskning av',
  submittedAt: 'Skickad till granskning',
  dueAt: 'Svar senast',
  priority: 'Prioritet',
  priority_low: 'Låg',
  priority_normal: 'Normal',
  priority_high: 'Hög',
  scheduledBy: 'Schemalagd av',
  unpublishAt: 'Avpubliceras den',
  approvedBy: 'Godkänd av',
  approvedAt: 'Godkänd',
  scheduledFor: 'Publiceras den',
  everPublished: 'Har varit publicerad',
  firstPublishedAt: 'Först publicerad',
  publishedAt: 'Publicerad',
  verifiedAt: 'Senast kontrollerad',
  nextReviewAt: 'Ses över senast',
  publishedLocales: 'Publicerad på',
  replacedBy: 'Ersatt av',
  createdBy: 'Skapad av',
  updatedBy: 'Senast sparad av',
  requiredForReview: 'Krävs för granskning.',

  event: 'Händelse',
  events: 'Händelser',
  key: 'Nyckel',
  transition: 'Händelse',
  from: 'Från',
  to: 'Till',
  actor: 'Av',
  actorRole: 'Roll',
  comment: 'Kommentar',
  versionId: 'Version',
  contentHash: 'Innehållets avtryck',
  at: 'När',
  flagged: 'Avsteg från flödet',
  reviewComment: 'Granskningskommentar',
  reviewComments: 'Granskningskommentarer',
  blocking: 'Måste åtgärdas före godkännande',
  resolvedBy: 'Avklarad av',
  resolvedAt: 'Avklarad',
  author: 'Skriven av',
  notification: 'Avisering',
  notifications: 'Aviseringar',
  readAt: 'Läst',

  state_draft: 'Utkast',
  state_in_review: 'Under granskning',
  state_changes_requested: 'Ändringar begärda',
  state_approved: 'Godkänd',
  state_scheduled: 'Schemalagd',
  state_published: 'Publicerad',
  state_archived: 'Arkiverad',
  badge_live: 'Publicerad',
  badge_work: 'Utkast pågår',
  badge_trash: 'I papperskorgen',

  turn_draft: 'Författarens tur. Nästa steg: skicka till granskning.',
  turn_in_review: 'Redaktionens tur. Nästa steg: läs och godkänn, eller begär ändringar.',
  turn_changes_requested: 'Författarens tur. Nästa steg: ändra och skicka till granskning igen.',
  turn_approved: 'Redaktionens tur. Nästa steg: publicera.',
  turn_scheduled: 'Väntar på sin tid. Avboka för att ändra.',
  turn_published:
    'Klart. Spara en ändring så börjar ett nytt utkast; läsaren ser den publicerade texten tills vidare.',
  turn_archived: 'Vilar. Återställ för att arbeta vidare.',
  turn_trash: 'Ligger i papperskorgen. Ta tillbaka för att arbeta vidare.',
  turn_yours: 'Din tur. Nästa steg: läs och godkänn, eller begär ändringar.',
  turn_assignee: 'Granskas av {{name}}.',

  move_create: 'Skapa',
  move_submit: 'Skicka till granskning',
  move_withdraw: 'Ta tillbaka',
  move_claim: 'Jag granskar',
  move_assign: 'Tilldela granskare',
  move_endorse: 'Tillstyrk',
  move_request_changes: 'Begär ändringar',
  move_approve: 'Godkänn',
  move_publish: 'Publicera',
  move_approve_and_publish: 'Godkänn och publicera',
  move_schedule: 'Schemalägg',
  move_unschedule: 'Avboka',
  move_publish_scheduled: 'Publicera enligt schema',
  move_edit_live: 'Påbörja nytt utkast',
  move_edit_approved: 'Ändra godkänd text',
  move_discard: 'Kasta utkastet',
  move_unpublish: 'Avpublicera',
  move_archive: 'Arkivera',
  move_restore: 'Återställ till utkast',
  move_confirm_current: 'Intyga att den är aktuell',
  move_trash: 'Lägg i papperskorgen',
  move_untrash: 'Ta tillbaka från papperskorgen',
  move_delete_forever: 'Radera för alltid',
  move_override: 'Ändra läge utanför flödet',

  help_submit:
    'Redaktionen läser texten innan den publiceras. Du kan inte ändra den så länge den granskas.',
  help_withdraw: 'Texten blir ett utkast igen, och författaren kan ändra i den.',
  help_claim: 'Du står som granskare, och andra ser det.',
  help_assign: 'Välj vem som ska granska, eller lägg tillbaka texten i kön.',
  help_endorse: 'Redaktionen ser att ni står bakom texten.',
  help_request_changes: 'Författaren får texten tillbaka. Skriv vad som behöver ändras.',
  help_approve: 'Texten är klar att publiceras.',
  help_publish: 'Texten blir synlig för alla.',
  help_approve_and_publish: 'Texten godkänns och blir synlig för alla.',
  help_discard:
    'Utkastet läggs åt sidan och den publicerade texten gäller. Utkastet finns kvar bland versionerna.',
  help_unpublish: 'Sidan försvinner för läsarna och blir ett utkast.',
  help_archive: 'Sidan försvinner för läsarna. Den gamla adressen säger att den är borttagen.',
  help_restore: 'Innehållet blir ett utkast igen.',
  help_confirm_current: 'Texten stämmer fortfarande. Den ses över igen om ett år.',
  help_trash: 'Innehållet går att ta tillbaka.',
  help_untrash: 'Innehållet blir ett utkast igen.',
  help_delete_forever: 'Innehållet och alla dess versioner raderas. Det går inte att ångra.',
  help_override: 'Steget noteras särskilt i historiken.',

  reason_other: 'Det går inte just nu. Läs in sidan igen och försök på nytt.',
  'reason_not-found':
    'Innehållet finns inte, eller så har du inte tillgång till det. Kontrollera adressen.',
  'reason_unknown-move':
    'Det steget finns inte i arbetsflödet. Välj ett av stegen som visas ovanför formuläret.',
  'reason_happens-by-itself': 'Det sker av sig självt när du sparar. Spara i stället.',
  'reason_not-signed-in': 'Logga in och försök igen.',
  'reason_not-your-role': 'Din roll får inte göra detta. Be redaktionen om hjälp.',
  'reason_not-your-document':
    'Innehållet hör till någon annan. Be ägaren eller redaktionen om hjälp.',
  'reason_not-your-published-document':
    'Innehållet har varit publicerat. Be redaktionen att arkivera det.',
  'reason_not-contributors-work':
    'Det gäller bara texter som en medarbetare har skrivit. Be redaktionen om hjälp.',
  'reason_wrong-state':
    'Steget går inte att ta från det läge som innehållet har nu. Läs in sidan igen för att se läget.',
  'reason_in-trash': 'Innehållet ligger i papperskorgen. Ta tillbaka det först.',
  'reason_not-in-trash': 'Innehållet ligger inte i papperskorgen. Läs in sidan igen.',
  'reason_reason-missing': 'Skriv varför.',
  'reason_reason-too-short': 'Skriv lite mer om varför.',
  'reason_reason-or-comment-missing':
    'Skriv vad som behöver ändras, eller lämna en kommentar på texten.',
  'reason_needs-second-person':
    'Någon annan än den som skickade texten till granskning måste godkänna den. Be en kollega.',
  'reason_self-approval-needs-reason':
    'Du skickade själv texten till granskning. Skriv varför du godkänner den utan en kollega.',
  'reason_blocking-comments-open':
    'Det finns kommentarer som måste åtgärdas före godkännande. Markera dem som lösta först.',
  'reason_no-live-version':
    'Det finns ingen publicerad text att gå tillbaka till. Lägg utkastet i papperskorgen i stället.',
  'reason_archive-first':
    'Innehållet har varit publicerat. Arkivera det först, så att den gamla adressen kan svara.',
  'reason_already-there': 'Innehållet har redan det läget. Välj ett annat.',
  'reason_target-missing': 'Välj vilket läge innehållet ska få.',
  'reason_target-not-allowed':
    'Det läget går inte att välja här. Godkänn och publicera genom granskningen.',
  'reason_locked-in-review':
    'Texten granskas och kan inte ändras. Ta tillbaka den först, eller vänta på svar.',
  'reason_locked-approved':
    'Texten är godkänd och kan bara ändras av redaktionen. Be dem begära ändringar.',
  'reason_locked-scheduled': 'Texten väntar på att publiceras och kan inte ändras. Avboka först.',
  'reason_locked-archived': 'Innehållet är arkiverat och kan inte ändras. Återställ det först.',
  'reason_locked-in-trash':
    'Innehållet ligger i papperskorgen och kan inte ändras. Ta tillbaka det först.',
  'reason_locked-by-somebody':
    'Någon annan har innehållet öppet. Be personen att stänga det, eller försök igen om fem minuter.',
  'reason_changed-since':
    'Någon annan har hunnit före. Läs in sidan igen och se vad som har hänt; din kommentar står kvar.',
  'reason_content-changed':
    'Texten har ändrats sedan du läste den. Läs in sidan igen och läs ändringen innan du beslutar.',
  'reason_content-not-approved':
    'Texten är inte densamma som godkändes. Begär ändringar, så att den kan granskas igen.',
  'reason_expected-rev-missing':
    'Säg vilken revision du utgår från (expectedRev). Den står i workflow.rev.',
  'reason_expected-hash-missing':
    'Säg vilket innehåll du har läst (expectedHash). Det står i workflow.contentHash.',
  'reason_not-ready':
    'Det saknas något innan innehållet kan granskas. Fyll i fälten och spara, och försök sedan igen.',
  'reason_publish-by-workflow':
    'Publicera och avpublicera med knapparna ovanför formuläret, eller med POST …/workflow/publish.',
  'reason_restore-as-draft':
    'Återställ versionen som utkast. Den publicerade texten ändras först när utkastet har granskats.',
  'reason_delete-by-workflow':
    'Lägg innehållet i papperskorgen. En administratör kan sedan radera det därifrån.',
  'reason_trash-alone':
    'Lägg i papperskorgen utan att ändra något annat samtidigt. Spara ändringarna först.',
  'reason_trash-one-at-a-time': 'Flytta ett innehåll i taget till eller från papperskorgen.',
  'reason_events-are-kept': 'Historiken skrivs av arbetsflödet och kan inte ändras.',
  'reason_assignee-missing': 'Välj vem som ska granska.',
  'reason_assignee-cannot-review': 'Den personen kan inte granska. Välj någon i redaktionen.',
  'reason_locale-unknown': 'Språket finns inte på webbplatsen. Välj bland språken som visas.',
  'reason_source-locale-missing': 'Originalspråket publiceras alltid. Lägg till det bland språken.',
  'reason_replacement-unknown': 'Ersättaren finns inte. Välj ett annat innehåll.',

  missing_missing: 'Fyll i det här före granskning.',
  'missing_too-few': 'Lägg till fler. Det behövs minst {{min}}.',
  missing_consent: 'Kryssa i att personen har sagt ja till att citeras, eller ta bort citatet.',

  ui_moves: 'Arbetsflöde',
  ui_more: 'Fler steg',
  ui_reason: 'Varför?',
  ui_message: 'Meddelande (frivilligt)',
  ui_min: 'Minst {{min}} tecken.',
  ui_target: 'Nytt läge',
  ui_cancel: 'Avbryt',
  ui_saveFirst: 'Du har ändringar som inte är sparade. Spara utkastet först.',
  ui_missing: 'Saknas före granskning ({{count}})',
  ui_done: 'Klart: {{move}}',
  ui_failed: 'Det gick inte att nå servern. Din text står kvar; försök igen.',
} as const

/** The words of the plugin in one language: the same keys in each. */
export type Words = Readonly<Record<keyof typeof sv, string>>
