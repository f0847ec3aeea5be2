import type { CaseWords } from '@/i18n/sv/case'

export const caseWords: CaseWords = {
  metaTitle: 'Your case',
  crumb: 'Your case',
  reference: (reference) => `Case ${reference}`,
  kinds: { example: 'Example', experience: 'Experience', correction: 'Correction or tip' },
  steps: {
    title: 'How far your contribution has come',
    received: 'Received',
    confirmed: 'Confirmed',
    read: 'Being read',
    readDone: 'Read',
    answered: 'Answer',
    published: 'Published',
    withdrawn: 'Withdrawn',
    toConfirm: 'To be confirmed',
    waiting: 'Waiting to be read',
    yours: 'Waiting for your answer',
    yes: 'Yes, we are taking it in',
    no: 'No, not this time',
    soon: 'Soon',
    by: (day) => `by ${day}`,
    states: { done: 'done', now: 'your contribution is here now', ahead: 'still to come' },
  },
  now: {
    unconfirmed: 'Confirm your contribution, and we will begin to read.',
    unconfirmedUntil: (moment) =>
      `Confirm your contribution by ${moment}. After that it is deleted unless it has been confirmed.`,
    pending: (day) => `Your contribution waits to be read. You will have an answer by ${day}.`,
    in_moderation: (day) =>
      `The editors are reading your contribution. You will have an answer by ${day}.`,
    late: (day) =>
      `You should have had an answer by ${day}. We are late, but your contribution is not forgotten.`,
    needs_info: 'The editors have a question for you. When you have answered, we read on.',
    accepted:
      'We are taking your contribution in. The editors are working on the text, and you can see here when it is published.',
    merged:
      'We are taking what you wrote into a page that exists already. You can see here when it is published.',
    published: 'Your contribution is published. Thank you for sharing!',
    declined: 'We will not take your contribution in this time. Thank you for sharing.',
    withdrawn: 'You have taken the contribution back. We will neither read nor publish it.',
    reason: (reason) => `Reason: ${reason}.`,
    purge: (day) => `The case and your details are deleted on ${day}.`,
  },
  page: {
    title: 'The page in the knowledge bank',
    read: 'Read the page',
    correct: 'Correct something on the page',
  },
  story: {
    title: 'What has happened',
    you: 'You',
    editors: 'The editors',
    bank: 'The bank',
    moves: {
      received: 'sent the contribution',
      confirm: 'confirmed the contribution',
      correct: 'corrected the answers',
      add: 'wrote',
      answer: 'answered',
      withdraw: 'took the contribution back',
      add_email: 'added an e-mail address',
      confirm_email: 'confirmed the e-mail address',
      claim: 'began to read',
      ask: 'asked',
      accept: 'took the contribution in',
      merge: 'took the contribution into a page that exists',
      decline: 'did not take the contribution in',
      reopen: 'took the contribution up again',
      publish: 'published the contribution',
    },
    files: (names) => `Files: ${names}`,
  },
  answers: {
    whatWasDone: 'What you did',
    adaptation: 'How you adapted it',
  },
  sent: {
    title: 'What you have sent',
    files: 'Files',
    you: 'About you',
    name: 'Name',
    role: 'Role',
    email: 'E-mail',
    emailWaiting: (email) => `${email} (not confirmed yet)`,
    credit: 'Named on the page',
    creditNo: 'No',
    creditYes: 'Yes',
    gone: 'The answers have been removed.',
  },
  done: {
    confirm: 'Thank you! Your contribution is confirmed.',
    answer: 'Thank you! Your answer has gone to the editors.',
    add: 'Thank you! What you wrote is now in the case.',
    correct: 'Your corrections are saved.',
    withdraw: 'The contribution is withdrawn.',
    'add-email':
      'We have sent a letter to the address. Open the link in it and confirm, and we will write there when something happens.',
    'confirm-email':
      'The address is confirmed. From now on we will write there when something happens.',
  },
  erased: {
    kicker: 'Deleted',
    title: 'Everything about your case is deleted',
    text: 'What you wrote, your files, your details and our letters to you are gone. The link to the case no longer leads anywhere.',
    kept: 'What had been published is still there, without your name.',
  },
  signedOut: {
    kicker: 'Your case',
    title: 'The case is closed in this browser',
    text: 'Open it again with the link in a letter from us, or the link that you saved.',
  },
  closed: {
    kicker: 'Your case',
    title: 'The link opens no case',
    text: 'It may be misspelled or too old, or the case has been deleted. If you gave an e-mail address you can get a new link.',
    none: 'Open the case with your link',
    noneText:
      'The case is opened with the link in a letter from us, or the link that you saved. For safety it closes after two hours.',
    lost: 'Get a new link',
    start: 'To the start page',
  },
  away: {
    kicker: 'Your case',
    title: 'The case cannot be shown right now',
    text: 'The fault is ours and nothing is lost. Wait a little and reload the page.',
  },
  lost: {
    metaTitle: 'Lost link',
    crumb: 'Lost link',
    title: 'Have you lost your link?',
    lede: 'Write the e-mail address that you gave when you sent your contribution, and we will send a new link there.',
    without:
      'If you gave no address, the link that you were given when you sent the contribution is the only way in. We cannot make it again.',
    sent: 'Look in your inbox',
    sentText:
      'If the address belongs to a case with us, a letter is on its way there. It may take a few minutes. Look among the junk mail too.',
    form: {
      label: 'E-mail address',
      send: 'Send a link',
      reasons: {
        'not-an-email': 'Write a whole e-mail address, for example name@example.com.',
        elsewhere: 'The form was sent from another place. Reload the page and try again.',
      },
    },
  },
  form: {
    words: 'Your message',
    help: 'At most 4,000 characters. Write nothing about individual residents.',
    question: 'The editors ask',
    confirm: {
      title: 'Confirm your contribution',
      text: 'By confirming you show that the e-mail address is yours. Then we begin to read.',
      send: 'Confirm the contribution',
    },
    'confirm-email': {
      title: 'Confirm your e-mail address',
      text: 'Confirm that the address is yours, and we will write there when something happens.',
      send: 'Confirm the address',
    },
    answer: { title: 'Answer the question', text: '', send: 'Send the answer' },
    add: {
      title: 'Add something',
      text: 'Have you forgotten something, or has more happened? Write it here and the editors will read it.',
      send: 'Add',
    },
    correct: {
      title: 'Correct the answers',
      lede: 'Change what is not right. What you wrote first is kept for the editors.',
      text: 'You get all your answers and can change them. The editors see what you have changed.',
      send: 'Save the corrections',
      back: 'Back to the case without saving',
    },
    'add-email': {
      title: 'Add an e-mail address',
      text: 'Then you get a letter when something happens, and can get a new link if you lose this one. The address is never shown to others.',
      label: 'E-mail address',
      send: 'Save the address',
    },
    export: {
      title: 'Get your data',
      text: 'Everything we have kept about the case, as a file (JSON).',
      send: 'Get the file',
    },
    withdraw: {
      title: 'Take the contribution back',
      text: 'Then we will neither read nor publish it. This cannot be undone, but you can send a new contribution.',
      label: 'Why? You do not have to answer.',
      sure: 'Yes, I want to take the contribution back',
      send: 'Take back',
    },
    erase: {
      title: 'Delete everything',
      text: 'This is deleted: what you have written, your files, your name and e-mail address, our messages to each other, the letters to you and the links to the case.',
      kept: 'This is kept: what has already been published, but without your name, and a note that a case has been deleted, with nothing about you or the contribution.',
      sure: 'Yes, delete everything. I know that it cannot be undone.',
      send: 'Delete everything',
    },
    leave: {
      title: 'Close the case in this browser',
      text: 'A good thing if others use the computer. You open it again with your link. Otherwise it closes by itself after two hours.',
      send: 'Close the case',
    },
    more: 'More you can do',
    problem: 'Not done yet',
    kept: 'What you wrote is still here:',
    reasons: {
      'words-missing': 'Write something before you send.',
      'words-too-long': 'The text is too long. Shorten it to at most 4,000 characters.',
      'not-sure': 'Tick the box if you are sure.',
      'not-an-email': 'Write a whole e-mail address, for example name@example.com.',
      'has-email': 'The case has an e-mail address already.',
      'too-many-letters':
        'We have sent as many letters as we can to that address or about this case. Use the link that you have.',
      'not-by-letter': 'Open the link in the letter to the address and confirm there.',
      'too-much-today':
        'You have written as much as one can in a day. What you wrote is still here; send it tomorrow.',
      'moved-first':
        'Something happened in the case while you were writing. Read what is new below. What you wrote is still here and can be sent again.',
      'wrong-stage':
        'This can no longer be done, for the case has moved on. Read above where it is now.',
      'not-found': 'The case is no longer there.',
      'other-case':
        'Another case has been opened in this browser. Open the one you wrote in with its own link and send again.',
      closed:
        'The case has been closed in this browser, as it is after two hours. Open it again with your link and send what you wrote.',
      files: 'The files did not come along. Choose them again.',
      answers: 'Some answers need another look.',
      'nothing-changed': 'You have not changed anything.',
      held: 'The case must be kept for legal reasons and cannot be deleted now. Write to the editors if you have questions.',
      away: 'It could not be saved right now. The fault is ours. What you wrote is still here: wait a little and send again.',
      elsewhere:
        'The form was sent from another place. What you wrote is still here: check it and send again.',
    },
  },
}
