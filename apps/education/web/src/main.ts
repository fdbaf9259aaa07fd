import { bootstrapApplication } from '@angular/platform-browser';
import { ShellComponent, provideTrivium } from '@trivium/web/shell';
import { appMessages } from './app.messages';
import { appNavigation } from './app.navigation';
import { appRoles } from './app.roles';
import { appRoutes, publicPages } from './app.routes';

bootstrapApplication(
  ShellComponent,
  provideTrivium({
    app: 'education',
    routes: appRoutes,
    publicPages,
    navigation: appNavigation,
    messages: appMessages,
    roles: appRoles,
    demoAccounts: ['teacher', 'student', 'admin'],
  }),
).catch((error: unknown) => console.error(error));
