import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

import { letReferencesGo } from '../letReferencesGo'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await letReferencesGo(db)
}

/** Stricter references are nothing to go back to. */
export async function down(_: MigrateDownArgs): Promise<void> {}
