import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

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
  	\`changed_at\` text,
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
  await db.run(sql`CREATE INDEX \`workflow_items_changed_at_idx\` ON \`workflow_items\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_moved_at_idx\` ON \`workflow_items\` (\`moved_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_submitted_at_idx\` ON \`workflow_items\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_due_at_idx\` ON \`workflow_items\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_scheduled_for_idx\` ON \`workflow_items\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_unpublish_at_idx\` ON \`workflow_items\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_first_published_at_idx\` ON \`workflow_items\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_published_at_idx\` ON \`workflow_items\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_verified_at_idx\` ON \`workflow_items\` (\`verified_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_items_next_review_at_idx\` ON \`workflow_items\` (\`next_review_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_items\`;`)
}
