import type { MetadataCondition, RetrievalFilter } from '@trivium/ai/retrieval';
import type { ReportSearchQuery } from '../dto/report-search.dto';
import { REPORT_FIELDS } from './report-document';

type Filters = Pick<ReportSearchQuery, 'language' | 'modality' | 'bodyPart' | 'state' | 'from' | 'to'>;

/** Conditions of a request in terms of the index; undefined when there are none. */
export function filterOf({ language, from, to, ...chosen }: Filters): RetrievalFilter | undefined {
  const metadata: MetadataCondition[] = (['modality', 'bodyPart', 'state'] as const).flatMap((name) => {
    const value = chosen[name];
    return value === undefined ? [] : [{ field: REPORT_FIELDS[name], oneOf: [value] }];
  });
  if (from !== undefined || to !== undefined)
    metadata.push({
      field: REPORT_FIELDS.createdAt,
      ...(from === undefined ? {} : { from: asStored(from, 'T00:00:00.000Z') }),
      ...(to === undefined ? {} : { to: asStored(to, 'T23:59:59.999Z') }),
    });
  if (language === undefined && metadata.length === 0) return undefined;
  return { ...(language === undefined ? {} : { languages: [language] }), metadata };
}

/** Moments are compared as text, so they must be written as the index has them; a day gets its first or last millisecond. */
function asStored(moment: string, timeOfDay: string): string {
  return new Date(moment.includes('T') ? moment : `${moment}${timeOfDay}`).toISOString();
}
