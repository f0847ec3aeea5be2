import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { letReferencesGo } from '../letReferencesGo'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`reference\` text NOT NULL,
  	\`key_hash\` text,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`kind\` text,
  	\`stage\` text,
  	\`locale\` text,
  	\`municipality_id\` text(36),
  	\`contribution\` text,
  	\`version\` numeric,
  	\`score\` numeric,
  	\`signals\` text,
  	\`simhash\` text,
  	\`quarter1\` text,
  	\`quarter2\` text,
  	\`quarter3\` text,
  	\`quarter4\` text,
  	\`received_at\` text,
  	\`confirmed_at\` text,
  	\`purge_at\` text,
  	\`moved_at\` text,
  	\`has_email\` integer DEFAULT false,
  	\`has_news\` integer DEFAULT false,
  	\`assignee_id\` text(36),
  	\`claimed_at\` text,
  	\`decline_reason\` text,
  	\`is_merged\` integer DEFAULT false,
  	\`duplicate_of_id\` text(36),
  	\`published_at\` text,
  	\`anonymised_at\` text,
  	\`consent_notice_version\` text,
  	\`consent_notice_hash\` text,
  	\`consent_at\` text,
  	\`consent_publish\` integer DEFAULT false,
  	\`consent_credit\` integer DEFAULT false,
  	\`legal_hold\` integer DEFAULT false,
  	\`legal_hold_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`duplicate_of_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_reference_idx\` ON \`submissions\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_key_hash_idx\` ON \`submissions\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`submissions_kind_idx\` ON \`submissions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`submissions_stage_idx\` ON \`submissions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`submissions_municipality_idx\` ON \`submissions\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_score_idx\` ON \`submissions\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`submissions_quarter1_idx\` ON \`submissions\` (\`quarter1\`);`)
  await db.run(sql`CREATE INDEX \`submissions_quarter2_idx\` ON \`submissions\` (\`quarter2\`);`)
  await db.run(sql`CREATE INDEX \`submissions_quarter3_idx\` ON \`submissions\` (\`quarter3\`);`)
  await db.run(sql`CREATE INDEX \`submissions_quarter4_idx\` ON \`submissions\` (\`quarter4\`);`)
  await db.run(sql`CREATE INDEX \`submissions_received_at_idx\` ON \`submissions\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_purge_at_idx\` ON \`submissions\` (\`purge_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_moved_at_idx\` ON \`submissions\` (\`moved_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_assignee_idx\` ON \`submissions\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_duplicate_of_idx\` ON \`submissions\` (\`duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submissions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_texts_order_parent\` ON \`submissions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_rels_order_idx\` ON \`submissions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_parent_idx\` ON \`submissions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_path_idx\` ON \`submissions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_examples_id_idx\` ON \`submissions_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_methods_id_idx\` ON \`submissions_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_tools_id_idx\` ON \`submissions_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_organisations_id_idx\` ON \`submissions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_labs_id_idx\` ON \`submissions_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_experiences_id_idx\` ON \`submissions_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`submission_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`submission_id\` text(36),
  	\`rev\` numeric NOT NULL,
  	\`move\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`person_id\` text(36),
  	\`words\` text,
  	\`is_for_sender\` integer DEFAULT false,
  	\`at\` text NOT NULL,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_entries_key_idx\` ON \`submission_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`submission_entries_submission_idx\` ON \`submission_entries\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_entries_person_idx\` ON \`submission_entries\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_entries_at_idx\` ON \`submission_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`submission_entries_updated_at_idx\` ON \`submission_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_entries_created_at_idx\` ON \`submission_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submission_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission_id\` text(36),
  	\`form_hash\` text,
  	\`slot\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored_as\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`pages\` numeric,
  	\`sha256\` text,
  	\`scan\` text,
  	\`notes\` text,
  	\`alt\` text,
  	\`credit\` text,
  	\`has_rights\` integer DEFAULT false,
  	\`purge_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_files_submission_idx\` ON \`submission_files\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_form_hash_idx\` ON \`submission_files\` (\`form_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_files_slot_idx\` ON \`submission_files\` (\`slot\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_files_stored_as_idx\` ON \`submission_files\` (\`stored_as\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_purge_at_idx\` ON \`submission_files\` (\`purge_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_updated_at_idx\` ON \`submission_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_created_at_idx\` ON \`submission_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submission_files_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submission_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_files_rels_order_idx\` ON \`submission_files_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_rels_parent_idx\` ON \`submission_files_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_rels_path_idx\` ON \`submission_files_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_rels_media_id_idx\` ON \`submission_files_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_rels_documents_id_idx\` ON \`submission_files_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`submitters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission_id\` text(36),
  	\`name\` text,
  	\`email\` text,
  	\`role\` text,
  	\`credit_name\` text,
  	\`locale\` text,
  	\`email_hash\` text,
  	\`domain_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`submitters_submission_idx\` ON \`submitters\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`submitters_email_hash_idx\` ON \`submitters\` (\`email_hash\`);`)
  await db.run(sql`CREATE INDEX \`submitters_updated_at_idx\` ON \`submitters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submitters_created_at_idx\` ON \`submitters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission_id\` text(36),
  	\`hash\` text NOT NULL,
  	\`made_for\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_keys_submission_idx\` ON \`case_keys\` (\`submission_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_keys_hash_idx\` ON \`case_keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`case_keys_expires_at_idx\` ON \`case_keys\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`case_keys_updated_at_idx\` ON \`case_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_keys_created_at_idx\` ON \`case_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`spam_signs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sign\` text NOT NULL,
  	\`spam\` numeric DEFAULT 0,
  	\`not_spam\` numeric DEFAULT 0,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spam_signs_sign_idx\` ON \`spam_signs\` (\`sign\`);`)
  await db.run(sql`CREATE INDEX \`spam_signs_seen_at_idx\` ON \`spam_signs\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`spam_signs_updated_at_idx\` ON \`spam_signs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spam_signs_created_at_idx\` ON \`spam_signs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`daily_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`daily_counts_key_idx\` ON \`daily_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_day_idx\` ON \`daily_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_updated_at_idx\` ON \`daily_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_created_at_idx\` ON \`daily_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notice_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`used_since\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notice_versions_hash_idx\` ON \`notice_versions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_updated_at_idx\` ON \`notice_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notice_versions_created_at_idx\` ON \`notice_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`privacy_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`task\` text NOT NULL,
  	\`mode\` text NOT NULL,
  	\`cause\` text,
  	\`person_id\` text(36),
  	\`removed\` numeric,
  	\`retained\` numeric,
  	\`counts\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_runs_person_idx\` ON \`privacy_runs\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_runs_at_idx\` ON \`privacy_runs\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_runs_updated_at_idx\` ON \`privacy_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_runs_created_at_idx\` ON \`privacy_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`spent_proofs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`proof\` text NOT NULL,
  	\`spent_on\` text,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spent_proofs_proof_idx\` ON \`spent_proofs\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`spent_proofs_expires_at_idx\` ON \`spent_proofs\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`contribution_settings_templates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contribution_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contribution_settings_templates_order_idx\` ON \`contribution_settings_templates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contribution_settings_templates_parent_id_idx\` ON \`contribution_settings_templates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contribution_settings_templates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contribution_settings_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contribution_settings_templates_locales_locale_parent_id_uni\` ON \`contribution_settings_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contribution_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`is_open\` integer DEFAULT true,
  	\`answer_days\` numeric,
  	\`confirm_hours\` numeric,
  	\`digest\` integer DEFAULT true,
  	\`limits_per_address_hour\` numeric,
  	\`limits_per_block_day\` numeric,
  	\`limits_per_email_day\` numeric,
  	\`limits_in_all_day\` numeric,
  	\`spam_score\` numeric,
  	\`min_seconds\` numeric,
  	\`form_hours\` numeric,
  	\`proof_cost\` numeric,
  	\`retention_spam_way\` text,
  	\`retention_spam_days\` numeric,
  	\`retention_declined_way\` text,
  	\`retention_declined_days\` numeric,
  	\`retention_withdrawn_way\` text,
  	\`retention_withdrawn_days\` numeric,
  	\`retention_accepted_way\` text,
  	\`retention_accepted_days\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`contribution_settings_locales\` (
  	\`closed_message\` text,
  	\`controller\` text,
  	\`legal_basis\` text,
  	\`rights\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contribution_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contribution_settings_locales_locale_parent_id_unique\` ON \`contribution_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`examples\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_examples_v\` ADD \`version_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`methods\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_methods_v\` ADD \`version_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`labs\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_labs_v\` ADD \`version_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`experiences\` ADD \`credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` ADD \`version_credit_line\` text;`)
  // A relation that is added to a table that exists forgets what becomes of it.
  await letReferencesGo(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions_texts\`;`)
  await db.run(sql`DROP TABLE \`submissions_rels\`;`)
  await db.run(sql`DROP TABLE \`submission_entries\`;`)
  await db.run(sql`DROP TABLE \`submission_files\`;`)
  await db.run(sql`DROP TABLE \`submission_files_rels\`;`)
  await db.run(sql`DROP TABLE \`submitters\`;`)
  await db.run(sql`DROP TABLE \`case_keys\`;`)
  await db.run(sql`DROP TABLE \`spam_signs\`;`)
  await db.run(sql`DROP TABLE \`daily_counts\`;`)
  await db.run(sql`DROP TABLE \`notice_versions\`;`)
  await db.run(sql`DROP TABLE \`privacy_runs\`;`)
  await db.run(sql`DROP TABLE \`spent_proofs\`;`)
  await db.run(sql`DROP TABLE \`contribution_settings_templates\`;`)
  await db.run(sql`DROP TABLE \`contribution_settings_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`contribution_settings\`;`)
  await db.run(sql`DROP TABLE \`contribution_settings_locales\`;`)
  await db.run(sql`ALTER TABLE \`examples\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_examples_v\` DROP COLUMN \`version_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`methods\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_methods_v\` DROP COLUMN \`version_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`tools\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` DROP COLUMN \`version_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`labs\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_labs_v\` DROP COLUMN \`version_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`experiences\` DROP COLUMN \`credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_experiences_v\` DROP COLUMN \`version_credit_line\`;`)
}
