import { Injectable, inject } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { Toasts } from '@trivium/web/kit';
import { TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import type { ConversationResponse } from '@trivium/education/api-client';

/**
 * Deletes a conversation with Undo. The server deletes at once and Undo asks it to restore: whether the person leaves the page, closes the
 * window or undoes from another page, nothing is lost and nothing comes back by itself.
 */
@Injectable({ providedIn: 'root' })
export class ConversationRemoval {
  private readonly client = inject(TutorClient);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(tutorMessages);

  /** @param onRestored called after Undo @returns whether it was deleted; a failure has been told to the person */
  async remove({ id, title }: Pick<ConversationResponse, 'id' | 'title'>, onRestored: () => void): Promise<boolean> {
    try {
      await this.client.remove(id);
    } catch {
      // Whatever the cause, the conversation is still there; the list is about to show it again.
      this.toasts.show(this.t('deleteFailed', { title }), { tone: 'negative' });
      return false;
    }
    this.toasts.show(this.t('deleted', { title }), { undo: () => void this.restore(id, title, onRestored) });
    return true;
  }

  private async restore(id: string, title: string, onRestored: () => void): Promise<void> {
    try {
      await this.client.restore(id);
      this.toasts.show(this.t('restored', { title }));
      onRestored();
    } catch {
      // It stays deleted and restorable: the same toast offers another try.
      this.toasts.show(this.t('restoreFailed', { title }), { tone: 'negative', undo: () => void this.restore(id, title, onRestored) });
    }
  }
}
