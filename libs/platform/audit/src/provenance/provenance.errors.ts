import { defineErrors } from '@trivium/shared/kernel';

export const provenanceErrors = defineErrors({
  PROVENANCE_NOT_FOUND: {
    status: 404,
    en: 'There is no record of this id. Nothing was changed. Look it up again from the text that names it.',
    zh: '没有该编号的记录，未做任何更改。请从标注该编号的文本重新查看。',
  },
});
