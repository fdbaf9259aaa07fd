import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['report_word_list', 'report_template', 'report_communication', 'report_addendum', 'imaging_order', 'patient'];

/** Patients, orders, the life of a report up to signature and addenda, and what people write reports with. */
export class ReportLife1764000000310 implements MigrationInterface {
  name = 'ReportLife1764000000310';

  async up(runner: QueryRunner): Promise<void> {
    await this.makePatientsAndOrders(runner);
    await this.widenReports(runner);
    await this.makeRecords(runner);
    await this.makeOwnTexts(runner);
    await this.keepSignedReports(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER report_signed_stays ON report');
    await runner.query('DROP FUNCTION report_signed_stays()');
    await runner.query('DROP INDEX report_operation');
    await runner.query('DROP INDEX report_version_operation');
    for (const column of ['kind', 'operation_id', 'operation_hash']) await runner.query(`ALTER TABLE report_version DROP COLUMN ${column}`);
    for (const column of REPORT_COLUMNS) await runner.query(`ALTER TABLE report DROP COLUMN ${column.split(' ')[0] ?? ''}`);
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }

  private async makePatientsAndOrders(runner: QueryRunner): Promise<void> {
    // Name, number and birth date are sealed; the keys are keyed hashes, by which an exact number or a word of the name is found.
    await runner.query(`
      CREATE TABLE patient (
        id uuid NOT NULL CONSTRAINT patient_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        number_key text NOT NULL,
        name_keys text[] NOT NULL,
        sealed text NOT NULL,
        sex text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX patient_number ON patient (organisation_id, number_key)');
    await runner.query('CREATE INDEX patient_name ON patient USING gin (name_keys)');
    await isolateByOrganisation(runner, 'patient');
    await runner.query(`
      CREATE TABLE imaging_order (
        id uuid NOT NULL CONSTRAINT imaging_order_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        patient_id uuid NOT NULL CONSTRAINT imaging_order_patient REFERENCES patient (id),
        version integer NOT NULL,
        state text NOT NULL,
        source text NOT NULL,
        accession text NOT NULL,
        placer_number text,
        exam text,
        modality text NOT NULL,
        body_part text NOT NULL,
        priority text NOT NULL,
        study_id text,
        sealed text NOT NULL,
        requested_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        is_demo boolean NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX imaging_order_accession ON imaging_order (organisation_id, accession)');
    await runner.query('CREATE INDEX imaging_order_recent ON imaging_order (organisation_id, requested_at DESC, id DESC)');
    await isolateByOrganisation(runner, 'imaging_order');
  }

  private async widenReports(runner: QueryRunner): Promise<void> {
    for (const column of REPORT_COLUMNS) await runner.query(`ALTER TABLE report ADD COLUMN ${column}`);
    await runner.query(`UPDATE report SET output_language = language, first_sections = sections`);
    await runner.query(
      'CREATE UNIQUE INDEX report_operation ON report (organisation_id, created_by, operation_id) WHERE operation_id IS NOT NULL',
    );
    await runner.query('CREATE INDEX report_of_order ON report (order_id) WHERE order_id IS NOT NULL');
    await runner.query('CREATE INDEX report_of_patient ON report (patient_id) WHERE patient_id IS NOT NULL');
    await runner.query(`ALTER TABLE report_version ADD COLUMN kind text NOT NULL DEFAULT 'edited'`);
    await runner.query('ALTER TABLE report_version ADD COLUMN operation_id uuid');
    await runner.query('ALTER TABLE report_version ADD COLUMN operation_hash text');
    await runner.query(
      'CREATE UNIQUE INDEX report_version_operation ON report_version (report_id, operation_id) WHERE operation_id IS NOT NULL',
    );
  }

  private async makeRecords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_addendum (
        id uuid NOT NULL CONSTRAINT report_addendum_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        report_id uuid NOT NULL CONSTRAINT report_addendum_report REFERENCES report (id),
        number integer NOT NULL,
        text text NOT NULL,
        issues jsonb NOT NULL,
        critical jsonb NOT NULL,
        operation_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX report_addendum_number ON report_addendum (report_id, number)');
    await runner.query(
      'CREATE UNIQUE INDEX report_addendum_operation ON report_addendum (report_id, operation_id) WHERE operation_id IS NOT NULL',
    );
    await isolateByOrganisation(runner, 'report_addendum', 'SELECT, INSERT');
    await runner.query(`
      CREATE TABLE report_communication (
        id uuid NOT NULL CONSTRAINT report_communication_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        report_id uuid NOT NULL CONSTRAINT report_communication_report REFERENCES report (id),
        kind text NOT NULL,
        codes text[] NOT NULL,
        sealed text NOT NULL,
        operation_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX report_communication_of_report ON report_communication (report_id, id)');
    await runner.query(
      'CREATE UNIQUE INDEX report_communication_operation ON report_communication (report_id, operation_id) WHERE operation_id IS NOT NULL',
    );
    await isolateByOrganisation(runner, 'report_communication', 'SELECT, INSERT');
  }

  private async makeOwnTexts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_template (
        id uuid NOT NULL CONSTRAINT report_template_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL,
        scope text NOT NULL,
        origin text NOT NULL,
        language text NOT NULL,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    await runner.query('CREATE INDEX report_template_of_owner ON report_template (organisation_id, owner_id) WHERE removed_at IS NULL');
    await isolateByOrganisation(runner, 'report_template');
    await runner.query(`
      CREATE TABLE report_word_list (
        owner_id uuid NOT NULL CONSTRAINT report_word_list_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL,
        words jsonb NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await isolateByOrganisation(runner, 'report_word_list');
  }

  /** Behind the service: not even a defect of ours may change what somebody signed, or take it away. */
  private async keepSignedReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION report_signed_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.signed_at IS NULL THEN
          IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
          RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a signed report stays'; END IF;
        IF (to_jsonb(NEW) - '{state,version,updated_at,is_critical_open}'::text[])
            <> (to_jsonb(OLD) - '{state,version,updated_at,is_critical_open}'::text[])
          OR NEW.state NOT IN ('final', 'amended')
        THEN RAISE EXCEPTION 'a signed report does not change'; END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      'CREATE TRIGGER report_signed_stays BEFORE UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION report_signed_stays()',
    );
  }
}

/** Rows from before have no draft behind their sections: they were put into sections word for word. */
const REPORT_COLUMNS = [
  `output_language text NOT NULL DEFAULT 'en'`,
  `style text NOT NULL DEFAULT 'professional'`,
  `order_id uuid CONSTRAINT report_order REFERENCES imaging_order (id)`,
  `patient_id uuid CONSTRAINT report_patient REFERENCES patient (id)`,
  `study_id text`,
  `prior_report_id uuid CONSTRAINT report_prior REFERENCES report (id)`,
  `content jsonb NOT NULL DEFAULT '{}'`,
  `first_sections jsonb NOT NULL DEFAULT '{}'`,
  `critical_level integer`,
  `is_critical_open boolean NOT NULL DEFAULT false`,
  `blockers integer NOT NULL DEFAULT 0`,
  `operation_id uuid`,
  `handed_over_by uuid`,
  `handed_over_at timestamptz`,
  `signed_by uuid`,
  `signed_at timestamptz`,
  `signed_hash text`,
  `is_demo boolean NOT NULL DEFAULT false`,
];
