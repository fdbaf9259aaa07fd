import 'reflect-metadata';
import { join } from 'node:path';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase } from '@trivium/platform/database/testing';
import { RetrievalIndex, RetrievalBuildRepository, RetrievalSearchRepository, DEFAULT_SCORING } from '@trivium/ai/retrieval';
import { psychology, cranfield, readingComprehension, halfOf, namedId, type RetrievalDataset } from './retrieval-datasets';
import { ndcgAt10, hitAt, mean, quantile } from './retrieval-metrics';
const data='/work/shared/data';
const org = namedId('org') as never;
const test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
const index = new RetrievalIndex(test.database, new RetrievalBuildRepository(test.database), new RetrievalSearchRepository(test.database));
const idx = async (d: RetrievalDataset) => { const t=performance.now(); const r = await index.replaceDocument(org,{collectionId:namedId('c'+d.name),document:d.document}); const s=(performance.now()-t)/1000; console.log(d.name, r, (r.chunks/s).toFixed(0)+' chunks/s'); };
const evaluate = async (d: RetrievalDataset, opts=false, sections=true) => {
  const rows: {half:string; r:string[]; g:ReadonlyMap<string,number>}[]=[]; const ms:number[]=[];
  for (const q of d.questions) { const t=performance.now();
    const query = opts ? [q.question,...q.options].join(' ') : q.question;
    const hits = await index.searchSections(org,{collectionId:namedId('c'+d.name),query,limit:10,language:d.document.language}); ms.push(performance.now()-t);
    rows.push({half:halfOf(q), r:hits.map(h=>h.sectionId), g:q.gains}); }
  const f=(x:typeof rows)=>[1,3,5].map(k=>mean(x.map(y=>hitAt(k,y.r,y.g))).toFixed(3)).join(' ')+' ndcg '+mean(x.map(y=>ndcgAt10(y.r,y.g))).toFixed(4);
  return `tune ${f(rows.filter(x=>x.half==='tune'))} | held ${f(rows.filter(x=>x.half!=='tune'))} | all ${f(rows)} | p95 ${quantile(ms,.95).toFixed(1)}`;
};
const what = process.argv[2];
if (what==='psy') {
  const d = psychology(join(data,'education')); await idx(d);
  const set = (s: object) => index.configure(org, namedId('c'+d.name), s);
  console.log('default', await evaluate(d), '\n  +options', await evaluate(d,true));
} else if (what==='sets') {
  for (const cut of ['whole'] as const) for (const d of [cranfield(join(data,'retrieval'),cut), readingComprehension(join(data,'retrieval/xquad.en.json'),'xquad-en','en',cut), readingComprehension(join(data,'retrieval/xquad.zh.json'),'xquad-zh','zh',cut), readingComprehension(join(data,'retrieval/cmrc_dev.json'),'cmrc','zh',cut)]) {
    await idx(d); console.log(cut, d.name, await evaluate(d)); }
}
await test.close();
