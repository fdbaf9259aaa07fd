import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { RequestContext, problemFrom } from '@trivium/web/kit';
import { ServerStatus } from './server-status.service';

/** Adds the headers of the own API, notices whether the server answers, and repeats a request once after a new sign-in. */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const context = inject(RequestContext);
  const status = inject(ServerStatus);
  const router = inject(Router);
  const withHeaders = (): HttpRequest<unknown> => request.clone({ setHeaders: context.headers(request.method) });
  const send = () =>
    next(withHeaders()).pipe(
      tap({
        next: (event) => event instanceof HttpResponse && status.reportAnswer(),
        error: (error: unknown) =>
          error instanceof HttpErrorResponse && error.status === 0 ? status.reportSilence() : status.reportAnswer(),
      }),
    );
  return send().pipe(
    catchError((error: unknown) => {
      const problem = problemFrom(error);
      if (problem.code === 'AUTH_PASSWORD_CHANGE_REQUIRED') void router.navigateByUrl('/account/password');
      if (problem.status !== 401 || request.url.startsWith('/api/auth/')) return throwError(() => error);
      return from(context.reauthenticate()).pipe(switchMap((isSignedIn) => (isSignedIn ? send() : throwError(() => error))));
    }),
  );
};
