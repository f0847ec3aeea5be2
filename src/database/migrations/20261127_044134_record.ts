import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`record_seals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`entries\` text,
  	\`previous\` text,
  	\`signature\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`record_seals_number_idx\` ON \`record_seals\` (\`number\`);`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`actor_key\` text;`)
  await db.run(sql`UPDATE \`workflow_events\` SET \`actor_key\` = \`actor_id\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`comment_hash\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`comment_salt\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`signature\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`sealed_in\` numeric;`)
  await db.run(sql`CREATE INDEX \`workflow_events_actor_key_idx\` ON \`workflow_events\` (\`actor_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_sealed_in_idx\` ON \`workflow_events\` (\`sealed_in\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`record_seals\`;`)
  await db.run(sql`DROP INDEX \`workflow_events_actor_key_idx\`;`)
  await db.run(sql`DROP INDEX \`workflow_events_sealed_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`actor_key\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`comment_hash\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`comment_salt\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`signature\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`sealed_in\`;`)
}
