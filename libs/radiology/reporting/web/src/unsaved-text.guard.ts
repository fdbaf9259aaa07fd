import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { Confirm } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { reportingMessages } from './words/reporting.messages';

/** A page that can hold text the server does not have yet. */
export interface HoldsText {
  /** Tries to save what is open, if the page saves by itself. True when nothing unsaved is left. */
  settle(): Promise<boolean>;
}

/** Saves before leaving; asks only when that fails. Without a session nobody is asked: the text waits in the tab for the next sign-in. */
export const keepUnsavedText: CanDeactivateFn<HoldsText> = async (page) => {
  const confirm = inject(Confirm);
  const t = translator(reportingMessages);
  if (!inject(SessionService).isSignedIn()) return true;
  if (await page.settle()) return true;
  return confirm.ask({ title: t('leaveTitle'), text: t('leaveText'), action: t('leaveAction') });
};
