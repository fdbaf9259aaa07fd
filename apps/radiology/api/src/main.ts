import { runApp } from '@trivium/platform/application';
import manifest from '../../../../package.json';
import { radiologyApp } from './radiology.app';

await runApp(radiologyApp, { version: manifest.version, bundleUrl: import.meta.url });
