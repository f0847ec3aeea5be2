import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { letReferencesGo } from '../letReferencesGo'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_collection\` text,
  	\`document_id\` text,
  	\`document_organisation\` text,
  	\`document_author\` text,
  	\`title\` text,
  	\`state\` text,
  	\`assignee\` text,
  	\`submitted_by\` text,
  	\`priority\` text,
  	\`is_live\` integer DEFAULT false,
  	\`is_trashed\` integer DEFAULT false,
  	\`ever_published\` integer DEFAULT false,
  	\`is_guest\` integer DEFAULT false,
  	\`rev\` numeric,
  	\`published_locales\` text,
  	\`missing_locales\` text,
  	\`stale_locales\` text,
  	\`ready_locales\` text,
  	\`translations\` text,
  	\`changed_at\` text,
  	\`languages_at\` text,
  	\`moved_at\` text,
  	\`submitted_at\` text,
  	\`due_at\` text,
  	\`scheduled_for\` text,
  	\`unpublish_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`verified_at\` text,
  	\`next_review_at\` text,
  	\`changed_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_items_key_idx\` ON \`workflow_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_document_collection_idx\` ON \`workflow_items\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_document_id_idx\` ON \`workflow_items\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_document_organisation_idx\` ON \`workflow_items\` (\`document_organisation\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_document_author_idx\` ON \`workflow_items\` (\`document_author\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_state_idx\` ON \`workflow_items\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_assignee_idx\` ON \`workflow_items\` (\`assignee\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_submitted_by_idx\` ON \`workflow_items\` (\`submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_priority_idx\` ON \`workflow_items\` (\`priority\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_is_live_idx\` ON \`workflow_items\` (\`is_live\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_is_trashed_idx\` ON \`workflow_items\` (\`is_trashed\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_ever_published_idx\` ON \`workflow_items\` (\`ever_published\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_is_guest_idx\` ON \`workflow_items\` (\`is_guest\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_published_locales_idx\` ON \`workflow_items\` (\`published_locales\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_missing_locales_idx\` ON \`workflow_items\` (\`missing_locales\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_stale_locales_idx\` ON \`workflow_items\` (\`stale_locales\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_ready_locales_idx\` ON \`workflow_items\` (\`ready_locales\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_changed_at_idx\` ON \`workflow_items\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_languages_at_idx\` ON \`workflow_items\` (\`languages_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_moved_at_idx\` ON \`workflow_items\` (\`moved_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_submitted_at_idx\` ON \`workflow_items\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_due_at_idx\` ON \`workflow_items\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_scheduled_for_idx\` ON \`workflow_items\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_unpublish_at_idx\` ON \`workflow_items\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_first_published_at_idx\` ON \`workflow_items\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_published_at_idx\` ON \`workflow_items\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_verified_at_idx\` ON \`workflow_items\` (\`verified_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_next_review_at_idx\` ON \`workflow_items\` (\`next_review_at\`);`)
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
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`comment_hash\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`comment_salt\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`signature\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`sealed_in\` numeric;`)
  await db.run(sql`CREATE INDEX \`workflow_events_actor_key_idx\` ON \`workflow_events\` (\`actor_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_sealed_in_idx\` ON \`workflow_events\` (\`sealed_in\`);`)
  await db.run(sql`ALTER TABLE \`review_comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`examples\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_examples_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`methods\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_methods_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`tools\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`labs\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_labs_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`lab_updates\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`toolkits\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_translation_status\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translation_status\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translation_status\`;`)
  // The lines that are there already know their actor by the relation alone.
  await db.run(sql`UPDATE \`workflow_events\` SET \`actor_key\` = \`actor_id\`;`)
  // A relation that is added to a table that exists forgets what becomes of it.
  await letReferencesGo(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_items\`;`)
  await db.run(sql`DROP TABLE \`record_seals\`;`)
  await db.run(sql`DROP INDEX \`workflow_events_actor_key_idx\`;`)
  await db.run(sql`DROP INDEX \`workflow_events_sealed_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`actor_key\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`comment_hash\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`comment_salt\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`signature\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`sealed_in\`;`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`lab_updates\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`toolkits\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_status\` text DEFAULT 'saknas';`)
  await db.run(sql`ALTER TABLE \`review_comments\` DROP COLUMN \`edited_at\`;`)
}
