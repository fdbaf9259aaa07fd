import { runApp } from '@trivium/platform/application';
import manifest from '../../../../package.json';
import { financeApp } from './finance.app';

await runApp(financeApp, { version: manifest.version, bundleUrl: import.meta.url });
