import { sampleReports, standingReport } from '../testing/sample-reports';
import { hl7, hl7Lines } from './hl7-text';
import { oruMessage } from './oru-message';

interface Segment {
  readonly name: string;
  readonly fields: readonly string[];
}

function segmentsOf(message: string): readonly Segment[] {
  return message
    .split('\r')
    .slice(0, -1)
    .map((line) => {
      const [name = '', ...fields] = line.split('|');
      return { name, fields };
    });
}

const field = (segment: Segment | undefined, number: number) => segment?.fields[number - 1] ?? '';
const named = (message: string, name: string) => segmentsOf(message).filter((segment) => segment.name === name);
const unescaped = (text: string) =>
  text.replace(/\\([FSTRE]|\.br)\\/g, (_all, name: string) => ({ F: '|', S: '^', T: '&', R: '~', E: '\\', '.br': '\n' })[name] ?? '');

it.each(sampleReports().map((report, index) => [index, report] as const))(
  'report %i: a message of known segments in their order',
  (_index, report) => {
    const message = oruMessage(report);
    expect(message.endsWith('\r')).toBe(true);
    expect(message).not.toContain('\n');
    const order = segmentsOf(message)
      .map(({ name }) => name)
      .join(' ');
    expect(order).toMatch(/^MSH( PID)? ORC OBR( NTE)+( OBX)*$/);
    expect(named(message, 'OBX').map((segment) => field(segment, 1))).toEqual(
      named(message, 'OBX').map((_segment, index) => String(index + 1)),
    );
    expect(named(message, 'PID')).toHaveLength(report.patient ? 1 : 0);
    // What was written comes back whole: no separator of the text became one of the message.
    const sections = named(message, 'OBX').filter((segment) => field(segment, 2) === 'FT');
    for (const text of [report.sections.findings, report.sections.impression].filter((one) => one.trim() !== '')) {
      const plain = text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim();
      expect(sections.map((segment) => unescaped(field(segment, 5)))).toContain(plain);
    }
  },
);

it('escapes every delimiter and line end', () => {
  expect(hl7('a|b^c&d~e\\f')).toBe('a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f');
  expect(hl7Lines('one\r\ntwo|\n')).toBe('one\\.br\\two\\F\\');
});

it('says by its status who answers for it', () => {
  const statuses = (['draft', 'preliminary', 'final', 'amended'] as const).map((state) =>
    field(named(oruMessage(standingReport(state)), 'OBR')[0], 25),
  );
  expect(statuses).toEqual(['P', 'P', 'F', 'C']);
  expect(field(named(oruMessage(standingReport('draft')), 'OBX')[0], 11)).toBe('P');
});

it('is a UTF-8 training message of 2.5.1 with the patient in both writings', () => {
  const message = oruMessage(standingReport('final'));
  const [header, pid] = [named(message, 'MSH')[0], named(message, 'PID')[0]];
  // MSH-1 is the separator itself, so MSH-9 is the eighth of the split.
  expect([field(header, 8), field(header, 10), field(header, 11), field(header, 17)]).toEqual([
    'ORU^R01^ORU_R01',
    'T',
    '2.5.1',
    'UNICODE UTF-8',
  ]);
  expect(field(pid, 5)).toBe('Wang^Xiaoming^^^^^L^A~王^小明^^^^^L^I');
});

it('sends a number for each measurement, in millimetres', () => {
  const numbers = named(oruMessage(standingReport('final')), 'OBX').filter((segment) => field(segment, 2) === 'NM');
  expect(numbers.map((segment) => [field(segment, 3).split('^')[0], field(segment, 5), field(segment, 6)])).toEqual([
    ['103339001', '12', 'mm^millimeter^UCUM'],
    ['103340004', '9', 'mm^millimeter^UCUM'],
    ['priorSize', '9', 'mm^millimeter^UCUM'],
  ]);
});
