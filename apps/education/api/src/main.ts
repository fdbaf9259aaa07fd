import { runApp } from '@trivium/platform/application';
import { educationApp } from './education.app';

/** Written by the build. */
declare const TRIVIUM_VERSION: string;

await runApp(educationApp, { version: TRIVIUM_VERSION, bundleUrl: import.meta.url });
