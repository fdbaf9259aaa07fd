import type { ExportableReport } from './exportable-report';

/** When what a reader sees came to be: the last addendum, else the signature, else the last change. */
export function issuedAt({ addenda, signer, updatedAt }: ExportableReport): Date {
  return addenda.at(-1)?.at ?? signer?.at ?? updatedAt;
}
