import type { LetterWords } from '@/i18n/sv/letters'

export const letters: LetterWords = {
  open: 'Open your case',
  reference: (reference) => `Case number: ${reference}.`,
  private: 'The link is your own: whoever has it can read and change the case. Do not pass it on.',
  why: 'You get this letter because you have sent us a contribution. Nobody reads answers to it; please write in the case instead.',
  confirm: {
    subject: 'Confirm your contribution',
    reminder: 'Remember to confirm your contribution',
    thanks:
      'Thank you for sharing! Before we read your contribution we need to know that this address is yours.',
    stillWaiting: 'Your contribution is still with us and waits for you to confirm it.',
    how: (until) =>
      `Open the link and confirm by ${until}. After that the contribution is deleted unless it has been confirmed.`,
    action: 'Confirm the contribution',
    notYou:
      'You have not sent us anything? Then there is nothing you need to do: what we have is deleted by itself.',
  },
  address: {
    subject: 'Confirm your e-mail address',
    text: 'Somebody has added this address to a case with us. Is it you? Open the link and confirm the address, and we will write here when something happens.',
    action: 'Confirm the address',
    notYou:
      'Is it not you? Then there is nothing you need to do, and we will not write here again.',
  },
  received: {
    subject: 'Your contribution is confirmed',
    text: 'Thank you, your contribution is confirmed and waits to be read.',
    next: (day) =>
      `Somebody on the editorial team reads it, and you will have an answer by ${day}. We may have a question first. In the case you can always see how it is going.`,
  },
  asked: {
    subject: 'A question about your contribution',
    text: (title) =>
      `We are reading your contribution “${title}” and need to know a little more before we can go on. The editors write:`,
    action: 'Answer the question',
  },
  accepted: {
    subject: 'We are taking your contribution in',
    text: (title) => `Thank you! “${title}” will be part of the knowledge bank.`,
    next: 'The editors are now working on the text. You will get a letter when it is published.',
  },
  merged: {
    subject: 'We are taking your contribution in',
    text: (title) => `Thank you! What you wrote in “${title}” will be part of the knowledge bank.`,
    next: 'There is a page about it already. The editors add there what is new.',
    action: 'Read the page',
  },
  declined: {
    subject: 'An answer about your contribution',
    text: (title) =>
      `Thank you for sharing. We have read “${title}” and will not take it into the knowledge bank this time.`,
    reason: (reason) => `Reason: ${reason}.`,
    words: 'The editors write:',
    next: 'When there is more to tell, you are welcome to send a new contribution.',
  },
  published: {
    subject: 'Your contribution is published',
    text: (title) => `Everybody can now read “${title}”. Thank you for sharing!`,
    next: 'If something is not right, now or later, you can correct it.',
    action: 'Read the page',
    correct: 'Correct something on the page',
  },
  withdrawn: {
    subject: 'Your contribution is withdrawn',
    text: (title) => `You have taken back “${title}”. We will neither read nor publish it.`,
    next: 'If you want everything deleted now, you can do that in the case.',
  },
  links: {
    subject: 'Link to your case',
    subjectMany: 'Links to your cases',
    text: 'Here is a new link to what you have sent in. Links from earlier letters still work.',
    textMany: 'Here are new links to what you have sent in. Links from earlier letters still work.',
    notYou: 'You have not asked for this letter? Then there is nothing you need to do.',
  },
}
