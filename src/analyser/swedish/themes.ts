import { abstract } from './words/abstract'
import { administration } from './words/administration'
import { building } from './words/building'
import { common } from './words/common'
import { culture } from './words/culture'
import { everyday } from './words/everyday'
import { housing } from './words/housing'
import { neighbourhood } from './words/neighbourhood'
import { people } from './words/people'
import { places } from './words/places'
import { reporting } from './words/reporting'
import { safety } from './words/safety'
import { school } from './words/school'
import { socialWork } from './words/socialWork'
import { strongVerbs } from './words/strongVerbs'
import { work } from './words/work'

/** All the words we wrote down, by theme. */
export const themes = [
  housing,
  neighbourhood,
  people,
  socialWork,
  school,
  work,
  safety,
  culture,
  administration,
  building,
  everyday,
  reporting,
  strongVerbs,
  common,
  abstract,
  places,
]
