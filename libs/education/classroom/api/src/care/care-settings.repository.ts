import type { DistressCategory } from '@trivium/ai/compliance';
import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { UiLanguage } from '@trivium/shared/kernel';
import { IsNull } from 'typeorm';
import { CareAdultEntity } from './care-adult.entity';
import { CareMessageEntity } from './care-message.entity';

/** Named adults and approved messages, inside the organisation's transaction. `courseId` null means the whole organisation. */
@Injectable()
export class CareSettingsRepository {
  constructor(private readonly database: Database) {}

  async adult(courseId: string | null): Promise<CareAdultEntity | undefined> {
    return (await this.database.manager.findOneBy(CareAdultEntity, { courseId: courseId ?? IsNull() })) ?? undefined;
  }

  async nameAdult(row: Omit<CareAdultEntity, 'organisationId'>): Promise<void> {
    // Two administrators at one moment: the later one stands, as if it had come later.
    await this.database.manager.query(
      `INSERT INTO care_adult (id, organisation_id, course_id, account_id, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id, coalesce(course_id, '00000000-0000-0000-0000-000000000000'::uuid))
       DO UPDATE SET account_id = EXCLUDED.account_id, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at`,
      [row.id, this.database.organisationId, row.courseId, row.accountId, row.setBy, row.setAt],
    );
  }

  async nameNobody(courseId: string | null): Promise<void> {
    await this.database.manager.delete(CareAdultEntity, { courseId: courseId ?? IsNull() });
  }

  async message(category: DistressCategory, language: UiLanguage): Promise<CareMessageEntity | undefined> {
    return (await this.database.manager.findOneBy(CareMessageEntity, { category, language })) ?? undefined;
  }

  async messages(): Promise<CareMessageEntity[]> {
    return this.database.manager.find(CareMessageEntity);
  }

  async saveMessage(row: Omit<CareMessageEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO care_message (organisation_id, category, language, text, help_line, approved_by, approved_on, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (organisation_id, category, language) DO UPDATE SET text = EXCLUDED.text, help_line = EXCLUDED.help_line,
         approved_by = EXCLUDED.approved_by, approved_on = EXCLUDED.approved_on, saved_by = EXCLUDED.saved_by, saved_at = EXCLUDED.saved_at`,
      [
        this.database.organisationId,
        row.category,
        row.language,
        row.text,
        row.helpLine === null ? null : JSON.stringify(row.helpLine),
        row.approvedBy,
        row.approvedOn,
        row.savedBy,
        row.savedAt,
      ],
    );
  }
}
