import { Injectable, Injector, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Drafts, problemFrom } from '@trivium/web/kit';
import { ShellClient, type About, type Session } from '../api/shell-client';

/** Who is signed in. The session itself lives in an HttpOnly cookie that no script can read. */
@Injectable({ providedIn: 'root' })
export class SessionService {
  private readonly client = inject(ShellClient);
  private readonly injector = inject(Injector);
  private readonly drafts = inject(Drafts);
  private readonly current = signal<Session | undefined>(undefined);
  private readonly aboutApp = signal<About | undefined>(undefined);
  private renewal: Promise<boolean> | undefined;

  readonly session = this.current.asReadonly();
  readonly user = computed(() => this.current()?.user);
  readonly isSignedIn = computed(() => this.current() !== undefined);
  readonly about = this.aboutApp.asReadonly();
  readonly isDemo = computed(() => Boolean(this.aboutApp()?.demo));

  /** Reads session and about once, before the first page. Never throws: an unreachable server shows as a banner. */
  async start(): Promise<void> {
    await Promise.all([
      this.refresh().catch(() => undefined),
      this.client.about().then(
        (about) => this.aboutApp.set(about),
        () => undefined,
      ),
    ]);
  }

  /** Reads who is signed in. A 401 means nobody; any other failure keeps what is known and is thrown. */
  async refresh(): Promise<void> {
    try {
      this.current.set(await this.client.me());
    } catch (error) {
      if (problemFrom(error).status !== 401) throw error;
      this.current.set(undefined);
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.client.login(email, password);
    await this.refresh();
  }

  /** Ends the session. Local traces go even when the server does not answer: the next person here must see nothing. */
  async signOut(): Promise<void> {
    await this.client.logout().catch(() => undefined);
    this.drafts.clear();
    this.current.set(undefined);
    await this.injector.get(Router).navigateByUrl('/sign-in');
  }

  hasRole(...roles: readonly string[]): boolean {
    return this.current()?.user.roles.some((role) => roles.includes(role)) ?? false;
  }

  can(permission: string): boolean {
    return this.current()?.permissions.includes(permission) ?? false;
  }

  /**
   * Asks the person to sign in again over the page as it stands, so that nothing on it is lost. True when they did. Requests that fail
   * together share one dialog.
   */
  renew(): Promise<boolean> {
    if (!this.current()) return Promise.resolve(false);
    this.renewal ??= this.askToSignInAgain().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async askToSignInAgain(): Promise<boolean> {
    const [{ MatDialog }, { SignInAgainDialogComponent }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./sign-in-again-dialog.component'),
    ]);
    const dialog = this.injector.get(MatDialog).open(SignInAgainDialogComponent, { disableClose: true, maxWidth: '440px', width: '100%' });
    if ((await firstValueFrom(dialog.afterClosed())) === true) return true;
    this.current.set(undefined);
    await this.injector.get(Router).navigateByUrl('/sign-in');
    return false;
  }
}
