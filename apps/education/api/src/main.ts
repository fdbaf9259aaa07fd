import { runApp } from '@trivium/platform/application';
import manifest from '../../../../package.json';
import { educationApp } from './education.app';

await runApp(educationApp, { version: manifest.version, bundleUrl: import.meta.url });
