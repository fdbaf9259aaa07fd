import { AppError } from '@trivium/shared/kernel';
import { extractedFindings, extractFindings } from './dto/findings.dto';
import { FindingsService } from './findings.service';

const service = new FindingsService();

describe('FindingsService', () => {
  it('answers in the shape of the contract', () => {
    const text = 'LUL GGN 12 spic. No left effusion, no effusion on the left.';
    const answer = service.extract({ text }, 'en');
    expect(extractedFindings.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      language: 'en',
      findings: [
        {
          type: 'nodule',
          laterality: 'left',
          lobe: 'LUL',
          sizeMm: [12],
          density: 'ground_glass',
          margin: ['spiculated'],
          certainty: 'definite',
          span: [0, 15],
        },
      ],
      negatives: ['pleural_effusion:left'],
      warnings: [],
    });
    expect(answer.negativeSpans).toHaveLength(2);
  });

  it.each([[''], [' \n\t '], ['\u3000']])('refuses an empty dictation with a problem of its own (%j)', (text) => {
    expect(() => service.extract({ text }, 'zh')).toThrow(AppError);
    expect(() => service.extract({ text }, 'zh')).toThrow(/DICTATION_EMPTY/);
  });

  it('refuses more than 200,000 characters and takes that many', () => {
    expect(extractFindings.safeParse({ text: 'a'.repeat(200_001) }).success).toBe(false);
    expect(extractFindings.safeParse({ text: 'a'.repeat(200_000) }).success).toBe(true);
    expect(extractFindings.safeParse({ text: 5 }).success).toBe(false);
    expect(extractFindings.safeParse({ text: 'a', language: 'fr' }).success).toBe(false);
  });

  it('phrases warnings in the language of the reader', () => {
    const text = '姓名：张三。右肺结节8mm。\n姓名：李四。左侧气胸。';
    expect(service.extract({ text }, 'en').warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/two patients/)]);
    expect(service.extract({ text }, 'zh').warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/两位患者/)]);
  });

  it('answers control characters and markup with findings and warnings, never with an error', () => {
    const { findings, warnings } = service.extract({ text: '<script>x</script>\u0000 8 mm nodule RUL' }, 'en');
    expect(findings).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toEqual(['control_characters', 'markup']);
  });
});
