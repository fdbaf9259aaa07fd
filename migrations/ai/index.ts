import type { MigrationClass } from '@trivium/platform/database';
import { Retrieval1764000000100 } from './1764000000100-retrieval.migration';
import { RetrievalSegments1764000000110 } from './1764000000110-retrieval-segments.migration';
import { InferenceLedger1764000000120 } from './1764000000120-inference-ledger.migration';
import { InferenceEndpoints1764000000150 } from './1764000000150-inference-endpoints.migration';
import { ComplianceFirings1764000000160 } from './1764000000160-compliance-firings.migration';
import { Prompts1764000000140 } from './1764000000140-prompts.migration';
import { EndpointContinuation1764000000170 } from './1764000000170-endpoint-continuation.migration';

/** In the order in which they were released. */
export const aiMigrations: readonly MigrationClass[] = [
  Retrieval1764000000100,
  RetrievalSegments1764000000110,
  InferenceLedger1764000000120,
  Prompts1764000000140,
  InferenceEndpoints1764000000150,
  ComplianceFirings1764000000160,
  EndpointContinuation1764000000170,
];
