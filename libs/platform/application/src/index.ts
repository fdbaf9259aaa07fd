export { type AppContext, type AppDefinition, type DemoAccount, type DemoSeed, DEMO_ORGANISATIONS } from './app-definition';
export { composeModule, type ComposeOptions, schemaOf } from './compose-module';
export { runApp, type RunAppOptions, type RunningApp, startApp } from './run-app';
