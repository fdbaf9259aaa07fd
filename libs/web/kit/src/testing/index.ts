export { openPage, type Opening } from './open-page';
export { ToastRecord } from './toast-record';
