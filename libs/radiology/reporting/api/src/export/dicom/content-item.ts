import { MILLIMETRE } from '../report-codes';
import { codeItem, decimalValue, type DicomCode } from './dicom-values';
import { type DicomDataset, sequence, text } from './dicom-writer';

type Relationship = 'CONTAINS' | 'HAS OBS CONTEXT' | 'HAS CONCEPT MOD' | 'HAS PROPERTIES';

type ItemValue =
  | { readonly type: 'CONTAINER'; readonly templateId?: string }
  | { readonly type: 'TEXT'; readonly text: string }
  | { readonly type: 'CODE'; readonly code: DicomCode }
  | { readonly type: 'NUM'; readonly mm: number }
  | { readonly type: 'PNAME'; readonly person: string }
  | { readonly type: 'UIDREF'; readonly uid: string };

/** A node of the tree of a structured report (PS3.3 C.17.3). */
export type ContentItem = ItemValue & {
  /** To the node above; the root has none. */
  readonly relationship?: Relationship;
  readonly name: DicomCode;
  readonly children?: readonly ContentItem[];
};

export function textItem(name: DicomCode, content: string, relationship: Relationship = 'CONTAINS'): ContentItem {
  return { type: 'TEXT', relationship, name, text: content };
}

/** A text item, or none when there is nothing to say: an empty text value is an error. */
export function textItems(name: DicomCode, content: string | undefined): readonly ContentItem[] {
  return content === undefined || content.trim() === '' ? [] : [textItem(name, content.trim())];
}

export function container(name: DicomCode, children: readonly ContentItem[], templateId?: string): ContentItem {
  return { type: 'CONTAINER', relationship: 'CONTAINS', name, children, ...(templateId === undefined ? {} : { templateId }) };
}

export function contentDataset(item: ContentItem): DicomDataset {
  const { relationship, type, name, children = [] } = item;
  return [
    ...(relationship === undefined ? [] : [text(0x0040a010, 'CS', relationship)]),
    text(0x0040a040, 'CS', type),
    sequence(0x0040a043, [codeItem(name)]),
    ...valueElements(item),
    ...(children.length === 0 ? [] : [sequence(0x0040a730, children.map(contentDataset))]),
  ];
}

function valueElements(item: ContentItem): DicomDataset {
  switch (item.type) {
    case 'CONTAINER': {
      const template = item.templateId;
      const named =
        template === undefined ? [] : [sequence(0x0040a504, [[text(0x00080105, 'CS', 'DCMR'), text(0x0040db00, 'CS', template)]])];
      return [text(0x0040a050, 'CS', 'SEPARATE'), ...named];
    }
    case 'TEXT':
      return [text(0x0040a160, 'UT', item.text)];
    case 'CODE':
      return [sequence(0x0040a168, [codeItem(item.code)])];
    case 'NUM': {
      const measured = [sequence(0x004008ea, [codeItem(MILLIMETRE)]), text(0x0040a30a, 'DS', decimalValue(item.mm))];
      return [sequence(0x0040a300, [measured])];
    }
    case 'PNAME':
      return [text(0x0040a123, 'PN', item.person)];
    case 'UIDREF':
      return [text(0x0040a124, 'UI', item.uid)];
  }
}
