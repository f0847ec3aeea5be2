import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`submission_files\` ADD \`slot\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`submission_files\` ADD \`notes\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_files_slot_idx\` ON \`submission_files\` (\`slot\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`submission_files_slot_idx\`;`)
  await db.run(sql`ALTER TABLE \`submission_files\` DROP COLUMN \`slot\`;`)
  await db.run(sql`ALTER TABLE \`submission_files\` DROP COLUMN \`notes\`;`)
}
