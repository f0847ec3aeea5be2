import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`checked_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text,
  	\`http_status\` numeric,
  	\`failures\` numeric DEFAULT 0,
  	\`checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`checked_links_url_idx\` ON \`checked_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_state_idx\` ON \`checked_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_checked_at_idx\` ON \`checked_links\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_updated_at_idx\` ON \`checked_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_created_at_idx\` ON \`checked_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_organisation\` text,
  	\`document_author\` text,
  	\`version_id\` text,
  	\`token_hash\` text NOT NULL,
  	\`label\` text,
  	\`locale\` text,
  	\`allows_opinion\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`revoked_by_id\` text(36),
  	\`last_used_at\` text,
  	\`uses\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revoked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_collection_idx\` ON \`preview_links\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_idx\` ON \`preview_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_organisation_idx\` ON \`preview_links\` (\`document_organisation\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_author_idx\` ON \`preview_links\` (\`document_author\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_by_idx\` ON \`preview_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_revoked_by_idx\` ON \`preview_links\` (\`revoked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`letters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`html\` text,
  	\`language\` text,
  	\`state\` text DEFAULT 'waiting',
  	\`attempts\` numeric DEFAULT 0,
  	\`not_before\` text,
  	\`held_until\` text,
  	\`sent_at\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`letters_key_idx\` ON \`letters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`letters_state_idx\` ON \`letters\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`letters_not_before_idx\` ON \`letters\` (\`not_before\`);`)
  await db.run(sql`CREATE INDEX \`letters_updated_at_idx\` ON \`letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`letters_created_at_idx\` ON \`letters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`duties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`held_until\` text,
  	\`began_at\` text,
  	\`ended_at\` text,
  	\`outcome\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duties_name_idx\` ON \`duties\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`duties_updated_at_idx\` ON \`duties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duties_created_at_idx\` ON \`duties\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`access_read_constraint\` text DEFAULT 'onlyMe',
  	\`access_update_constraint\` text DEFAULT 'onlyMe',
  	\`access_delete_constraint\` text DEFAULT 'onlyMe',
  	\`where\` text,
  	\`columns\` text,
  	\`group_by\` text,
  	\`related_collection\` text NOT NULL,
  	\`is_temp\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_updated_at_idx\` ON \`payload_query_presets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_created_at_idx\` ON \`payload_query_presets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_query_presets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_order_idx\` ON \`payload_query_presets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_parent_idx\` ON \`payload_query_presets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_path_idx\` ON \`payload_query_presets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_users_id_idx\` ON \`payload_query_presets_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_scheduled_for_idx\` ON \`examples\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_scheduled_by_idx\` ON \`examples\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_unpublish_at_idx\` ON \`examples\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_scheduled__idx\` ON \`_examples_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_schedule_1_idx\` ON \`_examples_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_unpublish__idx\` ON \`_examples_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_scheduled_for_idx\` ON \`methods\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_scheduled_by_idx\` ON \`methods\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_unpublish_at_idx\` ON \`methods\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_scheduled_f_idx\` ON \`_methods_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_scheduled_b_idx\` ON \`_methods_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_unpublish_a_idx\` ON \`_methods_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_scheduled_for_idx\` ON \`tools\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_scheduled_by_idx\` ON \`tools\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_unpublish_at_idx\` ON \`tools\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_scheduled_for_idx\` ON \`_tools_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_scheduled_by_idx\` ON \`_tools_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_tools_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_scheduled_for_idx\` ON \`organisations\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_scheduled_by_idx\` ON \`organisations\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_unpublish_at_idx\` ON \`organisations\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_sched_idx\` ON \`_organisations_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_sch_1_idx\` ON \`_organisations_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_unpub_idx\` ON \`_organisations_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_scheduled_for_idx\` ON \`labs\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_scheduled_by_idx\` ON \`labs\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_unpublish_at_idx\` ON \`labs\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_scheduled_for_idx\` ON \`_labs_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_scheduled_by_idx\` ON \`_labs_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_labs_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`lab_updates\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`lab_updates\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`lab_updates\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`lab_updates\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_scheduled_for_idx\` ON \`lab_updates\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_scheduled_by_idx\` ON \`lab_updates\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_unpublish_at_idx\` ON \`lab_updates\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_lab_updates_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_schedul_idx\` ON \`_lab_updates_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_sched_1_idx\` ON \`_lab_updates_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_unpubli_idx\` ON \`_lab_updates_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`experiences\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`experiences\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`experiences\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`experiences\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_scheduled_for_idx\` ON \`experiences\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_scheduled_by_idx\` ON \`experiences\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_unpublish_at_idx\` ON \`experiences\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_schedul_idx\` ON \`_experiences_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_sched_1_idx\` ON \`_experiences_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_unpubli_idx\` ON \`_experiences_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_scheduled_for_idx\` ON \`themes\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_scheduled_by_idx\` ON \`themes\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_unpublish_at_idx\` ON \`themes\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_scheduled_fo_idx\` ON \`_themes_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_scheduled_by_idx\` ON \`_themes_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_themes_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`toolkits\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`toolkits\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`toolkits\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`toolkits\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_scheduled_for_idx\` ON \`toolkits\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_scheduled_by_idx\` ON \`toolkits\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_unpublish_at_idx\` ON \`toolkits\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_toolkits_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_scheduled__idx\` ON \`_toolkits_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_schedule_1_idx\` ON \`_toolkits_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_unpublish__idx\` ON \`_toolkits_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_scheduled_for_idx\` ON \`news\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_scheduled_by_idx\` ON \`news\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_unpublish_at_idx\` ON \`news\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_scheduled_for_idx\` ON \`_news_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_scheduled_by_idx\` ON \`_news_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_news_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_scheduled_for_idx\` ON \`pages\` (\`workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_scheduled_by_idx\` ON \`pages\` (\`workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_unpublish_at_idx\` ON \`pages\` (\`workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_priority\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_scheduled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_unpublishat_tz\` text DEFAULT 'Europe/Stockholm';`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_scheduled_for_idx\` ON \`_pages_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_scheduled_by_idx\` ON \`_pages_v\` (\`version_workflow_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_unpublish_at_idx\` ON \`_pages_v\` (\`version_workflow_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`workflow_mail\` text DEFAULT 'at_once';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_language\` text DEFAULT 'sv';`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`via\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`outcome\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`priority\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`previous_hash\` text;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` ADD \`hash\` text;`)
  await db.run(sql`ALTER TABLE \`review_comments\` ADD \`preview_link\` text;`)
  await db.run(sql`ALTER TABLE \`review_comments\` ADD \`external_name\` text;`)
  await db.run(sql`ALTER TABLE \`review_comments\` ADD \`verdict\` text;`)
  await db.run(sql`CREATE INDEX \`review_comments_preview_link_idx\` ON \`review_comments\` (\`preview_link\`);`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`key\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`kind\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`document_collection\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`document_id\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`actor_name\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`at\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_document_collection_idx\` ON \`notifications\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`notifications_document_id_idx\` ON \`notifications\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_idx\` ON \`notifications\` (\`mail\`);`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`digest\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`checked_links\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`letters\`;`)
  await db.run(sql`DROP TABLE \`duties\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_examples\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`quote_consent\` integer DEFAULT false,
  	\`status\` text,
  	\`start_year\` numeric,
  	\`end_year\` numeric,
  	\`municipality_id\` text(36),
  	\`area_name\` text,
  	\`scale\` text,
  	\`tenure\` text,
  	\`geo_lat\` numeric,
  	\`geo_lon\` numeric,
  	\`geo_precision\` text,
  	\`area_context_area_type\` text,
  	\`area_context_area_type_year\` numeric,
  	\`area_context_police_class\` text,
  	\`area_context_police_class_year\` numeric,
  	\`area_context_dwellings\` numeric,
  	\`area_context_built\` text,
  	\`area_context_source\` text,
  	\`evidence_level\` text,
  	\`cost_band\` text,
  	\`budget_sek\` numeric,
  	\`transferability\` text,
  	\`slug\` text,
  	\`owner_organisation_id\` text(36),
  	\`contact_email\` text,
  	\`change_note\` text,
  	\`license\` text DEFAULT 'cc_by_4',
  	\`translation_status\` text DEFAULT 'saknas',
  	\`featured\` integer DEFAULT false,
  	\`origin\` text DEFAULT 'redaktion',
  	\`internal_notes\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_examples\`("id", "image_id", "quote_consent", "status", "start_year", "end_year", "municipality_id", "area_name", "scale", "tenure", "geo_lat", "geo_lon", "geo_precision", "area_context_area_type", "area_context_area_type_year", "area_context_police_class", "area_context_police_class_year", "area_context_dwellings", "area_context_built", "area_context_source", "evidence_level", "cost_band", "budget_sek", "transferability", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "quote_consent", "status", "start_year", "end_year", "municipality_id", "area_name", "scale", "tenure", "geo_lat", "geo_lon", "geo_precision", "area_context_area_type", "area_context_area_type_year", "area_context_police_class", "area_context_police_class_year", "area_context_dwellings", "area_context_built", "area_context_source", "evidence_level", "cost_band", "budget_sek", "transferability", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`examples\`;`)
  await db.run(sql`DROP TABLE \`examples\`;`)
  await db.run(sql`ALTER TABLE \`__new_examples\` RENAME TO \`examples\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`examples_image_idx\` ON \`examples\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_municipality_idx\` ON \`examples\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`examples_slug_idx\` ON \`examples\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`examples_owner_organisation_idx\` ON \`examples\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_state_idx\` ON \`examples\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_assignee_idx\` ON \`examples\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_submitted_by_idx\` ON \`examples\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_workflow_approved_by_idx\` ON \`examples\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_created_by_idx\` ON \`examples\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_updated_by_idx\` ON \`examples\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_updated_at_idx\` ON \`examples\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`examples_created_at_idx\` ON \`examples\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`examples_deleted_at_idx\` ON \`examples\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`examples__status_idx\` ON \`examples\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__examples_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_quote_consent\` integer DEFAULT false,
  	\`version_status\` text,
  	\`version_start_year\` numeric,
  	\`version_end_year\` numeric,
  	\`version_municipality_id\` text(36),
  	\`version_area_name\` text,
  	\`version_scale\` text,
  	\`version_tenure\` text,
  	\`version_geo_lat\` numeric,
  	\`version_geo_lon\` numeric,
  	\`version_geo_precision\` text,
  	\`version_area_context_area_type\` text,
  	\`version_area_context_area_type_year\` numeric,
  	\`version_area_context_police_class\` text,
  	\`version_area_context_police_class_year\` numeric,
  	\`version_area_context_dwellings\` numeric,
  	\`version_area_context_built\` text,
  	\`version_area_context_source\` text,
  	\`version_evidence_level\` text,
  	\`version_cost_band\` text,
  	\`version_budget_sek\` numeric,
  	\`version_transferability\` text,
  	\`version_slug\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_change_note\` text,
  	\`version_license\` text DEFAULT 'cc_by_4',
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_featured\` integer DEFAULT false,
  	\`version_origin\` text DEFAULT 'redaktion',
  	\`version_internal_notes\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__examples_v\`("id", "parent_id", "version_image_id", "version_quote_consent", "version_status", "version_start_year", "version_end_year", "version_municipality_id", "version_area_name", "version_scale", "version_tenure", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_area_context_area_type", "version_area_context_area_type_year", "version_area_context_police_class", "version_area_context_police_class_year", "version_area_context_dwellings", "version_area_context_built", "version_area_context_source", "version_evidence_level", "version_cost_band", "version_budget_sek", "version_transferability", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_quote_consent", "version_status", "version_start_year", "version_end_year", "version_municipality_id", "version_area_name", "version_scale", "version_tenure", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_area_context_area_type", "version_area_context_area_type_year", "version_area_context_police_class", "version_area_context_police_class_year", "version_area_context_dwellings", "version_area_context_built", "version_area_context_source", "version_evidence_level", "version_cost_band", "version_budget_sek", "version_transferability", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_examples_v\`;`)
  await db.run(sql`DROP TABLE \`_examples_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__examples_v\` RENAME TO \`_examples_v\`;`)
  await db.run(sql`CREATE INDEX \`_examples_v_parent_idx\` ON \`_examples_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_image_idx\` ON \`_examples_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_municipality_idx\` ON \`_examples_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_slug_idx\` ON \`_examples_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_owner_organisation_idx\` ON \`_examples_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_state_idx\` ON \`_examples_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_assignee_idx\` ON \`_examples_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_submitted__idx\` ON \`_examples_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_version_workflow_approved_b_idx\` ON \`_examples_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_created_by_idx\` ON \`_examples_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_updated_by_idx\` ON \`_examples_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_updated_at_idx\` ON \`_examples_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_created_at_idx\` ON \`_examples_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version_deleted_at_idx\` ON \`_examples_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_version__status_idx\` ON \`_examples_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_created_at_idx\` ON \`_examples_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_updated_at_idx\` ON \`_examples_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_snapshot_idx\` ON \`_examples_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_published_locale_idx\` ON \`_examples_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_latest_idx\` ON \`_examples_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_methods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`time_to_run\` text,
  	\`time_to_prepare\` text,
  	\`time_to_effect\` text,
  	\`cost_band\` text,
  	\`difficulty\` text,
  	\`competence\` text,
  	\`group_size_min\` numeric,
  	\`group_size_max\` numeric,
  	\`setting\` text,
  	\`evidence_level\` text,
  	\`manual\` text,
  	\`method_owner_id\` text(36),
  	\`slug\` text,
  	\`owner_organisation_id\` text(36),
  	\`contact_email\` text,
  	\`change_note\` text,
  	\`license\` text DEFAULT 'cc_by_4',
  	\`translation_status\` text DEFAULT 'saknas',
  	\`featured\` integer DEFAULT false,
  	\`origin\` text DEFAULT 'redaktion',
  	\`internal_notes\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`method_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_methods\`("id", "image_id", "time_to_run", "time_to_prepare", "time_to_effect", "cost_band", "difficulty", "competence", "group_size_min", "group_size_max", "setting", "evidence_level", "manual", "method_owner_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "time_to_run", "time_to_prepare", "time_to_effect", "cost_band", "difficulty", "competence", "group_size_min", "group_size_max", "setting", "evidence_level", "manual", "method_owner_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`methods\`;`)
  await db.run(sql`DROP TABLE \`methods\`;`)
  await db.run(sql`ALTER TABLE \`__new_methods\` RENAME TO \`methods\`;`)
  await db.run(sql`CREATE INDEX \`methods_image_idx\` ON \`methods\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_method_owner_idx\` ON \`methods\` (\`method_owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`methods_slug_idx\` ON \`methods\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`methods_owner_organisation_idx\` ON \`methods\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_state_idx\` ON \`methods\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_assignee_idx\` ON \`methods\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_submitted_by_idx\` ON \`methods\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_workflow_approved_by_idx\` ON \`methods\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_created_by_idx\` ON \`methods\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_updated_by_idx\` ON \`methods\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_updated_at_idx\` ON \`methods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`methods_created_at_idx\` ON \`methods\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`methods_deleted_at_idx\` ON \`methods\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`methods__status_idx\` ON \`methods\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__methods_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_time_to_run\` text,
  	\`version_time_to_prepare\` text,
  	\`version_time_to_effect\` text,
  	\`version_cost_band\` text,
  	\`version_difficulty\` text,
  	\`version_competence\` text,
  	\`version_group_size_min\` numeric,
  	\`version_group_size_max\` numeric,
  	\`version_setting\` text,
  	\`version_evidence_level\` text,
  	\`version_manual\` text,
  	\`version_method_owner_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_change_note\` text,
  	\`version_license\` text DEFAULT 'cc_by_4',
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_featured\` integer DEFAULT false,
  	\`version_origin\` text DEFAULT 'redaktion',
  	\`version_internal_notes\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_method_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__methods_v\`("id", "parent_id", "version_image_id", "version_time_to_run", "version_time_to_prepare", "version_time_to_effect", "version_cost_band", "version_difficulty", "version_competence", "version_group_size_min", "version_group_size_max", "version_setting", "version_evidence_level", "version_manual", "version_method_owner_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_time_to_run", "version_time_to_prepare", "version_time_to_effect", "version_cost_band", "version_difficulty", "version_competence", "version_group_size_min", "version_group_size_max", "version_setting", "version_evidence_level", "version_manual", "version_method_owner_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_methods_v\`;`)
  await db.run(sql`DROP TABLE \`_methods_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__methods_v\` RENAME TO \`_methods_v\`;`)
  await db.run(sql`CREATE INDEX \`_methods_v_parent_idx\` ON \`_methods_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_image_idx\` ON \`_methods_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_method_owner_idx\` ON \`_methods_v\` (\`version_method_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_slug_idx\` ON \`_methods_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_owner_organisation_idx\` ON \`_methods_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_state_idx\` ON \`_methods_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_assignee_idx\` ON \`_methods_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_submitted_b_idx\` ON \`_methods_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_version_workflow_approved_by_idx\` ON \`_methods_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_created_by_idx\` ON \`_methods_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_updated_by_idx\` ON \`_methods_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_updated_at_idx\` ON \`_methods_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_created_at_idx\` ON \`_methods_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version_deleted_at_idx\` ON \`_methods_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_version__status_idx\` ON \`_methods_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_created_at_idx\` ON \`_methods_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_updated_at_idx\` ON \`_methods_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_snapshot_idx\` ON \`_methods_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_published_locale_idx\` ON \`_methods_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_latest_idx\` ON \`_methods_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_tools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`tool_type\` text,
  	\`access\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	\`personal_data\` text,
  	\`reuse\` text,
  	\`readiness\` text,
  	\`version\` text,
  	\`released_at\` text,
  	\`maintained_until\` text,
  	\`difficulty\` text,
  	\`provider_id\` text(36),
  	\`slug\` text,
  	\`owner_organisation_id\` text(36),
  	\`contact_email\` text,
  	\`change_note\` text,
  	\`license\` text DEFAULT 'cc_by_4',
  	\`translation_status\` text DEFAULT 'saknas',
  	\`featured\` integer DEFAULT false,
  	\`origin\` text DEFAULT 'redaktion',
  	\`internal_notes\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tools\`("id", "image_id", "tool_type", "access", "url", "file_id", "personal_data", "reuse", "readiness", "version", "released_at", "maintained_until", "difficulty", "provider_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "tool_type", "access", "url", "file_id", "personal_data", "reuse", "readiness", "version", "released_at", "maintained_until", "difficulty", "provider_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`tools\`;`)
  await db.run(sql`DROP TABLE \`tools\`;`)
  await db.run(sql`ALTER TABLE \`__new_tools\` RENAME TO \`tools\`;`)
  await db.run(sql`CREATE INDEX \`tools_image_idx\` ON \`tools\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_file_idx\` ON \`tools\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_provider_idx\` ON \`tools\` (\`provider_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_slug_idx\` ON \`tools\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tools_owner_organisation_idx\` ON \`tools\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_state_idx\` ON \`tools\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_assignee_idx\` ON \`tools\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_submitted_by_idx\` ON \`tools\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_workflow_approved_by_idx\` ON \`tools\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_created_by_idx\` ON \`tools\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_updated_by_idx\` ON \`tools\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_updated_at_idx\` ON \`tools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tools_created_at_idx\` ON \`tools\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tools_deleted_at_idx\` ON \`tools\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tools__status_idx\` ON \`tools\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__tools_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_tool_type\` text,
  	\`version_access\` text,
  	\`version_url\` text,
  	\`version_file_id\` text(36),
  	\`version_personal_data\` text,
  	\`version_reuse\` text,
  	\`version_readiness\` text,
  	\`version_version\` text,
  	\`version_released_at\` text,
  	\`version_maintained_until\` text,
  	\`version_difficulty\` text,
  	\`version_provider_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_change_note\` text,
  	\`version_license\` text DEFAULT 'cc_by_4',
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_featured\` integer DEFAULT false,
  	\`version_origin\` text DEFAULT 'redaktion',
  	\`version_internal_notes\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__tools_v\`("id", "parent_id", "version_image_id", "version_tool_type", "version_access", "version_url", "version_file_id", "version_personal_data", "version_reuse", "version_readiness", "version_version", "version_released_at", "version_maintained_until", "version_difficulty", "version_provider_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_tool_type", "version_access", "version_url", "version_file_id", "version_personal_data", "version_reuse", "version_readiness", "version_version", "version_released_at", "version_maintained_until", "version_difficulty", "version_provider_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_tools_v\`;`)
  await db.run(sql`DROP TABLE \`_tools_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__tools_v\` RENAME TO \`_tools_v\`;`)
  await db.run(sql`CREATE INDEX \`_tools_v_parent_idx\` ON \`_tools_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_image_idx\` ON \`_tools_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_file_idx\` ON \`_tools_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_provider_idx\` ON \`_tools_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_slug_idx\` ON \`_tools_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_owner_organisation_idx\` ON \`_tools_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_state_idx\` ON \`_tools_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_assignee_idx\` ON \`_tools_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_tools_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_version_workflow_approved_by_idx\` ON \`_tools_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_created_by_idx\` ON \`_tools_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_updated_by_idx\` ON \`_tools_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_updated_at_idx\` ON \`_tools_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_created_at_idx\` ON \`_tools_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_deleted_at_idx\` ON \`_tools_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version__status_idx\` ON \`_tools_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_created_at_idx\` ON \`_tools_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_updated_at_idx\` ON \`_tools_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_snapshot_idx\` ON \`_tools_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_published_locale_idx\` ON \`_tools_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_latest_idx\` ON \`_tools_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`logo_id\` text(36),
  	\`actor_type\` text,
  	\`short_name\` text,
  	\`org_number\` text,
  	\`website\` text,
  	\`national\` integer DEFAULT false,
  	\`municipality_id\` text(36),
  	\`geo_lat\` numeric,
  	\`geo_lon\` numeric,
  	\`geo_precision\` text,
  	\`dwellings_band\` text,
  	\`parent_id\` text(36),
  	\`is_partner\` integer DEFAULT false,
  	\`slug\` text,
  	\`owner_organisation_id\` text(36),
  	\`contact_email\` text,
  	\`change_note\` text,
  	\`license\` text DEFAULT 'cc_by_4',
  	\`translation_status\` text DEFAULT 'saknas',
  	\`featured\` integer DEFAULT false,
  	\`origin\` text DEFAULT 'redaktion',
  	\`internal_notes\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "image_id", "logo_id", "actor_type", "short_name", "org_number", "website", "national", "municipality_id", "geo_lat", "geo_lon", "geo_precision", "dwellings_band", "parent_id", "is_partner", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "logo_id", "actor_type", "short_name", "org_number", "website", "national", "municipality_id", "geo_lat", "geo_lon", "geo_precision", "dwellings_band", "parent_id", "is_partner", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_organisation_idx\` ON \`organisations\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_state_idx\` ON \`organisations\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_assignee_idx\` ON \`organisations\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_submitted_by_idx\` ON \`organisations\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_workflow_approved_by_idx\` ON \`organisations\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_by_idx\` ON \`organisations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_by_idx\` ON \`organisations\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_logo_id\` text(36),
  	\`version_actor_type\` text,
  	\`version_short_name\` text,
  	\`version_org_number\` text,
  	\`version_website\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_municipality_id\` text(36),
  	\`version_geo_lat\` numeric,
  	\`version_geo_lon\` numeric,
  	\`version_geo_precision\` text,
  	\`version_dwellings_band\` text,
  	\`version_parent_id\` text(36),
  	\`version_is_partner\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_change_note\` text,
  	\`version_license\` text DEFAULT 'cc_by_4',
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_featured\` integer DEFAULT false,
  	\`version_origin\` text DEFAULT 'redaktion',
  	\`version_internal_notes\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_image_id", "version_logo_id", "version_actor_type", "version_short_name", "version_org_number", "version_website", "version_national", "version_municipality_id", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_dwellings_band", "version_parent_id", "version_is_partner", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_logo_id", "version_actor_type", "version_short_name", "version_org_number", "version_website", "version_national", "version_municipality_id", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_dwellings_band", "version_parent_id", "version_is_partner", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_organisation_idx\` ON \`_organisations_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_state_idx\` ON \`_organisations_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_assig_idx\` ON \`_organisations_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_submi_idx\` ON \`_organisations_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_version_workflow_appro_idx\` ON \`_organisations_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_by_idx\` ON \`_organisations_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_by_idx\` ON \`_organisations_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_labs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`status\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`municipality_id\` text(36),
  	\`area_name\` text,
  	\`venue\` text,
  	\`geo_lat\` numeric,
  	\`geo_lon\` numeric,
  	\`geo_precision\` text,
  	\`diary_number\` text,
  	\`report_url\` text,
  	\`report_id\` text(36),
  	\`programme_page_id\` text(36),
  	\`host_id\` text(36),
  	\`slug\` text,
  	\`owner_organisation_id\` text(36),
  	\`contact_email\` text,
  	\`change_note\` text,
  	\`license\` text DEFAULT 'cc_by_4',
  	\`translation_status\` text DEFAULT 'saknas',
  	\`featured\` integer DEFAULT false,
  	\`origin\` text DEFAULT 'redaktion',
  	\`internal_notes\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_labs\`("id", "image_id", "status", "start_date", "end_date", "municipality_id", "area_name", "venue", "geo_lat", "geo_lon", "geo_precision", "diary_number", "report_url", "report_id", "programme_page_id", "host_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "status", "start_date", "end_date", "municipality_id", "area_name", "venue", "geo_lat", "geo_lon", "geo_precision", "diary_number", "report_url", "report_id", "programme_page_id", "host_id", "slug", "owner_organisation_id", "contact_email", "change_note", "license", "translation_status", "featured", "origin", "internal_notes", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`labs\`;`)
  await db.run(sql`DROP TABLE \`labs\`;`)
  await db.run(sql`ALTER TABLE \`__new_labs\` RENAME TO \`labs\`;`)
  await db.run(sql`CREATE INDEX \`labs_image_idx\` ON \`labs\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_municipality_idx\` ON \`labs\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_report_idx\` ON \`labs\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_programme_page_idx\` ON \`labs\` (\`programme_page_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_host_idx\` ON \`labs\` (\`host_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`labs_slug_idx\` ON \`labs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`labs_owner_organisation_idx\` ON \`labs\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_state_idx\` ON \`labs\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_assignee_idx\` ON \`labs\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_submitted_by_idx\` ON \`labs\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_workflow_approved_by_idx\` ON \`labs\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_created_by_idx\` ON \`labs\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_updated_by_idx\` ON \`labs\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_updated_at_idx\` ON \`labs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`labs_created_at_idx\` ON \`labs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`labs_deleted_at_idx\` ON \`labs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`labs__status_idx\` ON \`labs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__labs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_status\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_municipality_id\` text(36),
  	\`version_area_name\` text,
  	\`version_venue\` text,
  	\`version_geo_lat\` numeric,
  	\`version_geo_lon\` numeric,
  	\`version_geo_precision\` text,
  	\`version_diary_number\` text,
  	\`version_report_url\` text,
  	\`version_report_id\` text(36),
  	\`version_programme_page_id\` text(36),
  	\`version_host_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_change_note\` text,
  	\`version_license\` text DEFAULT 'cc_by_4',
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_featured\` integer DEFAULT false,
  	\`version_origin\` text DEFAULT 'redaktion',
  	\`version_internal_notes\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__labs_v\`("id", "parent_id", "version_image_id", "version_status", "version_start_date", "version_end_date", "version_municipality_id", "version_area_name", "version_venue", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_diary_number", "version_report_url", "version_report_id", "version_programme_page_id", "version_host_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_status", "version_start_date", "version_end_date", "version_municipality_id", "version_area_name", "version_venue", "version_geo_lat", "version_geo_lon", "version_geo_precision", "version_diary_number", "version_report_url", "version_report_id", "version_programme_page_id", "version_host_id", "version_slug", "version_owner_organisation_id", "version_contact_email", "version_change_note", "version_license", "version_translation_status", "version_featured", "version_origin", "version_internal_notes", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_labs_v\`;`)
  await db.run(sql`DROP TABLE \`_labs_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__labs_v\` RENAME TO \`_labs_v\`;`)
  await db.run(sql`CREATE INDEX \`_labs_v_parent_idx\` ON \`_labs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_image_idx\` ON \`_labs_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_municipality_idx\` ON \`_labs_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_report_idx\` ON \`_labs_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_programme_page_idx\` ON \`_labs_v\` (\`version_programme_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_host_idx\` ON \`_labs_v\` (\`version_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_slug_idx\` ON \`_labs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_owner_organisation_idx\` ON \`_labs_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_state_idx\` ON \`_labs_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_assignee_idx\` ON \`_labs_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_labs_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_version_workflow_approved_by_idx\` ON \`_labs_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_created_by_idx\` ON \`_labs_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_updated_by_idx\` ON \`_labs_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_updated_at_idx\` ON \`_labs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_created_at_idx\` ON \`_labs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version_deleted_at_idx\` ON \`_labs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_version__status_idx\` ON \`_labs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_created_at_idx\` ON \`_labs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_updated_at_idx\` ON \`_labs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_snapshot_idx\` ON \`_labs_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_published_locale_idx\` ON \`_labs_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_latest_idx\` ON \`_labs_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_lab_updates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lab_id\` text(36),
  	\`date\` text,
  	\`author_role\` text,
  	\`image_id\` text(36),
  	\`owner_organisation_id\` text(36),
  	\`translation_status\` text DEFAULT 'saknas',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lab_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_lab_updates\`("id", "lab_id", "date", "author_role", "image_id", "owner_organisation_id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "lab_id", "date", "author_role", "image_id", "owner_organisation_id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`lab_updates\`;`)
  await db.run(sql`DROP TABLE \`lab_updates\`;`)
  await db.run(sql`ALTER TABLE \`__new_lab_updates\` RENAME TO \`lab_updates\`;`)
  await db.run(sql`CREATE INDEX \`lab_updates_lab_idx\` ON \`lab_updates\` (\`lab_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_image_idx\` ON \`lab_updates\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_owner_organisation_idx\` ON \`lab_updates\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lab_updates_slug_idx\` ON \`lab_updates\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_state_idx\` ON \`lab_updates\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_assignee_idx\` ON \`lab_updates\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_submitted_by_idx\` ON \`lab_updates\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_workflow_approved_by_idx\` ON \`lab_updates\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_created_by_idx\` ON \`lab_updates\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_updated_by_idx\` ON \`lab_updates\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_updated_at_idx\` ON \`lab_updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_created_at_idx\` ON \`lab_updates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_deleted_at_idx\` ON \`lab_updates\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates__status_idx\` ON \`lab_updates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__lab_updates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lab_id\` text(36),
  	\`version_date\` text,
  	\`version_author_role\` text,
  	\`version_image_id\` text(36),
  	\`version_owner_organisation_id\` text(36),
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lab_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__lab_updates_v\`("id", "parent_id", "version_lab_id", "version_date", "version_author_role", "version_image_id", "version_owner_organisation_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_lab_id", "version_date", "version_author_role", "version_image_id", "version_owner_organisation_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_lab_updates_v\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__lab_updates_v\` RENAME TO \`_lab_updates_v\`;`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_parent_idx\` ON \`_lab_updates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_lab_idx\` ON \`_lab_updates_v\` (\`version_lab_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_image_idx\` ON \`_lab_updates_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_owner_organisation_idx\` ON \`_lab_updates_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_slug_idx\` ON \`_lab_updates_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_state_idx\` ON \`_lab_updates_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_assigne_idx\` ON \`_lab_updates_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_submitt_idx\` ON \`_lab_updates_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_version_workflow_approve_idx\` ON \`_lab_updates_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_created_by_idx\` ON \`_lab_updates_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_updated_by_idx\` ON \`_lab_updates_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_updated_at_idx\` ON \`_lab_updates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_created_at_idx\` ON \`_lab_updates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version_deleted_at_idx\` ON \`_lab_updates_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_version__status_idx\` ON \`_lab_updates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_created_at_idx\` ON \`_lab_updates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_updated_at_idx\` ON \`_lab_updates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_snapshot_idx\` ON \`_lab_updates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_published_locale_idx\` ON \`_lab_updates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_latest_idx\` ON \`_lab_updates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_experiences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`actor_type\` text,
  	\`municipality_id\` text(36),
  	\`year\` numeric,
  	\`outcome\` text,
  	\`owner_organisation_id\` text(36),
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_experiences\`("id", "organisation_id", "actor_type", "municipality_id", "year", "outcome", "owner_organisation_id", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "organisation_id", "actor_type", "municipality_id", "year", "outcome", "owner_organisation_id", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`experiences\`;`)
  await db.run(sql`DROP TABLE \`experiences\`;`)
  await db.run(sql`ALTER TABLE \`__new_experiences\` RENAME TO \`experiences\`;`)
  await db.run(sql`CREATE INDEX \`experiences_organisation_idx\` ON \`experiences\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_municipality_idx\` ON \`experiences\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_owner_organisation_idx\` ON \`experiences\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_state_idx\` ON \`experiences\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_assignee_idx\` ON \`experiences\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_submitted_by_idx\` ON \`experiences\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_workflow_approved_by_idx\` ON \`experiences\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_created_by_idx\` ON \`experiences\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_updated_by_idx\` ON \`experiences\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_updated_at_idx\` ON \`experiences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`experiences_created_at_idx\` ON \`experiences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`experiences_deleted_at_idx\` ON \`experiences\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`experiences__status_idx\` ON \`experiences\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__experiences_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_organisation_id\` text(36),
  	\`version_actor_type\` text,
  	\`version_municipality_id\` text(36),
  	\`version_year\` numeric,
  	\`version_outcome\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__experiences_v\`("id", "parent_id", "version_organisation_id", "version_actor_type", "version_municipality_id", "version_year", "version_outcome", "version_owner_organisation_id", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_organisation_id", "version_actor_type", "version_municipality_id", "version_year", "version_outcome", "version_owner_organisation_id", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_experiences_v\`;`)
  await db.run(sql`DROP TABLE \`_experiences_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__experiences_v\` RENAME TO \`_experiences_v\`;`)
  await db.run(sql`CREATE INDEX \`_experiences_v_parent_idx\` ON \`_experiences_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_organisation_idx\` ON \`_experiences_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_municipality_idx\` ON \`_experiences_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_owner_organisation_idx\` ON \`_experiences_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_state_idx\` ON \`_experiences_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_assigne_idx\` ON \`_experiences_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_submitt_idx\` ON \`_experiences_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_version_workflow_approve_idx\` ON \`_experiences_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_created_by_idx\` ON \`_experiences_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_updated_by_idx\` ON \`_experiences_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_updated_at_idx\` ON \`_experiences_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_created_at_idx\` ON \`_experiences_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version_deleted_at_idx\` ON \`_experiences_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_version__status_idx\` ON \`_experiences_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_created_at_idx\` ON \`_experiences_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_updated_at_idx\` ON \`_experiences_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_snapshot_idx\` ON \`_experiences_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_published_locale_idx\` ON \`_experiences_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_latest_idx\` ON \`_experiences_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`strategy_area\` text,
  	\`icon\` text,
  	\`translation_status\` text DEFAULT 'saknas',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_themes\`("id", "code", "strategy_area", "icon", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "strategy_area", "icon", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes\` RENAME TO \`themes\`;`)
  await db.run(sql`CREATE INDEX \`themes_code_idx\` ON \`themes\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_state_idx\` ON \`themes\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_assignee_idx\` ON \`themes\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_submitted_by_idx\` ON \`themes\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_workflow_approved_by_idx\` ON \`themes\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_by_idx\` ON \`themes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_by_idx\` ON \`themes\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_strategy_area\` text,
  	\`version_icon\` text,
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__themes_v\`("id", "parent_id", "version_code", "version_strategy_area", "version_icon", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_strategy_area", "version_icon", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v\` RENAME TO \`_themes_v\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_code_idx\` ON \`_themes_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_state_idx\` ON \`_themes_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_assignee_idx\` ON \`_themes_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_themes_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_version_workflow_approved_by_idx\` ON \`_themes_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_by_idx\` ON \`_themes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_by_idx\` ON \`_themes_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_toolkits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`translation_status\` text DEFAULT 'saknas',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_toolkits\`("id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`toolkits\`;`)
  await db.run(sql`DROP TABLE \`toolkits\`;`)
  await db.run(sql`ALTER TABLE \`__new_toolkits\` RENAME TO \`toolkits\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_slug_idx\` ON \`toolkits\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_state_idx\` ON \`toolkits\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_assignee_idx\` ON \`toolkits\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_submitted_by_idx\` ON \`toolkits\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_workflow_approved_by_idx\` ON \`toolkits\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_created_by_idx\` ON \`toolkits\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_updated_by_idx\` ON \`toolkits\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_updated_at_idx\` ON \`toolkits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_created_at_idx\` ON \`toolkits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_deleted_at_idx\` ON \`toolkits\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits__status_idx\` ON \`toolkits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__toolkits_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__toolkits_v\`("id", "parent_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_toolkits_v\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__toolkits_v\` RENAME TO \`_toolkits_v\`;`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_parent_idx\` ON \`_toolkits_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_slug_idx\` ON \`_toolkits_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_state_idx\` ON \`_toolkits_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_assignee_idx\` ON \`_toolkits_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_submitted__idx\` ON \`_toolkits_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_version_workflow_approved_b_idx\` ON \`_toolkits_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_created_by_idx\` ON \`_toolkits_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_updated_by_idx\` ON \`_toolkits_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_updated_at_idx\` ON \`_toolkits_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_created_at_idx\` ON \`_toolkits_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_deleted_at_idx\` ON \`_toolkits_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version__status_idx\` ON \`_toolkits_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_created_at_idx\` ON \`_toolkits_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_updated_at_idx\` ON \`_toolkits_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_snapshot_idx\` ON \`_toolkits_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_published_locale_idx\` ON \`_toolkits_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_latest_idx\` ON \`_toolkits_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`image_id\` text(36),
  	\`translation_status\` text DEFAULT 'saknas',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "date", "image_id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "date", "image_id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_state_idx\` ON \`news\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_assignee_idx\` ON \`news\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_submitted_by_idx\` ON \`news\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_approved_by_idx\` ON \`news\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_created_by_idx\` ON \`news\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_by_idx\` ON \`news\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_date\` text,
  	\`version_image_id\` text(36),
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_date", "version_image_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_date", "version_image_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_state_idx\` ON \`_news_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_assignee_idx\` ON \`_news_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_news_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_approved_by_idx\` ON \`_news_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_by_idx\` ON \`_news_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_by_idx\` ON \`_news_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`translation_status\` text DEFAULT 'saknas',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_rev\` numeric DEFAULT 0,
  	\`workflow_assignee_id\` text(36),
  	\`workflow_submitted_by_id\` text(36),
  	\`workflow_submitted_at\` text,
  	\`workflow_due_at\` text,
  	\`workflow_approved_by_id\` text(36),
  	\`workflow_approved_at\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`workflow_ever_published\` integer DEFAULT false,
  	\`workflow_is_live\` integer DEFAULT false,
  	\`workflow_first_published_at\` text,
  	\`workflow_published_at\` text,
  	\`workflow_verified_at\` text,
  	\`workflow_next_review_at\` text,
  	\`workflow_source_submission\` text,
  	\`workflow_author_role\` text,
  	\`workflow_has_outside_material\` integer DEFAULT false,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "translation_status", "slug", "workflow_state", "workflow_rev", "workflow_assignee_id", "workflow_submitted_by_id", "workflow_submitted_at", "workflow_due_at", "workflow_approved_by_id", "workflow_approved_at", "workflow_approved_hash", "workflow_scheduled_for", "workflow_scheduledfor_tz", "workflow_ever_published", "workflow_is_live", "workflow_first_published_at", "workflow_published_at", "workflow_verified_at", "workflow_next_review_at", "workflow_source_submission", "workflow_author_role", "workflow_has_outside_material", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_state_idx\` ON \`pages\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_assignee_idx\` ON \`pages\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_submitted_by_idx\` ON \`pages\` (\`workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_approved_by_idx\` ON \`pages\` (\`workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_by_idx\` ON \`pages\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_translation_status\` text DEFAULT 'saknas',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_rev\` numeric DEFAULT 0,
  	\`version_workflow_assignee_id\` text(36),
  	\`version_workflow_submitted_by_id\` text(36),
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_due_at\` text,
  	\`version_workflow_approved_by_id\` text(36),
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_scheduledfor_tz\` text DEFAULT 'Europe/Stockholm',
  	\`version_workflow_ever_published\` integer DEFAULT false,
  	\`version_workflow_is_live\` integer DEFAULT false,
  	\`version_workflow_first_published_at\` text,
  	\`version_workflow_published_at\` text,
  	\`version_workflow_verified_at\` text,
  	\`version_workflow_next_review_at\` text,
  	\`version_workflow_source_submission\` text,
  	\`version_workflow_author_role\` text,
  	\`version_workflow_has_outside_material\` integer DEFAULT false,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_translation_status", "version_slug", "version_workflow_state", "version_workflow_rev", "version_workflow_assignee_id", "version_workflow_submitted_by_id", "version_workflow_submitted_at", "version_workflow_due_at", "version_workflow_approved_by_id", "version_workflow_approved_at", "version_workflow_approved_hash", "version_workflow_scheduled_for", "version_workflow_scheduledfor_tz", "version_workflow_ever_published", "version_workflow_is_live", "version_workflow_first_published_at", "version_workflow_published_at", "version_workflow_verified_at", "version_workflow_next_review_at", "version_workflow_source_submission", "version_workflow_author_role", "version_workflow_has_outside_material", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_state_idx\` ON \`_pages_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_assignee_idx\` ON \`_pages_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_pages_v\` (\`version_workflow_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_approved_by_idx\` ON \`_pages_v\` (\`version_workflow_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_by_idx\` ON \`_pages_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`DROP INDEX \`review_comments_preview_link_idx\`;`)
  await db.run(sql`ALTER TABLE \`review_comments\` DROP COLUMN \`preview_link\`;`)
  await db.run(sql`ALTER TABLE \`review_comments\` DROP COLUMN \`external_name\`;`)
  await db.run(sql`ALTER TABLE \`review_comments\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`DROP INDEX \`notifications_key_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_document_collection_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_document_id_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_at_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_read_at_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_mail_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`digest\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`document_collection\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`document_id\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`actor_name\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`comment\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`at\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`workflow_mail\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_language\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`via\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`due_at\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`priority\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`previous_hash\`;`)
  await db.run(sql`ALTER TABLE \`workflow_events\` DROP COLUMN \`hash\`;`)
}
