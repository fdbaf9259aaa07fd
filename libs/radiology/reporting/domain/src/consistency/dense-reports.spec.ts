import { type CheckContext, checkReport } from './check-report';
import { DENSE_REPORTS_EN } from './testing/dense-reports-en';
import { DENSE_REPORTS_ZH } from './testing/dense-reports-zh';

const typesOf = (findings: string, impression: string, context: CheckContext = {}, recommendations = ''): readonly string[] =>
  checkReport({ findings, impression, recommendations, context, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

const PAIRS = [...DENSE_REPORTS_EN, ...DENSE_REPORTS_ZH];

describe('dense reports', () => {
  it.each(PAIRS)('does not alarm: $why', ({ findings, clean, context, recommendations }) => {
    expect(typesOf(findings, clean, context, recommendations)).toEqual([]);
  });

  it.each(PAIRS)(
    'still alarms beside it: $why',
    ({ findings, wrongFindings, wrong, wrongContext, context, type, recommendations, wrongRecommendations }) => {
      expect(
        typesOf(
          wrongFindings ?? findings,
          wrong,
          wrongContext ?? context,
          wrongRecommendations ?? (wrongFindings === undefined ? recommendations : ''),
        ),
      ).toContain(type);
    },
  );

  it.each([
    ['右肾中盏见强回声团，约0.6cm，后伴声影，无积水。', '右肾结石，约0.6mm。', 'unit_error'],
    ['子宫后壁肌瘤约4.5×3.8cm，边界清。子宫前壁无异常。后壁肌瘤最大径约7.5cm，突向宫腔。', '子宫后壁肌瘤。', 'internal_size'],
    ['右颈多发淋巴结，最大者短径约8mm。右颈II区淋巴结短径约17mm。左颈未见肿大淋巴结。', '右颈淋巴结肿大。', 'internal_size'],
    ['胆总管不扩张，其内未见结石。胆囊多发结石。', '胆囊结石；胆总管结石。', 'negation'],
    ['子宫前壁见一低回声结节，约22×19mm。余肌层回声均匀。', '子宫多发肌瘤。', 'count_mismatch'],
    ['A 2 cm cyst in the left hepatic lobe, segment 9. Spleen normal.', 'Hepatic cyst.', 'impossible_anatomy'],
  ])('finds what names and articles hid: %s', (findings, impression, type) => {
    expect(typesOf(findings, impression)).toContain(type);
  });

  it.each([
    ['右肾中盏见强回声团，约0.6cm，后伴声影。左肾囊肿6mm。', '右肾结石，约6mm。'],
    ['Nodule in segment 9 of the right lower lobe, 6 mm. Liver normal.', '6 mm right lower lobe nodule.'],
  ])('keeps silent where the same is meant: %s', (findings, impression) => {
    expect(typesOf(findings, impression)).toEqual([]);
  });
});
