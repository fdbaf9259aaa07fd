import type { SentimentManifest } from '../model/sentiment-manifest';
import { DATA_LICENCES, type DataLicence, isExportAllowed } from './data-licences';
import { SHIPPED_ID, type SentimentModelResponse } from './dto/model.dto';
import type { KeptFigures } from './kept-figures';
import type { SentimentModelEntity } from './sentiment-model.entity';
import type { ShippedDescription } from './shipped-model';
import { worstGroup } from './worst-group';

/** Marks of the data, here or in what a version stands on, that keep its weights in the house; what ships was cleared before it shipped. */
export function exportBlockers(manifests: readonly SentimentManifest[]): string[] {
  const marks = manifests.filter(({ kind }) => kind !== 'shipped').flatMap(({ sources }) => sources.map(({ licence }) => licence));
  return [...new Set(marks.filter((mark) => !isExportAllowed(mark)))].sort();
}

export function toModelResponse(row: SentimentModelEntity, activeId: string | undefined): SentimentModelResponse {
  const manifests = row.manifests ?? [];
  const manifest = manifests.at(-1);
  if (!manifest || row.version === null || row.finishedAt === null) throw new Error('A version is shown once it is ready');
  const exportBlockedBy = exportBlockers(manifests);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    active: row.id === activeId,
    version: row.version,
    createdAt: row.finishedAt.toISOString(),
    licence: licenceOf(row.licence),
    isExportAllowed: exportBlockedBy.length === 0,
    exportBlockedBy,
    metrics: row.figures ? withWorst(row.figures) : null,
    manifest,
    lineage: manifests.slice(0, -1),
  };
}

export function toShippedResponse(
  { manifest, figures }: ShippedDescription,
  { version, isActive }: { readonly version: string; readonly isActive: boolean },
): SentimentModelResponse {
  return {
    id: SHIPPED_ID,
    name: '',
    kind: 'shipped',
    active: isActive,
    version,
    createdAt: `${manifest.trainedOn}T00:00:00.000Z`,
    licence: null,
    isExportAllowed: true,
    exportBlockedBy: [],
    metrics: figures ? withWorst(figures) : null,
    manifest,
    lineage: [],
  };
}

/** Beside the headline figure the group that it hides. */
function withWorst(figures: KeptFigures): NonNullable<SentimentModelResponse['metrics']> {
  const worst = worstGroup(figures);
  return worst ? { ...figures, worst } : figures;
}

function licenceOf(mark: string): DataLicence {
  return DATA_LICENCES.find((known) => known === mark) ?? 'unknown';
}
