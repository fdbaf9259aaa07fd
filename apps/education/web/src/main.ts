import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ROUTES } from '@angular/router';
import { ShellComponent, provideTrivium } from '@trivium/web/shell';
import { appMessages } from './app.messages';
import { appNavigation } from './app.navigation';
import { appRoles } from './app.roles';
import { appRoutes, publicRoutes } from './app.routes';

// The shell guards every route it is given; public pages stand before them.
const open = { providers: [{ provide: ROUTES, multi: true, useValue: publicRoutes }] };

bootstrapApplication(
  ShellComponent,
  mergeApplicationConfig(
    open,
    provideTrivium({
      app: 'education',
      routes: appRoutes,
      navigation: appNavigation,
      messages: appMessages,
      roles: appRoles,
      demoAccounts: ['teacher', 'student', 'admin'],
    }),
  ),
).catch((error: unknown) => console.error(error));
