import { runApp } from '@trivium/platform/application';
import { radiologyApp } from './radiology.app';

/** Written by the build. */
declare const TRIVIUM_VERSION: string;

await runApp(radiologyApp, { version: TRIVIUM_VERSION, bundleUrl: import.meta.url });
