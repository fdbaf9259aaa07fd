import { foundPassage, searchAnswerOf, searchQuery as passageQuery } from '@trivium/ai/retrieval';
import { BLOCK_KINDS, type MaterialBlock, type MaterialSection, type OutlineNode, sectionPath } from '@trivium/education/materials/domain';
import { z } from 'zod';

const sectionLink = z
  .object({
    id: z.uuid(),
    number: z.string().optional(),
    title: z.string(),
    path: z.array(z.string()).describe('Titles, outermost first, its own last'),
    level: z.int(),
  })
  .meta({ id: 'SectionLink' });
export type SectionLink = z.infer<typeof sectionLink>;

export const blockResponse = z
  .object({
    ordinal: z.int().describe('Place in the section, from 0'),
    kind: z.enum(BLOCK_KINDS),
    text: z
      .string()
      .describe('What is searched and cited; inline formulas as $latex$, a table with a row a line and cells divided by tabs'),
    page: z.int().optional(),
    terms: z.array(z.string()).optional(),
    term: z.string().optional(),
    translation: z.string().optional(),
    meaning: z.string().optional(),
    label: z.string().optional(),
    caption: z.string().optional(),
    latex: z.string().optional(),
    codeLanguage: z.string().optional(),
    assetName: z.string().optional().describe('Image of a figure: `…/assets/<name>`'),
    alternativeText: z.string().optional(),
  })
  .meta({ id: 'MaterialBlock' });
export type BlockResponse = z.infer<typeof blockResponse>;

const outlineNode: z.ZodType<OutlineNode> = z
  .object({
    id: z.uuid() as unknown as z.ZodType<OutlineNode['id']>,
    number: z.string().optional(),
    title: z.string(),
    level: z.int(),
    firstPage: z.int().optional(),
    lastPage: z.int().optional(),
    blockCount: z.int().describe('Blocks of the section itself'),
    totalBlockCount: z.int().describe('With all subsections'),
    get children() {
      return z.array(outlineNode);
    },
  })
  .meta({ id: 'OutlineNode' });

export const outlineResponse = z
  .object({ materialId: z.uuid(), title: z.string(), language: z.string(), pageCount: z.int().nullable(), sections: z.array(outlineNode) })
  .meta({ id: 'OutlineResponse' });
export type OutlineResponse = z.infer<typeof outlineResponse>;

export const sectionResponse = z
  .object({
    materialId: z.uuid(),
    materialTitle: z.string(),
    language: z.string(),
    section: sectionLink,
    firstPage: z.int().nullable(),
    lastPage: z.int().nullable(),
    blocks: z.array(blockResponse),
    previous: sectionLink.nullable(),
    next: sectionLink.nullable(),
  })
  .meta({ id: 'SectionResponse' });
export type SectionResponse = z.infer<typeof sectionResponse>;

export const passageResponse = z
  .object({
    passageId: z.uuid(),
    materialId: z.uuid(),
    materialTitle: z.string(),
    language: z.string(),
    section: sectionLink,
    page: z.int().nullable(),
    text: z.string(),
    blocks: z.array(blockResponse).describe('The section, or the part of a long one around the passage'),
    isWholeSection: z.boolean(),
    highlight: z
      .array(z.object({ blockOrdinal: z.int(), start: z.int(), end: z.int() }))
      .describe('The characters of the passage: half-open ranges of UTF-16 code units in the text of the block with that ordinal'),
  })
  .meta({ id: 'PassageResponse' });
export type PassageResponse = z.infer<typeof passageResponse>;

export const searchQuery = passageQuery.extend({
  k: passageQuery.shape.k.default(10),
  materialId: z.uuid().optional().describe('Only in this material'),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const searchResponse = searchAnswerOf(
  foundPassage.extend({
    materialId: z.uuid(),
    materialTitle: z.string(),
    sectionNumber: z.string().optional(),
  }),
)
  .extend({
    /** The words read like those of somebody in danger: nothing was searched. They belong into a question to the tutor, which answers with people's words and tells the named adult. */
    needsCare: z.literal(true).optional(),
  })
  .meta({ id: 'PassageSearchResponse' });
export type SearchResponse = z.infer<typeof searchResponse>;

export function toSectionLink(section: MaterialSection): SectionLink {
  return { id: section.id, number: section.number, title: section.title, path: sectionPath(section), level: section.level };
}

export function toBlocks(blocks: readonly MaterialBlock[]): BlockResponse[] {
  return blocks.map(({ ordinal, kind, text, page, data }) => ({
    ordinal,
    kind,
    text,
    page,
    ...data,
    terms: data.terms === undefined ? undefined : [...data.terms],
  }));
}
