import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { SessionService } from './session.service';

/** Lets signed-in people pass; others sign in first and come back. A forced password change comes before everything else. */
export const requireSession: CanActivateFn = (_route, state) => {
  const session = inject(SessionService);
  const router = inject(Router);
  if (!session.isSignedIn())
    return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { to: state.url } }));
  if (session.session()?.mustChangePassword && !state.url.startsWith('/account/password')) return router.parseUrl('/account/password');
  return true;
};

/** The sign-in page is of no use to somebody who is signed in. */
export const requireNoSession: CanActivateFn = () => (inject(SessionService).isSignedIn() ? inject(Router).parseUrl('/') : true);

/** Guard for routes of certain roles. The API decides in truth; this only spares the person a page full of refusals. */
export function requireRole(...roles: readonly string[]): CanActivateFn {
  return () =>
    inject(SessionService).hasRole(...roles) || new RedirectCommand(inject(Router).parseUrl('/forbidden'), { skipLocationChange: true });
}

/** Guard for routes that need a permission; the API decides in truth here too. */
export function requirePermission(permission: string): CanActivateFn {
  return () =>
    inject(SessionService).can(permission) || new RedirectCommand(inject(Router).parseUrl('/forbidden'), { skipLocationChange: true });
}

/** A path inside this app to return to after signing in; anything that could lead elsewhere is dropped. */
export function safeReturnPath(to: string | null | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/';
}
