import type { Messages } from '../sv'

/** The words of the guide that leads to a method. The codes are those of the vocabularies. */
export const guide: Messages['guide'] = {
  title: 'Find a method',
  description:
    'Answer four questions and get methods and examples that suit you, with the reasons why.',
  lede: 'Four questions, in whatever order you like. Skip what you do not know, and change your mind at any time.',
  questions: {
    challenge: 'What is the challenge?',
    people: 'Who is it for?',
    phase: 'Where in the work are you?',
    means: 'What can you spend on it?',
  },
  help: {
    challenge: 'Choose one or more.',
    people: 'Choose one or more.',
    phase: 'Choose one or more.',
    means: 'Choose the most that it may take.',
  },
  parts: { time: 'Time', cost: 'Money', difficulty: 'Difficulty' },
  otherThemes: 'Other',
  number: (n) => `Question ${n} of 4`,
  skipped: 'No answer',
  anything: 'Does not matter',
  ceilings: {
    time: {
      under_1_dag: 'One day at most',
      '1_5_dagar': 'Five days at most',
      '1_4_veckor': 'Four weeks at most',
      '1_6_manader': 'Half a year at most',
      '6_12_manader': 'A year at most',
      over_12_manader: 'More than a year',
    },
    cost: {
      ingen: 'No money at all',
      under_50: 'SEK\u00a050,000 at most',
      '50_250': 'SEK\u00a0250,000 at most',
      '250_1000': 'SEK\u00a01\u00a0million at most',
      '1000_5000': 'SEK\u00a05\u00a0million at most',
      over_5000: 'More than SEK\u00a05\u00a0million',
    },
    difficulty: {
      latt: 'It has to be easy',
      medel: 'It may be of medium difficulty',
      kravande: 'It may be demanding',
    },
  },
  send: 'Show suggestions',
  questionsTitle: 'Your answers',
  restart: 'Start again',
  resultTitle: 'Suggestions for you',
  startTitle: 'Or start here',
  startText: 'Without answers we show what is best proven and most used.',
  kinds: { method: 'Methods', example: 'Examples' },
  none: {
    method: 'There are no methods to suggest yet.',
    example: 'There are no examples to show yet.',
  },
  all: {
    method: (n, written) =>
      n === 1 ? 'Show the method that fits everything' : `Show all ${written} methods that fit`,
    example: (n, written) =>
      n === 1 ? 'Show the example that fits everything' : `Show all ${written} examples that fit`,
  },
  nothingFits: {
    method: 'No method is sure to fit everything you chose. These come closest.',
    example: 'No example is sure to fit everything you chose. These come closest.',
  },
  loosen: (question, found) => `Without the answer on ${question}: ${found}`,
  facets: {
    theme: 'the challenge',
    targetGroup: 'the target group',
    phase: 'the phase',
    time: 'time',
    cost: 'money',
    difficulty: 'difficulty',
  },
  found: {
    method: (n, written) => (n === 1 ? 'one method fits' : `${written} methods fit`),
    example: (n, written) => (n === 1 ? 'one example fits' : `${written} examples fit`),
  },
  why: 'Why',
  mind: 'Bear in mind',
  tools: 'Tools for the method',
  fits: {
    theme: (themes) => `The same challenge: ${themes}`,
    targetGroup: (groups) => `Suits ${groups}`,
    phase: (phases) => `Helps you to ${phases}`,
  },
  differs: {
    theme: (themes) => `Is about ${themes}`,
    targetGroup: (groups) => `Is for ${groups}`,
    phase: (phases) => `Is used to ${phases}`,
  },
  bands: {
    time: {
      under_1_dag: 'Takes less than a day',
      '1_5_dagar': 'Takes 1–5 days',
      '1_4_veckor': 'Takes 1–4 weeks',
      '1_6_manader': 'Takes 1–6 months',
      '6_12_manader': 'Takes 6–12 months',
      over_12_manader: 'Takes more than a year',
    },
    cost: {
      ingen: 'Can be done without cost',
      under_50: 'Can be done for less than SEK\u00a050,000',
      '50_250': 'Costs SEK\u00a050,000–250,000',
      '250_1000': 'Costs SEK\u00a0250,000–1\u00a0million',
      '1000_5000': 'Costs SEK\u00a01–5\u00a0million',
      over_5000: 'Costs more than SEK\u00a05\u00a0million',
    },
    difficulty: {
      latt: 'Easy to carry out',
      medel: 'Of medium difficulty to carry out',
      kravande: 'Demanding to carry out',
    },
  },
  usedIn: (n) => (n === 1 ? 'Has been used in one example' : `Has been used in ${n} examples`),
  evidence: (label) => `How surely we know: ${label}`,
  unknown: (facets) => `No information on ${facets}`,
  needsTraining: 'Requires training',
}
