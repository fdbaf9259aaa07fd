import { checkReport } from '../check-report';

const sidesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' })
    .map(({ type }) => type)
    .filter((type) => type === 'laterality');

describe('a thing of both sides that the impression shares out', () => {
  it.each([
    [
      'Mucosal thickening of both maxillary sinuses, with an air-fluid level on the left.',
      'Acute left maxillary sinusitis. Chronic right maxillary mucosal disease.',
    ],
    [
      'Maxillary sinuses show mucosal thickening on both sides, severe on the left and mild on the right.',
      'Chronic left maxillary sinusitis.',
    ],
    ['Severe right and mild left foraminal stenosis at L4-5.', 'Severe right foraminal stenosis at L4-5.'],
    ['Moderate right pleural effusion, free-flowing; trace on the left.', 'Bilateral pleural effusions.'],
    ['Moderate right pleural effusion; trace on the left.', 'Moderate right and trace left pleural effusions.'],
    ['双侧臀部皮下水肿，右侧较左侧明显。', '双侧臀部皮下水肿，右侧为著。'],
  ])('is silent about: %s / %s', (findings, impression) => expect(sidesOf(findings, impression)).toEqual([]));

  it.each([
    ['Mucosal thickening of both maxillary sinuses.', 'Left maxillary sinusitis.'],
    ['Severe right and mild left foraminal stenosis at L4-5.', 'Severe left foraminal stenosis at L4-5.'],
    ['Moderate right pleural effusion, free-flowing.', 'Bilateral pleural effusions.'],
    ['双侧臀部皮下水肿，右侧较左侧明显。', '双侧臀部皮下水肿，左侧为著。'],
  ])('is told of: %s / %s', (findings, impression) => expect(sidesOf(findings, impression)).toEqual(['laterality']));
});
