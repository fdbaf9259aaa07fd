import 'reflect-metadata';
import { run as education } from './education';
import { machineNow, say } from './evaluation-data';
import { type Figure, tableOf } from './figures';
import { run as newsFeeds } from './finance-feeds';
import { run as languages } from './finance-languages';
import { run as rules } from './finance-rules';
import { run as sentiment } from './finance-sentiment';
import { run as stories } from './finance-stories';
import { run as inference } from './inference';
import { run as experts } from './inference-experts';
import { run as consistency } from './radiology-consistency';
import { run as critical } from './radiology-critical';
import { run as drafts } from './radiology-drafts';
import { run as exports } from './radiology-exports';
import { run as findings } from './radiology-findings';
import { run as guidelines } from './radiology-guidelines';
import { run as privacy } from './radiology-privacy';
import { run as retrieval } from './retrieval';
import { run as isolation } from './retrieval-isolation';
import { run as audit } from './trust-audit';
import { run as compliance } from './trust-compliance';
import { run as hijack } from './trust-hijack';
import { run as labels } from './trust-labels';
import { run as prompts } from './trust-prompts';
import { run as verifier } from './trust-verifier';
import { run as tutor } from './tutor';

// npm run eval -- education [retrieval|tutor]
// npm run eval -- finance-news [feeds|languages|rules|sentiment|stories]
// npm run eval -- inference [promises|experts]
// npm run eval -- radiology [findings|guidelines|consistency|critical|privacy|drafts|exports]
// npm run eval -- retrieval [quality|isolation]
// npm run eval -- trust [audit|compliance|hijack|labels|prompts|verifier]
const PARTS: Readonly<Record<string, Readonly<Record<string, (progress: (what: string) => void) => Promise<readonly Figure[] | string>>>>> =
  {
    education: { retrieval: education, tutor },
    'finance-news': { feeds: newsFeeds, languages, rules, sentiment, stories },
    inference: { promises: inference, experts },
    radiology: { findings, guidelines, consistency, critical, privacy, drafts, exports },
    retrieval: { quality: retrieval, isolation },
    trust: { audit, compliance, hijack, labels, prompts, verifier },
  };

const [area = '', only] = process.argv.slice(2);
const parts = Object.entries(PARTS[area] ?? {}).filter(([name]) => only === undefined || name === only);
if (parts.length === 0) {
  const known = Object.entries(PARTS).map(([name, known]) => `${name} [${Object.keys(known).join('|')}]`);
  say(`Usage: npm run eval -- ${known.join(' | ')}`);
  process.exitCode = 2;
}
for (const [name, measure] of parts) {
  const before = machineNow();
  const result = await measure((what) => say(`… ${area} ${name}: ${what}`));
  if (typeof result === 'string') say(`${area} ${name}: ${result}`);
  else say(`${area} ${name}: before ${before}; after ${machineNow()}\n\n${tableOf(result)}\n`);
}
