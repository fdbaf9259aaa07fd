import type { RegistryModel } from '../client/models-client';

export const REGISTRY_SORTS = ['title', 'totalParameters', 'activatedParameters', 'contextTokens', 'maxOutputTokens', 'price'] as const;
export type RegistrySort = (typeof REGISTRY_SORTS)[number];

/** How the reader looks at the registry. */
export interface RegistryView {
  readonly search: string;
  readonly access: 'all' | RegistryModel['access'];
  readonly input: 'all' | 'image';
  readonly sort: RegistrySort;
  readonly direction: 'ascending' | 'descending';
}

export const FIRST_VIEW: RegistryView = { search: '', access: 'all', input: 'all', sort: 'title', direction: 'ascending' };

/** The models of a view in its order. What is unknown comes last in both directions: it is neither little nor much. */
export function modelsOf(models: readonly RegistryModel[], view: RegistryView): readonly RegistryModel[] {
  const words = view.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return models
    .filter(
      ({ access, inputs }) => (view.access === 'all' || access === view.access) && (view.input === 'all' || inputs.includes(view.input)),
    )
    .filter(({ id, title, aliases }) => {
      const names = [id, title, ...aliases].join(' ').toLowerCase();
      return words.every((word) => names.includes(word));
    })
    .sort((first, second) => compare(first, { second, view }) || first.title.localeCompare(second.title));
}

/** The same column again turns the order round; names and prices begin with the least, sizes with the most. */
export function sortedBy(view: RegistryView, sort: RegistrySort): RegistryView {
  if (view.sort === sort) return { ...view, direction: view.direction === 'ascending' ? 'descending' : 'ascending' };
  return { ...view, sort, direction: sort === 'title' || sort === 'price' ? 'ascending' : 'descending' };
}

function compare(first: RegistryModel, { second, view }: { readonly second: RegistryModel; readonly view: RegistryView }): number {
  const sign = view.direction === 'ascending' ? 1 : -1;
  if (view.sort === 'title') return sign * first.title.localeCompare(second.title);
  const one = figureOf(first, view.sort);
  const other = figureOf(second, view.sort);
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return sign * (one - other);
}

function figureOf(model: RegistryModel, sort: Exclude<RegistrySort, 'title'>): number | undefined {
  if (sort === 'price') return priceOf(model);
  const value = sort === 'totalParameters' || sort === 'activatedParameters' ? model.mixture[sort] : model[sort];
  return value === 'unknown' ? undefined : value;
}

/** What a million tokens of answer cost now, in millionths of a US dollar. */
function priceOf({ priceNow }: RegistryModel): number | undefined {
  if (priceNow.kind === 'free-of-charge') return 0;
  return priceNow.kind === 'rates' ? priceNow.rates.completion : undefined;
}
