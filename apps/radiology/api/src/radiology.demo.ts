import type { DemoSeed } from '@trivium/platform/application';
import { AccountsService } from '@trivium/platform/auth';
import { DemoDesk } from '@trivium/radiology/reporting/api';
import type { UserId } from '@trivium/shared/kernel';

/** Puts invented orders and reports, in English and Chinese, into the demo organisation; from the second start on it only looks. */
export async function seedDemo({ application, organisationId, context, say }: DemoSeed): Promise<void> {
  const desk = application.get(DemoDesk, { strict: false });
  if (await desk.isLoaded(organisationId)) return;
  const accounts = application.get(AccountsService, { strict: false });
  const radiologist = await accounts.findByEmail(organisationId, 'radiologist@demo.local');
  const resident = await accounts.findByEmail(organisationId, 'resident@demo.local');
  if (!radiologist || !resident) return;
  say('putting the demo orders and reports in place');
  const { password } = context.configuration.demo;
  await desk.load({ organisationId, radiologistId: radiologist.id as UserId, residentId: resident.id as UserId, password });
}
