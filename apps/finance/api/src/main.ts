import { runApp } from '@trivium/platform/application';
import { financeApp } from './finance.app';

/** Written by the build. */
declare const TRIVIUM_VERSION: string;

await runApp(financeApp, { version: TRIVIUM_VERSION, bundleUrl: import.meta.url });
