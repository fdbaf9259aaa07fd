import type { PersonColumn } from '@trivium/platform/erasure';

/** Who decided about the cloud is forgotten with the person; the decision stays. */
export const endpointsPersonData: readonly PersonColumn[] = [
  { table: 'inference_cloud', column: 'changed_by', what: { en: 'decisions about the cloud', zh: '关于云端使用的决定' }, action: 'forget' },
];
