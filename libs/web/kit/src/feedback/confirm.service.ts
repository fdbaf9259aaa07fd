import { Injectable, Injector, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ConfirmRequest } from './confirm-request';

/** Asks before an act that cannot be undone. Acts that can be undone do not ask: they offer Undo in a toast. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  /** True when the person confirmed. The dialog's code is loaded on first use. */
  async ask(request: ConfirmRequest): Promise<boolean> {
    const [{ MatDialog }, { ConfirmDialogComponent }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./confirm-dialog.component'),
    ]);
    const dialog = this.injector.get(MatDialog).open(ConfirmDialogComponent, { data: request, maxWidth: '440px', role: 'alertdialog' });
    return (await firstValueFrom(dialog.afterClosed())) === true;
  }
}
