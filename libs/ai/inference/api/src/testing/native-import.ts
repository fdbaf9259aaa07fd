import { constants, runInThisContext } from 'node:vm';
import type { ImportModule } from '../embeddings/optional-package';

/** Node's own `import()`; the test runner's loads neither ES modules with native parts nor their workers. */
export const nativeImport = runInThisContext('(address) => import(address)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}) as ImportModule;
