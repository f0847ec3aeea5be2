import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`examples_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_target_groups_order_idx\` ON \`examples_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`examples_target_groups_parent_idx\` ON \`examples_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_activity_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_activity_types_order_idx\` ON \`examples_activity_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`examples_activity_types_parent_idx\` ON \`examples_activity_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_strategy_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_strategy_areas_order_idx\` ON \`examples_strategy_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`examples_strategy_areas_parent_idx\` ON \`examples_strategy_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`baseline\` text,
  	\`result\` text,
  	\`date\` text,
  	\`measure_type\` text,
  	\`direction\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_outcomes_order_idx\` ON \`examples_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_outcomes_parent_id_idx\` ON \`examples_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_outcomes_locales\` (
  	\`indicator\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`examples_outcomes_locales_locale_parent_id_unique\` ON \`examples_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_evaluation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`by_id\` text(36),
  	\`year\` numeric,
  	\`independent\` integer DEFAULT false,
  	\`url\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_evaluation_order_idx\` ON \`examples_evaluation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_evaluation_parent_id_idx\` ON \`examples_evaluation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_evaluation_by_idx\` ON \`examples_evaluation\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`funder_id\` text(36),
  	\`amount_sek\` numeric,
  	\`kind\` text,
  	FOREIGN KEY (\`funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_funding_order_idx\` ON \`examples_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_funding_parent_id_idx\` ON \`examples_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_funding_funder_idx\` ON \`examples_funding\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_actors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_actors_order_idx\` ON \`examples_actors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_actors_parent_id_idx\` ON \`examples_actors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_actors_organisation_idx\` ON \`examples_actors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_methods_used\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`method_id\` text(36),
  	FOREIGN KEY (\`method_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_methods_used_order_idx\` ON \`examples_methods_used\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_methods_used_parent_id_idx\` ON \`examples_methods_used\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_methods_used_method_idx\` ON \`examples_methods_used\` (\`method_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_methods_used_locales\` (
  	\`adaptation\` text,
  	\`outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples_methods_used\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`examples_methods_used_locales_locale_parent_id_unique\` ON \`examples_methods_used_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_links_order_idx\` ON \`examples_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_links_parent_id_idx\` ON \`examples_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`examples_links_locales_locale_parent_id_unique\` ON \`examples_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_sources_order_idx\` ON \`examples_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`examples_sources_parent_id_idx\` ON \`examples_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_workflow_published_locales_order_idx\` ON \`examples_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`examples_workflow_published_locales_parent_idx\` ON \`examples_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples\` (
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
  await db.run(sql`CREATE TABLE \`examples_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`challenge\` text,
  	\`goal\` text,
  	\`what_was_done\` text,
  	\`results\` text,
  	\`limiting_factors\` text,
  	\`what_did_not_work\` text,
  	\`quote_text\` text,
  	\`quote_role\` text,
  	\`year_note\` text,
  	\`staffing\` text,
  	\`transferability_note\` text,
  	\`contact_role\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`examples_locales_locale_parent_id_unique\` ON \`examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_texts_order_parent\` ON \`examples_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_texts_locale_parent\` ON \`examples_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`examples_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`tools_id\` text(36),
  	\`examples_id\` text(36),
  	\`labs_id\` text(36),
  	\`documents_id\` text(36),
  	\`methods_id\` text(36),
  	\`organisations_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`examples_rels_order_idx\` ON \`examples_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_parent_idx\` ON \`examples_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_path_idx\` ON \`examples_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_themes_id_idx\` ON \`examples_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_tools_id_idx\` ON \`examples_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_examples_id_idx\` ON \`examples_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_labs_id_idx\` ON \`examples_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_documents_id_idx\` ON \`examples_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_methods_id_idx\` ON \`examples_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_organisations_id_idx\` ON \`examples_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_lab_updates_id_idx\` ON \`examples_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_toolkits_id_idx\` ON \`examples_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_pages_id_idx\` ON \`examples_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_news_id_idx\` ON \`examples_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`examples_rels_experiences_id_idx\` ON \`examples_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_target_groups_order_idx\` ON \`_examples_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_target_groups_parent_idx\` ON \`_examples_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_activity_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_activity_types_order_idx\` ON \`_examples_v_version_activity_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_activity_types_parent_idx\` ON \`_examples_v_version_activity_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_strategy_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_strategy_areas_order_idx\` ON \`_examples_v_version_strategy_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_strategy_areas_parent_idx\` ON \`_examples_v_version_strategy_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`baseline\` text,
  	\`result\` text,
  	\`date\` text,
  	\`measure_type\` text,
  	\`direction\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_outcomes_order_idx\` ON \`_examples_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_outcomes_parent_id_idx\` ON \`_examples_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_outcomes_locales\` (
  	\`indicator\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_examples_v_version_outcomes_locales_locale_parent_id_unique\` ON \`_examples_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_evaluation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`by_id\` text(36),
  	\`year\` numeric,
  	\`independent\` integer DEFAULT false,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_evaluation_order_idx\` ON \`_examples_v_version_evaluation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_evaluation_parent_id_idx\` ON \`_examples_v_version_evaluation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_evaluation_by_idx\` ON \`_examples_v_version_evaluation\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`funder_id\` text(36),
  	\`amount_sek\` numeric,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_funding_order_idx\` ON \`_examples_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_funding_parent_id_idx\` ON \`_examples_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_funding_funder_idx\` ON \`_examples_v_version_funding\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_actors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_actors_order_idx\` ON \`_examples_v_version_actors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_actors_parent_id_idx\` ON \`_examples_v_version_actors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_actors_organisation_idx\` ON \`_examples_v_version_actors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_methods_used\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`method_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`method_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_methods_used_order_idx\` ON \`_examples_v_version_methods_used\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_methods_used_parent_id_idx\` ON \`_examples_v_version_methods_used\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_methods_used_method_idx\` ON \`_examples_v_version_methods_used\` (\`method_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_methods_used_locales\` (
  	\`adaptation\` text,
  	\`outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v_version_methods_used\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_examples_v_version_methods_used_locales_locale_parent_id_un\` ON \`_examples_v_version_methods_used_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_links_order_idx\` ON \`_examples_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_links_parent_id_idx\` ON \`_examples_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_examples_v_version_links_locales_locale_parent_id_unique\` ON \`_examples_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_sources_order_idx\` ON \`_examples_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_sources_parent_id_idx\` ON \`_examples_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_published_locales_order_idx\` ON \`_examples_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_version_workflow_published_locales_parent_idx\` ON \`_examples_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v\` (
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
  await db.run(sql`CREATE TABLE \`_examples_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_challenge\` text,
  	\`version_goal\` text,
  	\`version_what_was_done\` text,
  	\`version_results\` text,
  	\`version_limiting_factors\` text,
  	\`version_what_did_not_work\` text,
  	\`version_quote_text\` text,
  	\`version_quote_role\` text,
  	\`version_year_note\` text,
  	\`version_staffing\` text,
  	\`version_transferability_note\` text,
  	\`version_contact_role\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_examples_v_locales_locale_parent_id_unique\` ON \`_examples_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_texts_order_parent\` ON \`_examples_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_texts_locale_parent\` ON \`_examples_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_examples_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`tools_id\` text(36),
  	\`examples_id\` text(36),
  	\`labs_id\` text(36),
  	\`documents_id\` text(36),
  	\`methods_id\` text(36),
  	\`organisations_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_order_idx\` ON \`_examples_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_parent_idx\` ON \`_examples_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_path_idx\` ON \`_examples_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_themes_id_idx\` ON \`_examples_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_tools_id_idx\` ON \`_examples_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_examples_id_idx\` ON \`_examples_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_labs_id_idx\` ON \`_examples_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_documents_id_idx\` ON \`_examples_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_methods_id_idx\` ON \`_examples_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_organisations_id_idx\` ON \`_examples_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_lab_updates_id_idx\` ON \`_examples_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_toolkits_id_idx\` ON \`_examples_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_pages_id_idx\` ON \`_examples_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_news_id_idx\` ON \`_examples_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_examples_v_rels_experiences_id_idx\` ON \`_examples_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`duration_min\` numeric,
  	\`tool_id\` text(36),
  	\`image_id\` text(36),
  	FOREIGN KEY (\`tool_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_steps_order_idx\` ON \`methods_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methods_steps_parent_id_idx\` ON \`methods_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_steps_tool_idx\` ON \`methods_steps\` (\`tool_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_steps_image_idx\` ON \`methods_steps\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`who\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`methods_steps_locales_locale_parent_id_unique\` ON \`methods_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_target_groups_order_idx\` ON \`methods_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_target_groups_parent_idx\` ON \`methods_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_phases_order_idx\` ON \`methods_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_phases_parent_idx\` ON \`methods_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_research\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`type\` text,
  	\`year\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_research_order_idx\` ON \`methods_research\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methods_research_parent_id_idx\` ON \`methods_research\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_activity_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_activity_types_order_idx\` ON \`methods_activity_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_activity_types_parent_idx\` ON \`methods_activity_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_strategy_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_strategy_areas_order_idx\` ON \`methods_strategy_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_strategy_areas_parent_idx\` ON \`methods_strategy_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_related_methods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`method_id\` text(36),
  	\`relation\` text,
  	FOREIGN KEY (\`method_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_related_methods_order_idx\` ON \`methods_related_methods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methods_related_methods_parent_id_idx\` ON \`methods_related_methods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_related_methods_method_idx\` ON \`methods_related_methods\` (\`method_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_links_order_idx\` ON \`methods_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methods_links_parent_id_idx\` ON \`methods_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`methods_links_locales_locale_parent_id_unique\` ON \`methods_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_sources_order_idx\` ON \`methods_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`methods_sources_parent_id_idx\` ON \`methods_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_workflow_published_locales_order_idx\` ON \`methods_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_workflow_published_locales_parent_idx\` ON \`methods_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods\` (
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
  await db.run(sql`CREATE TABLE \`methods_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`what\` text,
  	\`why\` text,
  	\`when_to_use\` text,
  	\`when_not_to_use\` text,
  	\`expected_effect\` text,
  	\`follow_up\` text,
  	\`risks\` text,
  	\`equality\` text,
  	\`training\` text,
  	\`contact_role\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`methods_locales_locale_parent_id_unique\` ON \`methods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_texts_order_parent\` ON \`methods_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_texts_locale_parent\` ON \`methods_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`methods_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`tools_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`methods_rels_order_idx\` ON \`methods_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_parent_idx\` ON \`methods_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_path_idx\` ON \`methods_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_themes_id_idx\` ON \`methods_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_tools_id_idx\` ON \`methods_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_documents_id_idx\` ON \`methods_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_examples_id_idx\` ON \`methods_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_methods_id_idx\` ON \`methods_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_organisations_id_idx\` ON \`methods_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_labs_id_idx\` ON \`methods_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_lab_updates_id_idx\` ON \`methods_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_toolkits_id_idx\` ON \`methods_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_pages_id_idx\` ON \`methods_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_news_id_idx\` ON \`methods_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`methods_rels_experiences_id_idx\` ON \`methods_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`duration_min\` numeric,
  	\`tool_id\` text(36),
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`tool_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_steps_order_idx\` ON \`_methods_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_steps_parent_id_idx\` ON \`_methods_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_steps_tool_idx\` ON \`_methods_v_version_steps\` (\`tool_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_steps_image_idx\` ON \`_methods_v_version_steps\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`who\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_methods_v_version_steps_locales_locale_parent_id_unique\` ON \`_methods_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_target_groups_order_idx\` ON \`_methods_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_target_groups_parent_idx\` ON \`_methods_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_phases_order_idx\` ON \`_methods_v_version_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_phases_parent_idx\` ON \`_methods_v_version_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_research\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`type\` text,
  	\`year\` numeric,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_research_order_idx\` ON \`_methods_v_version_research\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_research_parent_id_idx\` ON \`_methods_v_version_research\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_activity_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_activity_types_order_idx\` ON \`_methods_v_version_activity_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_activity_types_parent_idx\` ON \`_methods_v_version_activity_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_strategy_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_strategy_areas_order_idx\` ON \`_methods_v_version_strategy_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_strategy_areas_parent_idx\` ON \`_methods_v_version_strategy_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_related_methods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`method_id\` text(36),
  	\`relation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`method_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_related_methods_order_idx\` ON \`_methods_v_version_related_methods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_related_methods_parent_id_idx\` ON \`_methods_v_version_related_methods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_related_methods_method_idx\` ON \`_methods_v_version_related_methods\` (\`method_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_links_order_idx\` ON \`_methods_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_links_parent_id_idx\` ON \`_methods_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_methods_v_version_links_locales_locale_parent_id_unique\` ON \`_methods_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_sources_order_idx\` ON \`_methods_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_sources_parent_id_idx\` ON \`_methods_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_published_locales_order_idx\` ON \`_methods_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_version_workflow_published_locales_parent_idx\` ON \`_methods_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v\` (
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
  await db.run(sql`CREATE TABLE \`_methods_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_what\` text,
  	\`version_why\` text,
  	\`version_when_to_use\` text,
  	\`version_when_not_to_use\` text,
  	\`version_expected_effect\` text,
  	\`version_follow_up\` text,
  	\`version_risks\` text,
  	\`version_equality\` text,
  	\`version_training\` text,
  	\`version_contact_role\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_methods_v_locales_locale_parent_id_unique\` ON \`_methods_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_texts_order_parent\` ON \`_methods_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_texts_locale_parent\` ON \`_methods_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_methods_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`tools_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_order_idx\` ON \`_methods_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_parent_idx\` ON \`_methods_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_path_idx\` ON \`_methods_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_themes_id_idx\` ON \`_methods_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_tools_id_idx\` ON \`_methods_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_documents_id_idx\` ON \`_methods_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_examples_id_idx\` ON \`_methods_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_methods_id_idx\` ON \`_methods_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_organisations_id_idx\` ON \`_methods_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_labs_id_idx\` ON \`_methods_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_lab_updates_id_idx\` ON \`_methods_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_toolkits_id_idx\` ON \`_methods_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_pages_id_idx\` ON \`_methods_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_news_id_idx\` ON \`_methods_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_methods_v_rels_experiences_id_idx\` ON \`_methods_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_target_groups_order_idx\` ON \`tools_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_target_groups_parent_idx\` ON \`tools_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_format\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_format_order_idx\` ON \`tools_format\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_format_parent_idx\` ON \`tools_format\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_tool_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_tool_languages_order_idx\` ON \`tools_tool_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_tool_languages_parent_idx\` ON \`tools_tool_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_phases_order_idx\` ON \`tools_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_phases_parent_idx\` ON \`tools_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_links_order_idx\` ON \`tools_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tools_links_parent_id_idx\` ON \`tools_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_links_locales_locale_parent_id_unique\` ON \`tools_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_sources_order_idx\` ON \`tools_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tools_sources_parent_id_idx\` ON \`tools_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_workflow_published_locales_order_idx\` ON \`tools_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_workflow_published_locales_parent_idx\` ON \`tools_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools\` (
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
  await db.run(sql`CREATE TABLE \`tools_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`best_for\` text,
  	\`user_requirements\` text,
  	\`accessibility_note\` text,
  	\`price_note\` text,
  	\`contact_role\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_locales_locale_parent_id_unique\` ON \`tools_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_texts_order_parent\` ON \`tools_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_texts_locale_parent\` ON \`tools_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`methods_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_rels_order_idx\` ON \`tools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_parent_idx\` ON \`tools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_path_idx\` ON \`tools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_themes_id_idx\` ON \`tools_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_methods_id_idx\` ON \`tools_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_documents_id_idx\` ON \`tools_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_examples_id_idx\` ON \`tools_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_tools_id_idx\` ON \`tools_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_organisations_id_idx\` ON \`tools_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_labs_id_idx\` ON \`tools_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_lab_updates_id_idx\` ON \`tools_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_toolkits_id_idx\` ON \`tools_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_pages_id_idx\` ON \`tools_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_news_id_idx\` ON \`tools_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_experiences_id_idx\` ON \`tools_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_target_groups_order_idx\` ON \`_tools_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_target_groups_parent_idx\` ON \`_tools_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_format\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_format_order_idx\` ON \`_tools_v_version_format\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_format_parent_idx\` ON \`_tools_v_version_format\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_tool_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_tool_languages_order_idx\` ON \`_tools_v_version_tool_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_tool_languages_parent_idx\` ON \`_tools_v_version_tool_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_phases_order_idx\` ON \`_tools_v_version_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_phases_parent_idx\` ON \`_tools_v_version_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_links_order_idx\` ON \`_tools_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_links_parent_id_idx\` ON \`_tools_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tools_v_version_links_locales_locale_parent_id_unique\` ON \`_tools_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_sources_order_idx\` ON \`_tools_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_sources_parent_id_idx\` ON \`_tools_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_published_locales_order_idx\` ON \`_tools_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_workflow_published_locales_parent_idx\` ON \`_tools_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v\` (
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
  await db.run(sql`CREATE TABLE \`_tools_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_best_for\` text,
  	\`version_user_requirements\` text,
  	\`version_accessibility_note\` text,
  	\`version_price_note\` text,
  	\`version_contact_role\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tools_v_locales_locale_parent_id_unique\` ON \`_tools_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_texts_order_parent\` ON \`_tools_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_texts_locale_parent\` ON \`_tools_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`methods_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_order_idx\` ON \`_tools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_parent_idx\` ON \`_tools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_path_idx\` ON \`_tools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_themes_id_idx\` ON \`_tools_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_methods_id_idx\` ON \`_tools_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_documents_id_idx\` ON \`_tools_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_examples_id_idx\` ON \`_tools_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_tools_id_idx\` ON \`_tools_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_organisations_id_idx\` ON \`_tools_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_labs_id_idx\` ON \`_tools_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_lab_updates_id_idx\` ON \`_tools_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_toolkits_id_idx\` ON \`_tools_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_pages_id_idx\` ON \`_tools_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_news_id_idx\` ON \`_tools_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_experiences_id_idx\` ON \`_tools_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_links_order_idx\` ON \`organisations_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_links_parent_id_idx\` ON \`organisations_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_links_locales_locale_parent_id_unique\` ON \`organisations_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_workflow_published_locales_order_idx\` ON \`organisations_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_published_locales_parent_idx\` ON \`organisations_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
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
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`about\` text,
  	\`offers\` text,
  	\`seeks\` text,
  	\`contact_role\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_texts_locale_parent\` ON \`organisations_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_themes_id_idx\` ON \`organisations_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_municipalities_id_idx\` ON \`organisations_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_documents_id_idx\` ON \`organisations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_examples_id_idx\` ON \`organisations_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_methods_id_idx\` ON \`organisations_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_tools_id_idx\` ON \`organisations_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_labs_id_idx\` ON \`organisations_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_lab_updates_id_idx\` ON \`organisations_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_toolkits_id_idx\` ON \`organisations_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pages_id_idx\` ON \`organisations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_news_id_idx\` ON \`organisations_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_experiences_id_idx\` ON \`organisations_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_links_order_idx\` ON \`_organisations_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_links_parent_id_idx\` ON \`_organisations_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_version_links_locales_locale_parent_id_uniq\` ON \`_organisations_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_order_idx\` ON \`_organisations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_parent_id_idx\` ON \`_organisations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_published_locales_order_idx\` ON \`_organisations_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_workflow_published_locales_parent_idx\` ON \`_organisations_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
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
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_about\` text,
  	\`version_offers\` text,
  	\`version_seeks\` text,
  	\`version_contact_role\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_locale_parent\` ON \`_organisations_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_themes_id_idx\` ON \`_organisations_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_municipalities_id_idx\` ON \`_organisations_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_documents_id_idx\` ON \`_organisations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_examples_id_idx\` ON \`_organisations_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_methods_id_idx\` ON \`_organisations_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_tools_id_idx\` ON \`_organisations_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_labs_id_idx\` ON \`_organisations_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_lab_updates_id_idx\` ON \`_organisations_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_toolkits_id_idx\` ON \`_organisations_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pages_id_idx\` ON \`_organisations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_news_id_idx\` ON \`_organisations_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_experiences_id_idx\` ON \`_organisations_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_tests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`method_used_id\` text(36),
  	\`decision\` text,
  	FOREIGN KEY (\`method_used_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_tests_order_idx\` ON \`labs_tests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_tests_parent_id_idx\` ON \`labs_tests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_tests_method_used_idx\` ON \`labs_tests\` (\`method_used_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_tests_locales\` (
  	\`hypothesis\` text,
  	\`what_we_tried\` text,
  	\`indicator\` text,
  	\`baseline\` text,
  	\`result\` text,
  	\`lesson\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs_tests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`labs_tests_locales_locale_parent_id_unique\` ON \`labs_tests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_target_groups_order_idx\` ON \`labs_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labs_target_groups_parent_idx\` ON \`labs_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_focus_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_focus_areas_order_idx\` ON \`labs_focus_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labs_focus_areas_parent_idx\` ON \`labs_focus_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_participants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_participants_order_idx\` ON \`labs_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_participants_parent_id_idx\` ON \`labs_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_participants_locales\` (
  	\`group\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`labs_participants_locales_locale_parent_id_unique\` ON \`labs_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`funder_id\` text(36),
  	\`amount_sek\` numeric,
  	\`kind\` text,
  	FOREIGN KEY (\`funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_funding_order_idx\` ON \`labs_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_funding_parent_id_idx\` ON \`labs_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_funding_funder_idx\` ON \`labs_funding\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_partners_order_idx\` ON \`labs_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_partners_parent_id_idx\` ON \`labs_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_partners_organisation_idx\` ON \`labs_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_links_order_idx\` ON \`labs_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_links_parent_id_idx\` ON \`labs_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`labs_links_locales_locale_parent_id_unique\` ON \`labs_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_sources_order_idx\` ON \`labs_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labs_sources_parent_id_idx\` ON \`labs_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_workflow_published_locales_order_idx\` ON \`labs_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labs_workflow_published_locales_parent_idx\` ON \`labs_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs\` (
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
  await db.run(sql`CREATE TABLE \`labs_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`challenge\` text,
  	\`question\` text,
  	\`programme\` text,
  	\`contact_role\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`labs_locales_locale_parent_id_unique\` ON \`labs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_texts_order_parent\` ON \`labs_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_texts_locale_parent\` ON \`labs_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`documents_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labs_rels_order_idx\` ON \`labs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_parent_idx\` ON \`labs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_path_idx\` ON \`labs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_themes_id_idx\` ON \`labs_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_examples_id_idx\` ON \`labs_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_methods_id_idx\` ON \`labs_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_tools_id_idx\` ON \`labs_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_documents_id_idx\` ON \`labs_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_organisations_id_idx\` ON \`labs_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_labs_id_idx\` ON \`labs_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_lab_updates_id_idx\` ON \`labs_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_toolkits_id_idx\` ON \`labs_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_pages_id_idx\` ON \`labs_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_news_id_idx\` ON \`labs_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`labs_rels_experiences_id_idx\` ON \`labs_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_tests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`method_used_id\` text(36),
  	\`decision\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`method_used_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_tests_order_idx\` ON \`_labs_v_version_tests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_tests_parent_id_idx\` ON \`_labs_v_version_tests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_tests_method_used_idx\` ON \`_labs_v_version_tests\` (\`method_used_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_tests_locales\` (
  	\`hypothesis\` text,
  	\`what_we_tried\` text,
  	\`indicator\` text,
  	\`baseline\` text,
  	\`result\` text,
  	\`lesson\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v_version_tests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_labs_v_version_tests_locales_locale_parent_id_unique\` ON \`_labs_v_version_tests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_target_groups_order_idx\` ON \`_labs_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_target_groups_parent_idx\` ON \`_labs_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_focus_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_focus_areas_order_idx\` ON \`_labs_v_version_focus_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_focus_areas_parent_idx\` ON \`_labs_v_version_focus_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_participants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_participants_order_idx\` ON \`_labs_v_version_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_participants_parent_id_idx\` ON \`_labs_v_version_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_participants_locales\` (
  	\`group\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_labs_v_version_participants_locales_locale_parent_id_unique\` ON \`_labs_v_version_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`funder_id\` text(36),
  	\`amount_sek\` numeric,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_funding_order_idx\` ON \`_labs_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_funding_parent_id_idx\` ON \`_labs_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_funding_funder_idx\` ON \`_labs_v_version_funding\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_partners_order_idx\` ON \`_labs_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_partners_parent_id_idx\` ON \`_labs_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_partners_organisation_idx\` ON \`_labs_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`checked_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_links_order_idx\` ON \`_labs_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_links_parent_id_idx\` ON \`_labs_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_labs_v_version_links_locales_locale_parent_id_unique\` ON \`_labs_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_sources_order_idx\` ON \`_labs_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_sources_parent_id_idx\` ON \`_labs_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_published_locales_order_idx\` ON \`_labs_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_version_workflow_published_locales_parent_idx\` ON \`_labs_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v\` (
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
  await db.run(sql`CREATE TABLE \`_labs_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_challenge\` text,
  	\`version_question\` text,
  	\`version_programme\` text,
  	\`version_contact_role\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_labs_v_locales_locale_parent_id_unique\` ON \`_labs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_texts_order_parent\` ON \`_labs_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_texts_locale_parent\` ON \`_labs_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`documents_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_order_idx\` ON \`_labs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_parent_idx\` ON \`_labs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_path_idx\` ON \`_labs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_themes_id_idx\` ON \`_labs_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_examples_id_idx\` ON \`_labs_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_methods_id_idx\` ON \`_labs_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_tools_id_idx\` ON \`_labs_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_documents_id_idx\` ON \`_labs_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_organisations_id_idx\` ON \`_labs_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_labs_id_idx\` ON \`_labs_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_lab_updates_id_idx\` ON \`_labs_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_toolkits_id_idx\` ON \`_labs_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_pages_id_idx\` ON \`_labs_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_news_id_idx\` ON \`_labs_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_labs_v_rels_experiences_id_idx\` ON \`_labs_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`lab_updates_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lab_updates_sources_order_idx\` ON \`lab_updates_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_sources_parent_id_idx\` ON \`lab_updates_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lab_updates_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_published_locales_order_idx\` ON \`lab_updates_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_workflow_published_locales_parent_idx\` ON \`lab_updates_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lab_updates\` (
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
  await db.run(sql`CREATE TABLE \`lab_updates_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lab_updates_locales_locale_parent_id_unique\` ON \`lab_updates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lab_updates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lab_updates_texts_order_parent\` ON \`lab_updates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lab_updates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_order_idx\` ON \`lab_updates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_parent_idx\` ON \`lab_updates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_path_idx\` ON \`lab_updates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_examples_id_idx\` ON \`lab_updates_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_methods_id_idx\` ON \`lab_updates_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_tools_id_idx\` ON \`lab_updates_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_organisations_id_idx\` ON \`lab_updates_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_labs_id_idx\` ON \`lab_updates_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_lab_updates_id_idx\` ON \`lab_updates_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_themes_id_idx\` ON \`lab_updates_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_toolkits_id_idx\` ON \`lab_updates_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_pages_id_idx\` ON \`lab_updates_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_news_id_idx\` ON \`lab_updates_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`lab_updates_rels_experiences_id_idx\` ON \`lab_updates_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_lab_updates_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lab_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_sources_order_idx\` ON \`_lab_updates_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_sources_parent_id_idx\` ON \`_lab_updates_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lab_updates_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lab_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_published_locales_order_idx\` ON \`_lab_updates_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_version_workflow_published_locales_parent_idx\` ON \`_lab_updates_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lab_updates_v\` (
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
  await db.run(sql`CREATE TABLE \`_lab_updates_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lab_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_lab_updates_v_locales_locale_parent_id_unique\` ON \`_lab_updates_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lab_updates_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lab_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_texts_order_parent\` ON \`_lab_updates_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lab_updates_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lab_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_order_idx\` ON \`_lab_updates_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_parent_idx\` ON \`_lab_updates_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_path_idx\` ON \`_lab_updates_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_examples_id_idx\` ON \`_lab_updates_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_methods_id_idx\` ON \`_lab_updates_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_tools_id_idx\` ON \`_lab_updates_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_organisations_id_idx\` ON \`_lab_updates_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_labs_id_idx\` ON \`_lab_updates_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_lab_updates_id_idx\` ON \`_lab_updates_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_themes_id_idx\` ON \`_lab_updates_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_toolkits_id_idx\` ON \`_lab_updates_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_pages_id_idx\` ON \`_lab_updates_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_news_id_idx\` ON \`_lab_updates_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_lab_updates_v_rels_experiences_id_idx\` ON \`_lab_updates_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`experiences_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experiences_workflow_published_locales_order_idx\` ON \`experiences_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experiences_workflow_published_locales_parent_idx\` ON \`experiences_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experiences\` (
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
  await db.run(sql`CREATE TABLE \`experiences_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`adaptation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`experiences_locales_locale_parent_id_unique\` ON \`experiences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experiences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`examples_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experiences_rels_order_idx\` ON \`experiences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_parent_idx\` ON \`experiences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_path_idx\` ON \`experiences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_methods_id_idx\` ON \`experiences_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_tools_id_idx\` ON \`experiences_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_examples_id_idx\` ON \`experiences_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_organisations_id_idx\` ON \`experiences_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_labs_id_idx\` ON \`experiences_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_lab_updates_id_idx\` ON \`experiences_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_themes_id_idx\` ON \`experiences_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_toolkits_id_idx\` ON \`experiences_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_pages_id_idx\` ON \`experiences_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_news_id_idx\` ON \`experiences_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`experiences_rels_experiences_id_idx\` ON \`experiences_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_experiences_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_published_locales_order_idx\` ON \`_experiences_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_version_workflow_published_locales_parent_idx\` ON \`_experiences_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experiences_v\` (
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
  await db.run(sql`CREATE TABLE \`_experiences_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_adaptation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_experiences_v_locales_locale_parent_id_unique\` ON \`_experiences_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experiences_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`examples_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_order_idx\` ON \`_experiences_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_parent_idx\` ON \`_experiences_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_path_idx\` ON \`_experiences_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_methods_id_idx\` ON \`_experiences_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_tools_id_idx\` ON \`_experiences_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_examples_id_idx\` ON \`_experiences_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_organisations_id_idx\` ON \`_experiences_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_labs_id_idx\` ON \`_experiences_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_lab_updates_id_idx\` ON \`_experiences_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_themes_id_idx\` ON \`_experiences_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_toolkits_id_idx\` ON \`_experiences_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_pages_id_idx\` ON \`_experiences_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_news_id_idx\` ON \`_experiences_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_experiences_v_rels_experiences_id_idx\` ON \`_experiences_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_sources_order_idx\` ON \`themes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_sources_parent_id_idx\` ON \`themes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_workflow_published_locales_order_idx\` ON \`themes_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_workflow_published_locales_parent_idx\` ON \`themes_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
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
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_texts_order_parent\` ON \`themes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_texts_locale_parent\` ON \`themes_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_examples_id_idx\` ON \`themes_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_methods_id_idx\` ON \`themes_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_tools_id_idx\` ON \`themes_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_organisations_id_idx\` ON \`themes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_labs_id_idx\` ON \`themes_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_lab_updates_id_idx\` ON \`themes_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_themes_id_idx\` ON \`themes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_toolkits_id_idx\` ON \`themes_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_pages_id_idx\` ON \`themes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_news_id_idx\` ON \`themes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_experiences_id_idx\` ON \`themes_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_sources_order_idx\` ON \`_themes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_sources_parent_id_idx\` ON \`_themes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_published_locales_order_idx\` ON \`_themes_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_workflow_published_locales_parent_idx\` ON \`_themes_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
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
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_texts_order_parent\` ON \`_themes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_texts_locale_parent\` ON \`_themes_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_examples_id_idx\` ON \`_themes_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_methods_id_idx\` ON \`_themes_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_tools_id_idx\` ON \`_themes_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_organisations_id_idx\` ON \`_themes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_labs_id_idx\` ON \`_themes_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_lab_updates_id_idx\` ON \`_themes_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_themes_id_idx\` ON \`_themes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_toolkits_id_idx\` ON \`_themes_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_pages_id_idx\` ON \`_themes_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_news_id_idx\` ON \`_themes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_experiences_id_idx\` ON \`_themes_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_steps_order_idx\` ON \`toolkits_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_steps_parent_id_idx\` ON \`toolkits_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_steps_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_steps_locales_locale_parent_id_unique\` ON \`toolkits_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_published_locales_order_idx\` ON \`toolkits_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_workflow_published_locales_parent_idx\` ON \`toolkits_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits\` (
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
  await db.run(sql`CREATE TABLE \`toolkits_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`for_whom\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_locales_locale_parent_id_unique\` ON \`toolkits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_texts_order_parent\` ON \`toolkits_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_rels_order_idx\` ON \`toolkits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_parent_idx\` ON \`toolkits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_path_idx\` ON \`toolkits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_examples_id_idx\` ON \`toolkits_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_methods_id_idx\` ON \`toolkits_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_tools_id_idx\` ON \`toolkits_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_organisations_id_idx\` ON \`toolkits_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_labs_id_idx\` ON \`toolkits_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_lab_updates_id_idx\` ON \`toolkits_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_themes_id_idx\` ON \`toolkits_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_toolkits_id_idx\` ON \`toolkits_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_pages_id_idx\` ON \`toolkits_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_news_id_idx\` ON \`toolkits_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_experiences_id_idx\` ON \`toolkits_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_steps_order_idx\` ON \`_toolkits_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_steps_parent_id_idx\` ON \`_toolkits_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_steps_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_toolkits_v_version_steps_locales_locale_parent_id_unique\` ON \`_toolkits_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_published_locales_order_idx\` ON \`_toolkits_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_workflow_published_locales_parent_idx\` ON \`_toolkits_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v\` (
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
  await db.run(sql`CREATE TABLE \`_toolkits_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_for_whom\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_toolkits_v_locales_locale_parent_id_unique\` ON \`_toolkits_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_texts_order_parent\` ON \`_toolkits_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_order_idx\` ON \`_toolkits_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_parent_idx\` ON \`_toolkits_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_path_idx\` ON \`_toolkits_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_examples_id_idx\` ON \`_toolkits_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_methods_id_idx\` ON \`_toolkits_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_tools_id_idx\` ON \`_toolkits_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_organisations_id_idx\` ON \`_toolkits_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_labs_id_idx\` ON \`_toolkits_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_lab_updates_id_idx\` ON \`_toolkits_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_themes_id_idx\` ON \`_toolkits_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_toolkits_id_idx\` ON \`_toolkits_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_pages_id_idx\` ON \`_toolkits_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_news_id_idx\` ON \`_toolkits_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_experiences_id_idx\` ON \`_toolkits_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`news_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_sources_order_idx\` ON \`news_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_sources_parent_id_idx\` ON \`news_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_workflow_published_locales_order_idx\` ON \`news_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_published_locales_parent_idx\` ON \`news_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
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
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_themes_id_idx\` ON \`news_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_examples_id_idx\` ON \`news_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_methods_id_idx\` ON \`news_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_tools_id_idx\` ON \`news_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_organisations_id_idx\` ON \`news_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_labs_id_idx\` ON \`news_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_lab_updates_id_idx\` ON \`news_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_toolkits_id_idx\` ON \`news_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pages_id_idx\` ON \`news_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_experiences_id_idx\` ON \`news_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_sources_order_idx\` ON \`_news_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_sources_parent_id_idx\` ON \`_news_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_published_locales_order_idx\` ON \`_news_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_published_locales_parent_idx\` ON \`_news_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
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
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_themes_id_idx\` ON \`_news_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_examples_id_idx\` ON \`_news_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_methods_id_idx\` ON \`_news_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_tools_id_idx\` ON \`_news_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_organisations_id_idx\` ON \`_news_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_labs_id_idx\` ON \`_news_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_lab_updates_id_idx\` ON \`_news_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_toolkits_id_idx\` ON \`_news_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pages_id_idx\` ON \`_news_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_experiences_id_idx\` ON \`_news_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sources_order_idx\` ON \`pages_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sources_parent_id_idx\` ON \`pages_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_workflow_published_locales_order_idx\` ON \`pages_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_published_locales_parent_idx\` ON \`pages_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
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
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_examples_id_idx\` ON \`pages_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_methods_id_idx\` ON \`pages_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_tools_id_idx\` ON \`pages_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_organisations_id_idx\` ON \`pages_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_labs_id_idx\` ON \`pages_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_lab_updates_id_idx\` ON \`pages_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_themes_id_idx\` ON \`pages_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_toolkits_id_idx\` ON \`pages_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_news_id_idx\` ON \`pages_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_experiences_id_idx\` ON \`pages_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`publisher\` text,
  	\`accessed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_order_idx\` ON \`_pages_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_parent_id_idx\` ON \`_pages_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_workflow_published_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_published_locales_order_idx\` ON \`_pages_v_version_workflow_published_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_published_locales_parent_idx\` ON \`_pages_v_version_workflow_published_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
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
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`experiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_examples_id_idx\` ON \`_pages_v_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_methods_id_idx\` ON \`_pages_v_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_tools_id_idx\` ON \`_pages_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_organisations_id_idx\` ON \`_pages_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_labs_id_idx\` ON \`_pages_v_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_lab_updates_id_idx\` ON \`_pages_v_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_themes_id_idx\` ON \`_pages_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_toolkits_id_idx\` ON \`_pages_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_news_id_idx\` ON \`_pages_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_experiences_id_idx\` ON \`_pages_v_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`released\` integer DEFAULT false,
  	\`uploaded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`accessible\` integer DEFAULT false,
  	\`released\` integer DEFAULT false,
  	\`uploaded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_released_idx\` ON \`documents\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`documents_uploaded_by_idx\` ON \`documents\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`county_code\` text NOT NULL,
  	\`county_name\` text NOT NULL,
  	\`lat\` numeric,
  	\`lon\` numeric,
  	\`size_class\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_code_idx\` ON \`municipalities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`organisation_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`workflow_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_organisation\` text,
  	\`document_author\` text,
  	\`rev\` numeric NOT NULL,
  	\`transition\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`actor_id\` text(36),
  	\`actor_role\` text,
  	\`comment\` text,
  	\`version_id\` text,
  	\`content_hash\` text,
  	\`at\` text NOT NULL,
  	\`assignee\` text,
  	\`replaced_by\` text,
  	\`flagged\` integer,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_events_key_idx\` ON \`workflow_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_document_collection_idx\` ON \`workflow_events\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_document_id_idx\` ON \`workflow_events\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_document_organisation_idx\` ON \`workflow_events\` (\`document_organisation\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_document_author_idx\` ON \`workflow_events\` (\`document_author\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_transition_idx\` ON \`workflow_events\` (\`transition\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_actor_idx\` ON \`workflow_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_events_at_idx\` ON \`workflow_events\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_events_texts_order_parent\` ON \`workflow_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`review_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_organisation\` text,
  	\`document_author\` text,
  	\`field_path\` text,
  	\`locale\` text,
  	\`body\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`blocking\` integer DEFAULT false,
  	\`resolved_by_id\` text(36),
  	\`resolved_at\` text,
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_comments_document_collection_idx\` ON \`review_comments\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_document_id_idx\` ON \`review_comments\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_document_organisation_idx\` ON \`review_comments\` (\`document_organisation\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_document_author_idx\` ON \`review_comments\` (\`document_author\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_parent_idx\` ON \`review_comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_resolved_by_idx\` ON \`review_comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_author_idx\` ON \`review_comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_updated_at_idx\` ON \`review_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_created_at_idx\` ON \`review_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_comments_rels_order_idx\` ON \`review_comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_rels_parent_idx\` ON \`review_comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_rels_path_idx\` ON \`review_comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_rels_users_id_idx\` ON \`review_comments_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`event_key\` text NOT NULL,
  	\`link\` text,
  	\`read_at\` text,
  	\`emailed_at\` text,
  	\`digest\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_event_key_idx\` ON \`notifications\` (\`event_key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`examples_id\` text(36),
  	\`methods_id\` text(36),
  	\`tools_id\` text(36),
  	\`organisations_id\` text(36),
  	\`labs_id\` text(36),
  	\`lab_updates_id\` text(36),
  	\`experiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`toolkits_id\` text(36),
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`examples_id\`) REFERENCES \`examples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`methods_id\`) REFERENCES \`methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labs_id\`) REFERENCES \`labs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lab_updates_id\`) REFERENCES \`lab_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiences_id\`) REFERENCES \`experiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_examples_id_idx\` ON \`payload_locked_documents_rels\` (\`examples_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_methods_id_idx\` ON \`payload_locked_documents_rels\` (\`methods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_labs_id_idx\` ON \`payload_locked_documents_rels\` (\`labs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lab_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`lab_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_experiences_id_idx\` ON \`payload_locked_documents_rels\` (\`experiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_toolkits_id_idx\` ON \`payload_locked_documents_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_email\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`heading\` text,
  	\`lede\` text,
  	\`announcement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`examples_target_groups\`;`)
  await db.run(sql`DROP TABLE \`examples_activity_types\`;`)
  await db.run(sql`DROP TABLE \`examples_strategy_areas\`;`)
  await db.run(sql`DROP TABLE \`examples_outcomes\`;`)
  await db.run(sql`DROP TABLE \`examples_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`examples_evaluation\`;`)
  await db.run(sql`DROP TABLE \`examples_funding\`;`)
  await db.run(sql`DROP TABLE \`examples_actors\`;`)
  await db.run(sql`DROP TABLE \`examples_methods_used\`;`)
  await db.run(sql`DROP TABLE \`examples_methods_used_locales\`;`)
  await db.run(sql`DROP TABLE \`examples_links\`;`)
  await db.run(sql`DROP TABLE \`examples_links_locales\`;`)
  await db.run(sql`DROP TABLE \`examples_sources\`;`)
  await db.run(sql`DROP TABLE \`examples_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`examples\`;`)
  await db.run(sql`DROP TABLE \`examples_locales\`;`)
  await db.run(sql`DROP TABLE \`examples_texts\`;`)
  await db.run(sql`DROP TABLE \`examples_rels\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_activity_types\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_strategy_areas\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_evaluation\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_actors\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_methods_used\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_methods_used_locales\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_examples_v\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_examples_v_rels\`;`)
  await db.run(sql`DROP TABLE \`methods_steps\`;`)
  await db.run(sql`DROP TABLE \`methods_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`methods_target_groups\`;`)
  await db.run(sql`DROP TABLE \`methods_phases\`;`)
  await db.run(sql`DROP TABLE \`methods_research\`;`)
  await db.run(sql`DROP TABLE \`methods_activity_types\`;`)
  await db.run(sql`DROP TABLE \`methods_strategy_areas\`;`)
  await db.run(sql`DROP TABLE \`methods_related_methods\`;`)
  await db.run(sql`DROP TABLE \`methods_links\`;`)
  await db.run(sql`DROP TABLE \`methods_links_locales\`;`)
  await db.run(sql`DROP TABLE \`methods_sources\`;`)
  await db.run(sql`DROP TABLE \`methods_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`methods\`;`)
  await db.run(sql`DROP TABLE \`methods_locales\`;`)
  await db.run(sql`DROP TABLE \`methods_texts\`;`)
  await db.run(sql`DROP TABLE \`methods_rels\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_research\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_activity_types\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_strategy_areas\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_related_methods\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_methods_v\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_methods_v_rels\`;`)
  await db.run(sql`DROP TABLE \`tools_target_groups\`;`)
  await db.run(sql`DROP TABLE \`tools_format\`;`)
  await db.run(sql`DROP TABLE \`tools_tool_languages\`;`)
  await db.run(sql`DROP TABLE \`tools_phases\`;`)
  await db.run(sql`DROP TABLE \`tools_links\`;`)
  await db.run(sql`DROP TABLE \`tools_links_locales\`;`)
  await db.run(sql`DROP TABLE \`tools_sources\`;`)
  await db.run(sql`DROP TABLE \`tools_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`tools\`;`)
  await db.run(sql`DROP TABLE \`tools_locales\`;`)
  await db.run(sql`DROP TABLE \`tools_texts\`;`)
  await db.run(sql`DROP TABLE \`tools_rels\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_format\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_tool_languages\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_links\`;`)
  await db.run(sql`DROP TABLE \`organisations_links_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`labs_tests\`;`)
  await db.run(sql`DROP TABLE \`labs_tests_locales\`;`)
  await db.run(sql`DROP TABLE \`labs_target_groups\`;`)
  await db.run(sql`DROP TABLE \`labs_focus_areas\`;`)
  await db.run(sql`DROP TABLE \`labs_participants\`;`)
  await db.run(sql`DROP TABLE \`labs_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`labs_funding\`;`)
  await db.run(sql`DROP TABLE \`labs_partners\`;`)
  await db.run(sql`DROP TABLE \`labs_links\`;`)
  await db.run(sql`DROP TABLE \`labs_links_locales\`;`)
  await db.run(sql`DROP TABLE \`labs_sources\`;`)
  await db.run(sql`DROP TABLE \`labs_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`labs\`;`)
  await db.run(sql`DROP TABLE \`labs_locales\`;`)
  await db.run(sql`DROP TABLE \`labs_texts\`;`)
  await db.run(sql`DROP TABLE \`labs_rels\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_tests\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_tests_locales\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_focus_areas\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_participants\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_labs_v\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_labs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`lab_updates_sources\`;`)
  await db.run(sql`DROP TABLE \`lab_updates_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`lab_updates\`;`)
  await db.run(sql`DROP TABLE \`lab_updates_locales\`;`)
  await db.run(sql`DROP TABLE \`lab_updates_texts\`;`)
  await db.run(sql`DROP TABLE \`lab_updates_rels\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_lab_updates_v_rels\`;`)
  await db.run(sql`DROP TABLE \`experiences_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`experiences\`;`)
  await db.run(sql`DROP TABLE \`experiences_locales\`;`)
  await db.run(sql`DROP TABLE \`experiences_rels\`;`)
  await db.run(sql`DROP TABLE \`_experiences_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_experiences_v\`;`)
  await db.run(sql`DROP TABLE \`_experiences_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_experiences_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes_sources\`;`)
  await db.run(sql`DROP TABLE \`themes_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_texts\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`toolkits_steps\`;`)
  await db.run(sql`DROP TABLE \`toolkits_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`toolkits_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`toolkits\`;`)
  await db.run(sql`DROP TABLE \`toolkits_locales\`;`)
  await db.run(sql`DROP TABLE \`toolkits_texts\`;`)
  await db.run(sql`DROP TABLE \`toolkits_rels\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_sources\`;`)
  await db.run(sql`DROP TABLE \`news_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_sources\`;`)
  await db.run(sql`DROP TABLE \`pages_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_workflow_published_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`workflow_events\`;`)
  await db.run(sql`DROP TABLE \`workflow_events_texts\`;`)
  await db.run(sql`DROP TABLE \`review_comments\`;`)
  await db.run(sql`DROP TABLE \`review_comments_rels\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
}
