import { bootstrapApplication } from '@angular/platform-browser';
import { ShellComponent, provideTrivium } from '@trivium/web/shell';
import { appMessages } from './app.messages';
import { appNavigation } from './app.navigation';
import { appRoles } from './app.roles';
import { appRoutes } from './app.routes';

bootstrapApplication(
  ShellComponent,
  provideTrivium({
    app: 'radiology',
    routes: appRoutes,
    navigation: appNavigation,
    messages: appMessages,
    statement: 'statement',
    roles: appRoles,
    demoAccounts: ['radiologist', 'resident', 'admin'],
  }),
).catch((error: unknown) => console.error(error));
