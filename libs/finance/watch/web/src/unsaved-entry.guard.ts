import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { Confirm } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { watchMessages } from './words/watch.messages';

/** A page whose fields may hold text that was not sent. */
export interface HoldsEntry {
  hasUnsentText(): boolean;
}

/** Asks before text in the fields is left behind; without a session there is nobody to ask. */
export const keepUnsavedEntry: CanDeactivateFn<HoldsEntry> = (page) => {
  const confirm = inject(Confirm);
  const t = translator(watchMessages);
  if (!page.hasUnsentText() || !inject(SessionService).isSignedIn()) return true;
  return confirm.ask({ title: t('leaveTitle'), text: t('leaveText'), action: t('leaveAction') });
};
