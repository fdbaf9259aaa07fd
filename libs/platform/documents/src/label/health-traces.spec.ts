import { AiLabel } from './ai-label';
import { findAiLabel } from './find-ai-label';
import { FHIR_LABEL_SYSTEMS } from './health-traces';

const label = new AiLabel({ language: 'zh', extent: 'part', producer: 'trivium-desk', provenanceId: 'record-1' });
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

/** One explicit little-endian element with a text value. */
function element({ group, number, vr, text }: { group: number; number: number; vr: string; text: string }): Buffer {
  const value = Buffer.from(text.length % 2 ? `${text} ` : text, 'utf8');
  const padded = value.length % 2 ? Buffer.concat([value, Buffer.from(' ')]) : value;
  const isLong = vr === 'UT' || vr === 'SQ';
  const head = Buffer.alloc(isLong ? 12 : 8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4, 'latin1');
  if (isLong) head.writeUInt32LE(vr === 'SQ' ? 0xffffffff : padded.length, 8);
  else head.writeUInt16LE(padded.length, 6);
  return Buffer.concat([head, vr === 'SQ' ? Buffer.alloc(0) : padded]);
}

function dicomFile(items: readonly (readonly [code: string, text: string])[]): Uint8Array {
  const parts = items.flatMap(([code, text]) => [
    element({ group: 0x0040, number: 0xa043, vr: 'SQ', text: '' }),
    element({ group: 0x0008, number: 0x0100, vr: 'SH', text: code }),
    element({ group: 0x0040, number: 0xa160, vr: 'UT', text }),
  ]);
  return new Uint8Array(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), ...parts]));
}

/** The same in implicit little endian, as archives send it to whoever asks for no other: no value representations behind the head, lengths of four bytes. */
function implicitFile(items: readonly (readonly [code: string, text: string])[]): Uint8Array {
  const implicit = (tag: readonly [number, number], value: Buffer | undefined) => {
    const head = Buffer.alloc(8);
    head.writeUInt16LE(tag[0], 0);
    head.writeUInt16LE(tag[1], 2);
    head.writeUInt32LE(value?.length ?? 0xffffffff, 4);
    return Buffer.concat([head, value ?? Buffer.alloc(0)]);
  };
  const even = (text: string) => Buffer.from(Buffer.byteLength(text) % 2 ? `${text} ` : text, 'utf8');
  const parts = items.flatMap(([code, text]) => [
    implicit([0x0040, 0xa730], undefined),
    implicit([0x0040, 0xa043], Buffer.alloc(0)),
    implicit([0x0008, 0x0100], even(code)),
    implicit([0x0040, 0xa160], even(text)),
  ]);
  const head = element({ group: 0x0002, number: 0x0010, vr: 'UI', text: '1.2.840.10008.1.2' });
  const first = implicit([0x0008, 0x0005], even('ISO_IR 192'));
  return new Uint8Array(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), head, first, ...parts]));
}

const ITEMS = [
  ['121106', label.visibleText],
  ['AIGC', label.aigcJson ?? ''],
  ['SourceType', label.digitalSourceType],
  ['ProvenanceId', label.provenanceId],
] as const;

describe('labels in what hospitals send each other', () => {
  it('finds them in the resources of a bundle that a server made', async () => {
    const tag = [
      { system: FHIR_LABEL_SYSTEMS.aigc, code: 'AIGC', display: label.aigcJson },
      { system: FHIR_LABEL_SYSTEMS.sourceType, code: 'compositeWithTrainedAlgorithmicMedia' },
    ];
    const report = { resourceType: 'DiagnosticReport', meta: { tag }, text: { div: `<div>${label.visibleText}</div>` } };
    const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: { resourceType: 'Patient' } }, { resource: report }] };
    expect(await findAiLabel(bytesOf(JSON.stringify(bundle)))).toMatchObject({ verdict: 'complete', fields: label.fields });
  });

  it('finds them in a FHIR bundle', async () => {
    const bundle = {
      resourceType: 'Bundle',
      meta: {
        tag: [
          { system: 'http://www.tc260.org.cn/ns/AIGC/1.0/', code: 'AIGC', display: label.aigcJson },
          { system: 'http://cv.iptc.org/newscodes/digitalsourcetype/', code: 'compositeWithTrainedAlgorithmicMedia' },
          { system: 'urn:trivium:provenance', code: 'record-1' },
        ],
      },
      entry: [{ resource: { resourceType: 'Composition', text: { div: `<div><p>${label.visibleText}</p></div>` } } }],
    };
    expect(await findAiLabel(bytesOf(JSON.stringify(bundle)))).toMatchObject({
      verdict: 'complete',
      extent: 'part',
      provenanceId: 'record-1',
    });
    expect(await findAiLabel(bytesOf('{"resourceType":"Bundle","meta":7,"entry":[null,{"resource":3}]}'))).toMatchObject({
      verdict: 'none',
    });
  });

  it('finds them in an HL7 v2 message', async () => {
    const observations = ITEMS.map(([code, text], index) => `OBX|${index + 1}|ST|${code}^^99T||${text.replaceAll('\\', '\\E\\')}`);
    const message = ['MSH|^~\\&|TRIVIUM', ...observations].join('\r');
    expect(await findAiLabel(bytesOf(message))).toMatchObject({ verdict: 'complete', provenanceId: 'record-1' });
    expect(await findAiLabel(bytesOf('MSH|^~\\&|TRIVIUM\rOBX|1|ST|X||text'))).toMatchObject({ verdict: 'none' });
  });

  it('finds them in a DICOM structured report, and survives a cut file', async () => {
    const file = dicomFile(ITEMS);
    expect(await findAiLabel(file)).toMatchObject({ verdict: 'complete', provenanceId: 'record-1' });
    expect(await findAiLabel(dicomFile([['121106', 'No label here.']]))).toMatchObject({ verdict: 'none' });
    const implicit = implicitFile(ITEMS);
    expect(await findAiLabel(implicit)).toMatchObject({ verdict: 'complete', provenanceId: 'record-1' });
    for (const whole of [file, implicit])
      for (let length = 132; length < whole.length; length += 7) await findAiLabel(whole.subarray(0, length));
  });
});
