import type { NoticeWords } from '@/domain/submission/notice'

import type { erasureSv } from '../sv/privacy'

/** What whoever sends a contribution is told about their personal data. */
export const noticeEn: NoticeWords = {
  headings: {
    controller: 'Who is responsible',
    purpose: 'What we keep, and why',
    legalBasis: 'Legal basis',
    reader: 'Who reads it',
    kept: 'How long we keep it',
    rights: 'Your rights',
    erase: 'How to erase it',
    complaint: 'Complaints',
  },
  controller: (name, contact) => [
    `The controller is ${name ?? 'the organisation that runs Innovationslabbet'}.`,
    contact
      ? `Questions about personal data: ${contact}.`
      : 'Questions about personal data: use the address at the foot of the page.',
  ],
  purpose: [
    'We keep what you write, the files you add and, if you give them, your name, role and e-mail address. We use them to read the contribution, ask you back, answer you and show where a published page comes from.',
    'Name, role and e-mail address are optional. Without an e-mail address we cannot reach you; you then need to save the link to your case.',
    'Your network address is not stored. A spam score sorts the queue, but it is always a person who decides what becomes of a contribution.',
  ],
  legalBasis: (given) => [
    given ??
      'Legitimate interest (article 6.1 f of the General Data Protection Regulation): to be able to receive, judge and answer what you send.',
    'Your name is shown on a published page only if you tick the box. That is a consent (article 6.1 a), and you can take it back.',
  ],
  reader: [
    'The editors read it. Name, role and e-mail address are never shown on the site, unless you have asked to be named. We sell no data and give it to nobody else, unless a law demands it.',
    'When you send a contribution, or open the link to your case, a cookie is set. It is needed to keep the case open, lasts a short while and is used for nothing else.',
  ],
  kept: {
    lede: (hours) =>
      `If you give an e-mail address and do not confirm the contribution within ${hours}, it is removed.`,
    kinds: {
      spam: 'Spam',
      declined: 'Declined contributions',
      withdrawn: 'Contributions that you withdraw',
      accepted: 'Accepted contributions',
    },
    ways: {
      delete: (what, time) => `${what}: everything is erased ${time} later.`,
      anonymise: (what, time) =>
        `${what}: ${time} after the last contact we remove name, role, e-mail address, messages and files. The text of the contribution stays, and so does the fact that the page began as one.`,
      keep: (what) => `${what}: the data is kept until further notice.`,
    },
    byPeople:
      'Contributions may be subject to rules on archives. Nothing is therefore erased by itself: whoever is responsible decides once the time has passed. The times are:',
    counted:
      'Backups may hold data for a while after it has been erased. They are read only if the bank has to be restored.',
  },
  rights: (given) =>
    given
      ? given.split(/\n+/)
      : [
          'You have the right to know what data we hold about you and to get a copy, to have errors corrected, to have data erased or restricted, and to object to our using it. If you have agreed to be named you can change your mind at any time.',
          'We answer within a month.',
        ],
  erase: [
    'Open the link to your case and choose to erase it. If you have lost the link you can get a new one by your e-mail address, or write to whoever is responsible.',
    'A page that has been published stays, but your name is removed from it.',
  ],
  complaint: [
    'If you are not satisfied you can complain to the Swedish Authority for Privacy Protection (IMY), which supervises: imy.se.',
  ],
  duration: {
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
  },
}

/** What is said when a contribution is erased, or cannot be. */
export const erasureEn: typeof erasureSv = {
  done: 'The case has been erased, with everything that belonged to it.',
  messages: {
    'draft-erased': 'The draft that we had made of it has been erased too.',
    'page-stays':
      'The page that was published stays: its text was given to be spread. If you want it taken away, write to us.',
    'merged-page-stays':
      'The page that the contribution was added to stays. Your words in the talk about it are gone.',
    'credit-erased': 'Your name has been removed from the page.',
    'pictures-stay': 'Pictures shown on the page stay, with the name of whoever made them.',
  },
  commentInstead: '(Avsändarens ord är raderade. / The words of the sender have been erased.)',
}
