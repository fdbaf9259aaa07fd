import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddingErrors } from './embedding.errors';

/** Imports a module by its `file:` address; injected where tests have another loader. */
export type ImportModule = (address: string) => Promise<unknown>;

/** Where optional packages live and how they come in. */
export interface OptionalPackages {
  /** Its `node_modules` and those of the folders above are searched. */
  readonly folder: string;
  readonly importModule: ImportModule;
}

export interface OptionalPackage extends OptionalPackages {
  readonly name: string;
  /** Named in errors. */
  readonly endpoint: string;
  /** What a person runs to install it. */
  readonly command: string;
}

/** esbuild and Node leave the import of a computed address alone, so that a build needs no optional package. */
export const importNatively: ImportModule = (address) => import(address) as Promise<unknown>;

/**
 * The module of a package that an installation may lack.
 *
 * @throws AppError EMBEDDING_PACKAGE_MISSING when it is not there or cannot be loaded on this machine
 */
export async function loadOptionalPackage({ name, folder, importModule, endpoint, command }: OptionalPackage): Promise<unknown> {
  try {
    const entry = createRequire(join(folder, 'package.json')).resolve(name);
    return await importModule(pathToFileURL(entry).href);
  } catch (error) {
    throw embeddingErrors.EMBEDDING_PACKAGE_MISSING({ endpoint, package: name, command }, { cause: error });
  }
}
