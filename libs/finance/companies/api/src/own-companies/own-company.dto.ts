import { TABLE_FORMATS } from '@trivium/platform/documents';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

const UNSTORABLE = /[\p{Cc}\p{Surrogate}]+/gu;

/** One line of text from a person: what cannot be stored is a blank. */
const line = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(UNSTORABLE, ' ').trim())
    .max(max);

const symbol = line(24).min(1);
const aliases = z.array(line(80).min(1)).max(50);
const peers = z.array(symbol).max(20);

export const ownCompanyExportQuery = z.object({ format: z.enum(TABLE_FORMATS).default('csv') });
export type OwnCompanyExportQuery = z.infer<typeof ownCompanyExportQuery>;

export const createOwnCompany = z
  .object({
    symbol,
    name: line(120).min(1),
    aliases: aliases.default([]),
    sector: line(60).nullable().default(null),
    peers: peers.default([]),
  })
  .meta({ id: 'CreateOwnCompany' });

export const changeOwnCompany = z
  .object({
    name: line(120).min(1).optional(),
    aliases: aliases.optional(),
    sector: line(60).nullable().optional(),
    peers: peers.optional(),
  })
  .meta({ id: 'ChangeOwnCompany' });

export const ownCompanyResponse = z
  .object({
    id: z.uuid(),
    symbol: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    sector: z.string().nullable(),
    peers: z.array(z.string()),
    isShipped: z.boolean().describe('Whether the shipped table knows the symbol too'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnCompany' });

const nameConflict = z
  .object({ alias: z.string(), symbol: z.string(), name: z.string() })
  .meta({ id: 'CompanyNameConflict' })
  .describe('A name that the shipped table gives to another company: the organisation’s word counts');

export const savedOwnCompany = z.object({ company: ownCompanyResponse, conflicts: z.array(nameConflict) }).meta({ id: 'SavedOwnCompany' });

export const ownCompanyQuery = listQuery;
export const ownCompanyList = listOf(ownCompanyResponse, 'OwnCompanyList');

export const importOwnCompanies = z
  .object({
    csv: z
      .string()
      .min(1)
      .max(900_000)
      .describe('Columns symbol, name, aliases, sector, peers; several aliases or peers are parted by semicolons'),
  })
  .meta({ id: 'ImportOwnCompanies' });

export const importedOwnCompanies = z
  .object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.array(z.object({ line: z.int(), symbol: z.string(), code: z.string(), detail: z.string() })),
    conflicts: z.array(nameConflict),
  })
  .meta({ id: 'ImportedOwnCompanies' });

export type CreateOwnCompany = z.infer<typeof createOwnCompany>;
export type ChangeOwnCompany = z.infer<typeof changeOwnCompany>;
export type OwnCompanyResponse = z.infer<typeof ownCompanyResponse>;
export type CompanyNameConflict = z.infer<typeof nameConflict>;
export type SavedOwnCompany = z.infer<typeof savedOwnCompany>;
export type OwnCompanyQuery = z.infer<typeof ownCompanyQuery>;
export type ImportOwnCompanies = z.infer<typeof importOwnCompanies>;
export type ImportedOwnCompanies = z.infer<typeof importedOwnCompanies>;
