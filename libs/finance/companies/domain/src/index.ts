export type { Company, CompanyMention } from './company';
