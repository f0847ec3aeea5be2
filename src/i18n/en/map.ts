import type { Messages } from '../sv'

/** The words of the map: counties, municipalities and what is found there. */
export const mapPage: Messages['mapPage'] = {
  title: 'Map',
  description:
    'See where in Sweden the examples, labs and organisations are: county by county, municipality by municipality.',
  lede: 'Where in Sweden has something been tried? Choose a county, then a municipality.',
  countyLede: (placed, municipalities) =>
    municipalities === 1
      ? `${placed} in one municipality.`
      : `${placed} in ${municipalities} municipalities.`,
  countyEmpty: 'There is nothing to show here yet.',
  found: (n, written) => (n === 1 ? '1 page' : `${written} pages`),
  onMap: (found) => `${found} on the map`,
  mapOf: 'Sweden in 21 counties. The table has the same figures.',
  mapOfCounty: (county) => `${county} in municipalities. The table has the same figures.`,
  area: (name, found) => `${name}: ${found}`,
  areaEmpty: (name) => `${name}: nothing yet`,
  legend: 'Number of pages',
  none: 'Nothing yet',
  county: 'County',
  municipality: 'Municipality',
  total: 'All',
  countyTable: 'Number of pages by county',
  municipalityTable: (county) => `Number of pages by municipality in ${county}`,
  emptyMunicipalities: (n) =>
    n === 1
      ? 'One municipality that we have nothing from yet'
      : `${n} municipalities that we have nothing from yet`,
  toCountry: 'The whole country',
  inPlace: (name) => `In ${name}`,
  unplacedTitle: 'Without a place on the map',
  unplaced: 'These concern the whole country, or do not say which municipality:',
  methodsAndTools:
    'Methods and tools belong to no place. The page of a method tells how it has been used in different places.',
  emptyTitle: 'There is nothing to show here yet',
  empty: 'Have you done something that others can learn from? Do tell.',
  emptyFiltered:
    'Nothing here matches what you have chosen. Remove a filter, or look at the whole country.',
  showAll: 'Show the map without filters',
  inList: {
    example: 'in the list of examples',
    organisation: 'in the list of organisations',
    lab: 'in the list of labs',
    method: 'in the list of methods',
    tool: 'in the list of tools',
  },
  open: 'Open the map',
}
