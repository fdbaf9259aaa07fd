export { serveIsolated, type IsolatedWork } from './serve-isolated';
