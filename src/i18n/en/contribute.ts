import type { contribute as swedish } from '../sv/contribute'

/** The words around sharing an example, an experience or a correction. */
export const contribute: typeof swedish = {
  doors: {
    share: 'Share your example',
    shareText: 'No account, five minutes. An editor reads it and answers.',
    shareList: 'Have you tried something that others could learn from?',
    usedMethod: 'We have used the method',
    usedTool: 'We have used the tool',
    correct: 'Correct this or send a tip',
    correctText: 'Is something wrong, out of date or missing?',
  },
  crumb: 'Share',
  kinds: {
    example: {
      title: 'Share your example',
      lede: 'Tell what you have tried in your neighbourhood, so that others need not start from nothing. What went wrong is worth sharing too.',
      description:
        'Share an example from your neighbourhood in the knowledge bank of Swedish public housing. No account, five minutes.',
      time: 'Five minutes',
      needs: 'A title, a municipality and two texts',
      begin: 'Your example',
    },
    experience: {
      title: 'We have used it',
      lede: 'Tell how it went when you tried. Three sentences go a long way.',
      description: 'Share your experience of a method or a tool in the knowledge bank.',
      time: 'Three minutes',
      needs: 'A title, how it went and a text',
      begin: 'Tell us how it went',
    },
    correction: {
      title: 'Correct or send a tip',
      lede: 'Is something on the page wrong, out of date or missing? Tell us and we will put it right.',
      description: 'Correct a mistake, or tell what is missing in the knowledge bank.',
      time: 'One minute',
      needs: 'Only the text',
      begin: 'Your correction',
    },
  },
  head: {
    time: 'Takes about',
    account: 'Account',
    accountNone: 'Not needed',
    needs: 'What is needed',
    answer: 'Answer',
    within: (days) => (days === 1 ? 'Within a working day' : `Within ${days} working days`),
    about: 'About',
    used: (title) => `We have used ${title}`,
    toForm: 'To the form',
    criteria: 'What it has to be',
    criteriaText: 'The editors read your contribution against the same points.',
    next: 'What happens then',
    steps: (days) => [
      {
        title: 'You send',
        text: 'You get a number and a link to your case. There you can follow it, answer, change your mind or remove everything.',
      },
      {
        title: 'An editor reads',
        text: `You have an answer ${days === 1 ? 'within a working day' : `within ${days} working days`}. If something is unclear we ask you first.`,
      },
      {
        title: 'We publish it, or say why not',
        text: 'The text becomes a page in the bank. Nothing is shown to others until an editor has reviewed it.',
      },
    ],
  },
  closed: {
    title: 'Closed for new contributions just now',
    text: 'The form is closed for a short while. Please come back in a few days. If you have a case already, its link works as usual.',
  },
  unknownAbout: {
    title: 'Which page is it about?',
    text: 'The link does not say which page in the bank you mean, or the page is no longer there. Find the page and follow the link on it.',
    methods: 'To the methods',
    tools: 'To the tools',
    examples: 'To the examples',
  },
  form: {
    required: 'Everything that is not marked optional has to be filled in.',
    optional: 'optional',
    titlePrefix: 'Error: ',
    steps: {
      about: 'About the example',
      story: 'The story',
      facts: 'Facts',
      factsHelp: 'Optional, all of it. What you know makes the page easier to find.',
      files: 'Pictures and files',
      you: 'About you',
      experience: 'Your experience',
      details: 'More about you',
      correction: 'What should be changed',
    },
    tenants: {
      title: 'Name no residents',
      text: 'Write so that no residents or other private persons can be recognised, in text or in pictures. Rather take away a detail too many.',
    },
    fields: {
      title: {
        label: 'Title',
        help: 'Say what was done. For example: Growing in the yard in Hageby.',
      },
      municipality: { label: 'Municipality', help: 'Where in Sweden it was done.' },
      areaName: { label: 'Neighbourhood', help: '' },
      organisation: {
        label: 'Organisation',
        help: 'The company, municipality or association that did it.',
      },
      challenge: {
        label: 'What was the problem?',
        help: 'What was it like before, and who noticed? A few sentences are enough.',
      },
      whatWasDone: {
        label: 'What did you do?',
        help: 'In which order, with whom, and for how long?',
      },
      results: {
        label: 'What came of it?',
        help: 'What got better, and what did not work. Figures if you have any.',
      },
      advice: {
        label: 'Advice to others',
        help: 'What would you have liked to know before you began?',
      },
      summary: {
        label: 'Summary',
        help: 'One or two sentences. Without it the editors write one.',
      },
      status: { label: 'Status', help: '' },
      startYear: { label: 'Year of start', help: 'Four digits, for example 2023.' },
      costBand: { label: 'Cost', help: 'Roughly, everything counted.' },
      themes: { label: 'Themes', help: 'Three at most.' },
      targetGroups: { label: 'Target groups', help: 'Six at most.' },
      methods: {
        label: 'Methods you used',
        help: 'One on each line, in your own words or as the bank calls them.',
        helpScripts: 'Choose from the list or write your own. Add one at a time.',
      },
      links: {
        label: 'Links',
        help: 'To reports, news or your own page. One address on each line, five at most.',
      },
      text: { label: 'How did it go?', help: 'What did you do, and what happened?' },
      correctionText: {
        label: 'What is wrong or missing?',
        help: 'Tell what it should say, if you can, and how you know.',
      },
      adaptation: { label: 'How did you adapt it?', help: '' },
      outcome: { label: 'What came of it?', help: '' },
      experienceTitle: {
        label: 'Title',
        help: 'For example: The walk gave us better lighting.',
      },
      year: { label: 'Year', help: 'Four digits, for example 2023.' },
      'sender.name': { label: 'Your name', help: 'So that the editor knows whom to answer.' },
      'sender.email': {
        label: 'E-mail',
        help: 'You then get a link to confirm with, and the answer by e-mail. Without it you get the link to your case on the next page, once only.',
      },
      'sender.role': { label: 'Your role', help: 'For example social development officer.' },
      'sender.creditName': {
        label: 'Name to show on the page',
        help: 'A person or an organisation.',
      },
      'sender.credit': { label: 'Name us on the page if it is published', help: '' },
      'sender.consent': {
        label:
          'I have read about personal data above, and the text and the files may be published.',
        help: '',
      },
    },
    missing: {
      title: 'Write a title.',
      municipality: 'Fill in the municipality where it was done.',
      challenge: 'Tell what the problem was.',
      whatWasDone: 'Tell what you did.',
      text: 'Tell how it went.',
      correctionText: 'Write what is wrong or missing.',
      experienceTitle: 'Write a title.',
      outcome: 'Choose what came of it.',
    },
    names: {
      challenge: 'The problem',
      whatWasDone: 'What you did',
      results: 'The result',
      advice: 'The advice',
      text: 'The account',
      correctionText: 'The text',
      adaptation: 'The adaptation',
      outcome: 'The outcome',
      methods: 'The methods',
      'sender.creditName': 'The name',
    },
    choose: 'Choose',
    noChoice: 'Nothing chosen',
    left: '{n} characters left',
    tooMany: '{n} characters too many',
    more: 'More about the example',
    files: {
      label: 'Choose pictures or PDF',
      help: '{files} files at most, {mb} MB each: JPEG, PNG, WebP or PDF. Where the picture was taken and other things hidden in the file are removed.',
      drop: 'Or drop the files here.',
      kept: 'Files that go along',
      upload: 'Add the files',
      remove: 'Remove',
      removeNamed: 'Remove {name}',
      alt: 'What is in the picture?',
      altHelp: 'For those who do not see it.',
      altPdf: 'What kind of document is it?',
      credit: 'Photographer or author',
      rights: 'We may share the file, and no private person can be recognised',
      uploading: '{name}: {n} per cent uploaded',
      checking: '{name}: being checked',
      uploaded: '{name} is added',
      removed: '{name} is removed',
      refused: '{name}: {why}',
      tooBig: 'The file is too big. Make it smaller than 8 MB and choose it again.',
      tooManyFiles: '{n} files at most. Remove one to add another.',
      offline: 'The upload failed. Check your connection and choose the file again.',
    },
    notice: 'About your personal data',
    noticeMore: 'Read everything about personal data',
    send: 'Send',
    sending: 'Sending …',
    waiting: 'Waiting for the files …',
    proving: 'Checking that you are not a robot. It takes a few seconds …',
    sendHelp: 'Nothing is published before an editor has read it.',
    trap: 'Leave empty',
    summary: {
      one: 'One answer needs a correction',
      many: '{n} answers need a correction',
      text: 'Everything you wrote is still here. Follow the links to the answers.',
    },
    errorLabel: 'Error:',
    near: 'Did you mean {names}?',
    faults: {
      'too-long': '{what}: shorten it to {max} characters at most.',
      'too-many': '{what}: choose {max} at most.',
      'not-a-choice': '{what}: choose something from the list.',
      'not-an-address':
        '{what}: line {row} is no web address. It should begin with https:// or http://.',
      'not-an-email': 'The e-mail address does not look whole. Write it like name@example.com.',
      'unknown-municipality':
        'We find no Swedish municipality of that name. Choose one from the list, or check the spelling.',
      'not-a-year': '{what}: write a year in four digits, for example 2023.',
      'tick-needed': 'Tick the box to be able to send.',
      'wrong-type': '{what}: the answer could not be read. Write it again.',
      'unknown-field': 'The form holds something that we do not know. Reload the page.',
      'too-many-rows': '{what}: {max} at most. Remove some.',
      rights: 'Tick that we may share {name}, or remove the file.',
    },
    reasons: {
      closed: 'The form closed while you were writing. Copy your text and come back in a few days.',
      'form-unknown':
        'The form was not recognised, but everything you wrote is still here. Press Send again.',
      'form-expired':
        'The form was open too long, but everything you wrote is still here. Press Send again.',
      'proof-broken':
        'The check against robots failed, but everything you wrote is still here. Press Send again.',
      'too-many':
        'Many contributions have come from the same network. Everything you wrote is still here. Try again {when}.',
      'too-many-in-all':
        'More contributions have come than we can take. Everything you wrote is still here. Try again {when}.',
      'about-unknown':
        'The page that this is about is no longer in the bank. Copy your text and write to the editors.',
      elsewhere:
        'We could not see that the form was sent from here. Everything you wrote is still here. Press Send again.',
      away: 'It could not be saved just now. The fault is ours. Everything you wrote is still here. Wait a while and press Send again.',
      offline:
        'We got no answer. Check your connection. Everything you wrote is still here. Then press Send again.',
      renewed:
        'The site has been updated since you opened the page. Copy your text, reload the page and paste it again.',
      files: 'Something about the files needs a look. Everything else you wrote is still here.',
      uploaded: 'The files are added. Fill in what they show, and send when you are ready.',
      removed: 'The file is removed.',
    },
    soon: 'in a while',
    inMinutes: 'in {n} minutes',
    inHours: 'in {n} hours',
    tomorrow: 'tomorrow',
    combobox: {
      list: 'Suggestions for {label}',
      count: '{n} suggestions. Move between them with the arrow keys.',
      one: 'One suggestion. Choose it with arrow down.',
      none: 'No suggestions.',
      chosen: '{name} chosen',
      add: 'Add',
      added: '{name} added',
      removed: '{name} removed',
      removeNamed: 'Remove {name}',
      chosenList: 'Chosen methods',
      own: 'Add “{name}”',
    },
  },
  notice: {
    short: (controller) =>
      `${controller} answers for the data. Name and e-mail are optional, are read by the editors only and never shown on the site unless you ask for it. You can remove everything at any time on the page of your case.`,
    usualController: 'Whoever runs Innovationslabbet',
    more: 'More about personal data on the site',
  },
  thanks: {
    metaTitle: 'Thank you for your contribution',
    title: 'Thank you! We have it',
    kicker: 'Received',
    reference: 'Case number',
    referenceHelp: 'Mention the number if you write to us. It opens nothing.',
    letterTitle: 'Confirm by e-mail',
    letterText: (hours) =>
      `We have sent an e-mail with a link. Open it within ${hours} hours and the contribution goes on to the editors. Otherwise it is removed.`,
    letterMissing: 'No e-mail?',
    letterMissingText:
      'Wait a few minutes and look among the junk mail. If the address was misspelled, or nothing comes, ask for a new link.',
    letterLost: 'Ask for a new link',
    linkTitle: 'Keep the link to your case',
    linkText:
      'You left no e-mail, so this link is the only way to your case. It is shown only now. Save it or mail it to yourself, and do not show it to others.',
    linkOpen: 'Open your case',
    linkField: 'Link to the case',
    copy: 'Copy the link',
    copied: 'The link is copied',
    nextTitle: 'What happens now?',
    next: (days, hasEmail) => [
      hasEmail
        ? 'You confirm by the link in the e-mail.'
        : 'Your contribution is now with the editors, marked as unconfirmed.',
      `An editor reads it and answers ${days === 1 ? 'within a working day' : `within ${days} working days`}.`,
      hasEmail
        ? 'The answer comes by e-mail, and stands on the page of your case.'
        : 'The answer stands on the page of your case. Look there in a few days.',
    ],
    again: 'We had this already',
    againText:
      'The form was sent more than once. It made one case only. To share something more, begin a new form.',
    another: 'Share another example',
    start: 'To the start page',
    goneTitle: 'The receipt is shown only for a short while',
    goneText:
      'The receipt stands here right after something has been sent. If you have just sent something, we have it. If you left your e-mail, the link is in the letter.',
  },
}
