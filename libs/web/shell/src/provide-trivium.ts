import './strict-policy';
import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling, type Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { RequestContext } from '@trivium/web/kit';
import { PageTitle } from './layout/page-title.service';
import { SHELL_OPTIONS, type ProductMessages, type ShellOptions, type TriviumOptions } from './options';
import { ApiRequestContext } from './session/api-request-context';
import { apiInterceptor } from './session/api.interceptor';
import { requireNoSession, requirePermission, requireRole, requireSession } from './session/guards';
import { SessionService } from './session/session.service';
import { shellMessages } from './shell.messages';

/**
 * Everything an app needs, in one call:
 * `bootstrapApplication(ShellComponent, provideTrivium({ app, routes, navigation, messages, roles }))`.
 */
export function provideTrivium<const Dictionary extends ProductMessages>(options: TriviumOptions<Dictionary>): ApplicationConfig {
  const { app, messages, roles } = options;
  const shell: ShellOptions = {
    app,
    product: label<ProductMessages>(messages, 'product'),
    tagline: label<ProductMessages>(messages, 'tagline'),
    ...(options.statement === undefined ? {} : { statement: label(messages, options.statement) }),
    navigation: options.navigation.map((item) => ({ ...item, label: label(messages, item.label) })),
    roles,
    demoAccounts: options.demoAccounts ?? [],
    publicPages: (options.publicPages ?? []).map(({ path, label: key }) => ({ path, label: label(messages, key) })),
  };
  return {
    providers: [
      provideBrowserGlobalErrorListeners(),
      provideHttpClient(withFetch(), withInterceptors([apiInterceptor])),
      provideRouter(
        [...(options.publicPages ?? []).flatMap(({ routes }) => routes), ...framed(options.routes)],
        withComponentInputBinding(),
        withInMemoryScrolling({ anchorScrolling: 'enabled' }),
      ),
      { provide: SHELL_OPTIONS, useValue: shell },
      { provide: RequestContext, useClass: ApiRequestContext },
      { provide: TitleStrategy, useExisting: PageTitle },
      provideAppInitializer(() => inject(SessionService).start()),
    ],
  };
}

function framed(features: Routes): Routes {
  return [
    {
      path: 'sign-in',
      canActivate: [requireNoSession],
      data: { title: label(shellMessages, 'signInTitle') },
      loadComponent: () => import('./pages/sign-in.page').then((m) => m.SignInPage),
    },
    {
      path: '',
      canActivate: [requireSession],
      canActivateChild: [requireSession],
      children: [
        ...features,
        {
          path: 'users',
          canActivate: [requireRole('admin')],
          data: { title: label(shellMessages, 'users') },
          loadComponent: () => import('./users/users.page').then((m) => m.UsersPage),
        },
        {
          path: 'search-index',
          canActivate: [requirePermission('search-index:manage')],
          data: { title: label(shellMessages, 'searchIndex') },
          loadComponent: () => import('./search-index/search-index.page').then((m) => m.SearchIndexPage),
        },
        {
          path: 'audit',
          canActivate: [requirePermission('audit:read')],
          data: { title: label(shellMessages, 'audit') },
          resolve: { canReadNames: () => inject(SessionService).can('users:read') },
          loadComponent: () => import('@trivium/web/trust').then((m) => m.AuditPage),
        },
        {
          path: 'models/edge',
          canActivate: [requirePermission('inference:use')],
          data: { title: label(shellMessages, 'edge') },
          loadComponent: () => import('@trivium/web/edge').then((m) => m.EdgePage),
        },
        {
          path: 'models',
          loadChildren: () =>
            import('@trivium/web/models').then((m) =>
              m.modelsRoutes({
                use: requirePermission('inference:use'),
                manage: requirePermission('inference:manage'),
                canManage: () => {
                  const session = inject(SessionService);
                  return () => session.can('inference:manage');
                },
              }),
            ),
        },
        {
          path: 'prompts',
          loadChildren: () =>
            import('@trivium/web/prompts').then((m) =>
              m.promptsRoutes({
                read: requirePermission('prompts:read'),
                access: () => {
                  const session = inject(SessionService);
                  return { canRun: () => session.can('prompts:run'), canManage: () => session.can('prompts:manage') };
                },
              }),
            ),
        },
        {
          path: 'compliance',
          loadChildren: () =>
            import('@trivium/web/compliance').then((m) => m.complianceRoutes({ read: requirePermission('compliance:read') })),
        },
        {
          path: 'provenance/:id',
          data: { title: label(shellMessages, 'provenance') },
          loadComponent: () => import('@trivium/web/trust').then((m) => m.ProvenancePage),
        },
        {
          path: 'account/password',
          data: { title: label(shellMessages, 'changePassword') },
          loadComponent: () => import('./pages/password.page').then((m) => m.PasswordPage),
        },
        {
          path: 'account/api-keys',
          data: { title: label(shellMessages, 'apiKeys') },
          loadComponent: () => import('./api-keys/api-keys.page').then((m) => m.ApiKeysPage),
        },
        {
          path: 'about',
          data: { title: label(shellMessages, 'about') },
          loadComponent: () => import('./pages/about.page').then((m) => m.AboutPage),
        },
        {
          path: 'forbidden',
          data: { title: label(shellMessages, 'forbiddenTitle') },
          loadComponent: () => import('./pages/forbidden.page').then((m) => m.ForbiddenPage),
        },
        {
          path: '**',
          data: { title: label(shellMessages, 'notFoundTitle') },
          loadComponent: () => import('./pages/not-found.page').then((m) => m.NotFoundPage),
        },
      ],
    },
  ];
}
