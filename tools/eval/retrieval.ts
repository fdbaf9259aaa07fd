import { missingData } from './evaluation-data';
import type { Figure } from './figures';
import { openMeasuredCourses } from './measured-courses';
import { importPsychology, PSYCHOLOGY_FILES, PSYCHOLOGY_FORMS, psychologyFigures } from './retrieval-psychology';
import { PUBLIC_SET_FILES, publicSetFigures, publicSets } from './retrieval-public-sets';

/**
 * How good search is, on an embedded database in a folder: public test sets by passages, and the review questions of a textbook that comes in through the
 * real import by sections; by words alone (`words`) and as a search answers (`fused`). Settings were chosen on `tune`; `held out` only confirms.
 *
 * @param progress told what is measured next: a run takes minutes
 * @returns the reason when the test sets are absent
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData([...PUBLIC_SET_FILES, ...PSYCHOLOGY_FILES]);
  if (missing !== undefined) return missing;
  const courses = await openMeasuredCourses();
  try {
    const figures: Figure[] = [];
    for (const publicSet of publicSets()) {
      progress(publicSet.dataset.name);
      figures.push(...(await publicSetFigures(courses, publicSet)));
    }
    progress('psychology');
    const book = await importPsychology(courses);
    for (const form of PSYCHOLOGY_FORMS) {
      for (const ranking of ['words', 'fused'] as const) {
        figures.push(...psychologyFigures(`psychology, ${form.form}, ${ranking}`, form, await book.ask(form, ranking)));
      }
    }
    return figures;
  } finally {
    await courses.close();
  }
}
