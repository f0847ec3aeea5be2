import type { Field } from 'payload'

import { actorRoles } from '@/domain/vocabulary/actors'

import { field } from './field'

/** The organisations that take part, each with its role; shown at the organisation as well. */
export function actorsField(
  name: 'actors' | 'partners',
  label: readonly [sv: string, en: string],
): Field {
  return field.list(
    name,
    label,
    ['Organisation', 'Organisation'],
    [
      field.row(
        field.relation('organisation', ['Organisation', 'Organisation'], 'organisations', {
          index: true,
        }),
        field.choice('role', ['Roll', 'Role'], actorRoles),
      ),
    ],
    {
      help: [
        'Saknas organisationen? Lägg till den först, under Organisationer.',
        'Is the organisation missing? Add it first, under Organisations.',
      ],
    },
  )
}
