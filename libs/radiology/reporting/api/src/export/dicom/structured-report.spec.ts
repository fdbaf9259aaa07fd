import { Archive } from '../testing/dicom-archive';
import { dciodvfyErrors, missingTool, runOnFile } from '../testing/outside-tools';
import { sampleReports, standingReport } from '../testing/sample-reports';
import { personName } from './dicom-values';
import { structuredReport } from './structured-report';

const REPORTS = sampleReports();
const withTool = (name: Parameters<typeof missingTool>[0]) => {
  const reason = missingTool(name);
  return { run: reason === undefined ? it : it.skip, reason: reason ? ` (skipped: ${reason})` : '' };
};
const [dsrdump, dciodvfy, orthanc] = [withTool('dsrdump'), withTool('dciodvfy'), withTool('Orthanc')];
/** A process for each report, on a machine that has other work too. */
const PATIENCE_MS = 180_000;
const dump = (bytes: Uint8Array) => runOnFile('dsrdump', bytes).output;

describe('a report as a DICOM structured report', () => {
  dsrdump.run(
    `is read by dsrdump, each of ${REPORTS.length}${dsrdump.reason}`,
    () => {
      expect(REPORTS.map((report) => runOnFile('dsrdump', structuredReport(report)).exitCode)).toEqual(REPORTS.map(() => 0));
    },
    PATIENCE_MS,
  );

  dsrdump.run(`would not be read when broken${dsrdump.reason}`, () => {
    const file = structuredReport(standingReport('final'));
    expect(runOnFile('dsrdump', file.subarray(0, file.length - 400)).exitCode).not.toBe(0);
  });

  dciodvfy.run(
    `has no error of dciodvfy, each of ${REPORTS.length}${dciodvfy.reason}`,
    () => {
      expect(REPORTS.flatMap((report, index) => dciodvfyErrors(structuredReport(report)).map((line) => `${index}: ${line}`))).toEqual([]);
    },
    PATIENCE_MS,
  );

  dciodvfy.run(`would have one with a wrong flag${dciodvfy.reason}`, () => {
    const file = Buffer.from(structuredReport(standingReport('draft')));
    file.write('WRONGLY ', file.indexOf('PARTIAL '), 'latin1');
    expect(dciodvfyErrors(new Uint8Array(file))).not.toEqual([]);
  });

  dsrdump.run(`says measurements, side and lobe in codes${dsrdump.reason}`, () => {
    const text = dump(structuredReport(standingReport('final')));
    for (const part of [
      '<CONTAINER:(,,"Imaging Measurement Report")',
      '(27925004,SCT,"Nodule")',
      '(44714003,SCT,"Left Upper Lobe of Lung")',
      '(7771000,SCT,"Left")',
      '<contains NUM:(,,"Long Axis")="12" (mm,UCUM,"millimeter")>',
    ])
      expect(text).toContain(part);
  });

  dsrdump.run(`is verified only when it is signed, and falls back to text without measurements${dsrdump.reason}`, () => {
    const [draft, final] = [dump(structuredReport(standingReport('draft'))), dump(structuredReport(standingReport('final')))];
    expect(draft).toMatch(/Completion Flag\s*: PARTIAL/);
    expect(draft).toMatch(/Verification Flag\s*: UNVERIFIED/);
    expect(final).toMatch(/Completion Flag\s*: COMPLETE/);
    expect(final).toMatch(/Verification Flag\s*: VERIFIED/);
    expect(final).toContain('Verifying Observer');
    const plain = { ...standingReport('final'), findings: [] };
    expect(dump(structuredReport(plain))).toContain('Basic Text SR Document');
  });

  orthanc.run(
    `is stored by an archive and given back under the same patient${orthanc.reason}`,
    async () => {
      const archive = await Archive.start();
      try {
        for (const report of REPORTS) {
          const bytes = structuredReport(report);
          const id = await archive.store(bytes);
          expect(Buffer.compare(await archive.file(id), bytes)).toBe(0);
          const patient = await archive.patientOf(id);
          const isWritable = report.patient !== undefined && report.patient.id.length <= 64 && !report.patient.id.includes('\\');
          expect(patient['PatientID'] ?? '').toBe(isWritable ? report.patient.id : '');
          if (report.patient?.name && isWritable) expect(patient['PatientName']).toBe(personName(report.patient.name));
        }
      } finally {
        await archive.stop();
      }
    },
    PATIENCE_MS,
  );
});

