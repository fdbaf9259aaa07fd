import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { keepUnsavedText } from './unsaved-text.guard';
import { orderMessages } from './words/order.messages';
import { reportingMessages } from './words/reporting.messages';

/** Pages of the reports capability. Mount at `reports`. */
export const reportingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(orderMessages, 'title') },
    loadComponent: () => import('./worklist/worklist.page').then((m) => m.WorklistPage),
  },
  {
    path: 'new',
    data: { title: label(reportingMessages, 'newReport') },
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./compose/new-report.page').then((m) => m.NewReportPage),
  },
  {
    path: 'sections',
    data: { title: label(reportingMessages, 'guide') },
    loadComponent: () => import('./guide/section-guide.page').then((m) => m.SectionGuidePage),
  },
  {
    path: ':id',
    data: { title: label(reportingMessages, 'report') },
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./editor/report-editor.page').then((m) => m.ReportEditorPage),
  },
];
