import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Courses, who belongs to them, and their materials. The contents of a material hang on an `import_id`: readers see the import that
 * `material.current_import_id` names, so a half-written one is never visible and switching is one update.
 */
export class Courses1764000000200 implements MigrationInterface {
  name = 'Courses1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await this.createCourses(runner);
    await this.createMaterials(runner);
    await this.createContents(runner);
    for (const table of ['course', 'course_member', 'material', 'material_section', 'material_block', 'material_asset']) {
      await isolateByOrganisation(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['material_asset', 'material_block', 'material_section', 'material', 'course_member', 'course']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }

  private async createCourses(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE course (
        id uuid CONSTRAINT course_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        title text NOT NULL,
        language text NOT NULL,
        description text NOT NULL DEFAULT '',
        visibility text NOT NULL DEFAULT 'organisation',
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        archived_at timestamptz,
        CONSTRAINT course_language_known CHECK (language IN ('en', 'zh')),
        CONSTRAINT course_visibility_known CHECK (visibility IN ('organisation', 'class'))
      )`);
    await runner.query(`CREATE INDEX course_list ON course (organisation_id, id DESC)`);
    await runner.query(`
      CREATE TABLE course_member (
        course_id uuid NOT NULL CONSTRAINT course_member_course REFERENCES course (id) ON DELETE CASCADE,
        account_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        joined_by text NOT NULL,
        joined_at timestamptz NOT NULL,
        CONSTRAINT course_member_pkey PRIMARY KEY (course_id, account_id),
        CONSTRAINT course_member_role_known CHECK (role IN ('student', 'teacher')),
        CONSTRAINT course_member_joined_by_known CHECK (joined_by IN ('code', 'roster', 'teacher'))
      )`);
    await runner.query(`CREATE INDEX course_member_of_account ON course_member (account_id)`);
  }

  private async createMaterials(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE material (
        id uuid CONSTRAINT material_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL CONSTRAINT material_course REFERENCES course (id) ON DELETE CASCADE,
        file_id uuid NOT NULL,
        sha256 text NOT NULL,
        file_name text NOT NULL,
        size_bytes bigint NOT NULL,
        media_type text NOT NULL,
        title text NOT NULL,
        language text,
        state text NOT NULL,
        failure jsonb,
        page_count integer,
        counts jsonb NOT NULL DEFAULT '{}',
        warnings jsonb NOT NULL DEFAULT '[]',
        job_id uuid,
        current_import_id uuid,
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz,
        CONSTRAINT material_state_known CHECK (state IN ('importing', 'ready', 'failed')),
        CONSTRAINT material_ready_has_contents CHECK (state <> 'ready' OR current_import_id IS NOT NULL)
      )`);
    // The database decides which of two uploads of one file at the same moment came first.
    await runner.query(`CREATE UNIQUE INDEX material_once_per_course ON material (course_id, sha256) WHERE removed_at IS NULL`);
    await runner.query(`CREATE INDEX material_of_course ON material (course_id, id)`);
  }

  private async createContents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE material_section (
        import_id uuid NOT NULL,
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        material_id uuid NOT NULL CONSTRAINT material_section_material REFERENCES material (id) ON DELETE CASCADE,
        ordinal integer NOT NULL,
        level integer NOT NULL,
        number text,
        title text NOT NULL,
        ancestors text[] NOT NULL,
        first_page integer,
        last_page integer,
        source_id text NOT NULL,
        block_count integer NOT NULL,
        CONSTRAINT material_section_pkey PRIMARY KEY (import_id, id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX material_section_order ON material_section (import_id, ordinal)`);
    await runner.query(`CREATE INDEX material_section_of_material ON material_section (material_id)`);
    await runner.query(`
      CREATE TABLE material_block (
        import_id uuid NOT NULL,
        section_id uuid NOT NULL,
        ordinal integer NOT NULL,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        data jsonb NOT NULL DEFAULT '{}',
        page integer,
        CONSTRAINT material_block_pkey PRIMARY KEY (import_id, section_id, ordinal),
        CONSTRAINT material_block_section FOREIGN KEY (import_id, section_id) REFERENCES material_section (import_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE material_asset (
        import_id uuid NOT NULL,
        name text NOT NULL,
        organisation_id uuid NOT NULL,
        material_id uuid NOT NULL CONSTRAINT material_asset_material REFERENCES material (id) ON DELETE CASCADE,
        file_id uuid NOT NULL,
        media_type text NOT NULL,
        size_bytes bigint NOT NULL,
        CONSTRAINT material_asset_pkey PRIMARY KEY (import_id, name)
      )`);
    await runner.query(`CREATE INDEX material_asset_of_material ON material_asset (material_id)`);
  }
}