it('writes names in groups, and nothing that would make more of them', () => {
  expect(personName({ alphabetic: { family: 'Wang', given: 'Xiaoming' }, ideographic: { family: '王', given: '小明' } })).toBe(
    'Wang^Xiaoming=王^小明',
  );
  expect(personName({ ideographic: { family: '欧阳娜娜' } })).toBe('=欧阳娜娜');
  expect(personName({ alphabetic: { family: "O'Brien^=Smith\\x" } })).toBe("O'Brien Smith x");
});

describe('a report that something was added to', () => {
  const signed = standingReport('final');
  const addendum = { text: 'Seen again.', by: 'Dr Lin', at: new Date(signed.updatedAt.getTime() + 60_000) };
  const withAddenda = (count: number) => ({
    ...signed,
    state: count === 0 ? ('final' as const) : ('amended' as const),
    version: signed.version + count,
    addenda: Array.from({ length: count }, () => addendum),
  });
  const instanceOf = (bytes: Uint8Array) => /SOPInstanceUID|2\.25\.\d+/.exec(Buffer.from(bytes).toString('latin1'))?.[0] ?? '';

  it('names every document before it, each by the UID that it left with', () => {
    const [first, second, third] = [0, 1, 2].map((count) => structuredReport(withAddenda(count)));
    const [one, two, three] = [first, second, third].map((bytes) => instanceOf(bytes ?? new Uint8Array()));
    expect(new Set([one, two, three]).size).toBe(3);
    const text = Buffer.from(third ?? []).toString('latin1');
    expect(text.split(one ?? '?').length - 1).toBe(1);
    expect(text.split(two ?? '?').length - 1).toBe(1);
    expect(Buffer.from(first ?? []).toString('latin1')).not.toContain(two ?? '?');
  });

  it('is another document after a later entry of the log, and the same one otherwise', () => {
    const [entry] = standingReport('final').communications;
    const told = {
      id: 'c',
      finding: 'x',
      codes: [],
      toldBy: 'a',
      toldTo: 'b',
      channel: 'phone',
      isReadBack: true,
      ...entry,
      toldAt: signed.updatedAt,
    } as const;
    const at = signed.signer?.at.getTime() ?? 0;
    const logged = (minutes: number) => ({
      ...signed,
      communications: [...signed.communications, { ...told, loggedAt: new Date(at + minutes * 60_000) }],
    });
    const [before, after] = [logged(-5), logged(5)].map((report) => instanceOf(structuredReport(report)));
    expect(before).toBe(instanceOf(structuredReport(signed)));
    expect(after).not.toBe(before);
  });

  dsrdump.run(
    `is read by dsrdump and has no error of dciodvfy${dsrdump.reason}${dciodvfy.reason}`,
    () => {
      for (const count of [1, 2]) {
        const bytes = structuredReport(withAddenda(count));
        const { output, exitCode } = runOnFile('dsrdump', bytes);
        expect([exitCode, dciodvfyErrors(bytes)]).toEqual([0, []]);
        expect(output).toMatch(/Predecessor/);
      }
    },
    PATIENCE_MS,
  );
});

it('gives the same bytes for the same edition, and a new instance in the same series for the next', () => {
  const uids = (state: 'final' | 'amended') => {
    const text = Buffer.from(structuredReport(standingReport(state))).toString('latin1');
    return text.match(/2\.25\.\d+/g) ?? [];
  };
  expect(Buffer.compare(structuredReport(standingReport('final')), structuredReport(standingReport('final')))).toBe(0);
  expect(uids('final')[0]).not.toBe(uids('amended')[0]);
});
