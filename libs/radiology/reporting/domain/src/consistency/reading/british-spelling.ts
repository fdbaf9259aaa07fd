/**
 * British spellings of medical words and what they become: stems that no American word holds. The word lists then need one spelling only.
 * A stem stands at the start of a word (`^`) or anywhere in it.
 */
const STEMS = `
haem hem
aemi emi
oedem edem
oesoph esoph
^oestr estr
caec cec
coel cel
^faec fec
^foet fet
paed ped
gynaec gynec
leucocy leukocy
diarrhoea diarrhea
dyspnoea dyspnea
apnoea apnea
anaesth anesth
orthopaed orthoped
tumour tumor
colour color
favour favor
neighbour neighbor
behaviour behavior
calibre caliber
centre center
fibre fiber
litre liter
metre meter
grey gray
sulph sulf
catheteris catheteriz
canalis canaliz
visualis visualiz
characteris characteriz
localis localiz
mobilis mobiliz
organis organiz
embolis emboliz
stabilis stabiliz
neutralis neutraliz
generalis generaliz
mineralis mineraliz
vascularis vasculariz
homogenis homogeniz
marsupialis marsupializ
lateralis lateraliz
`;

const REPLACED = new Map(
  STEMS.trim()
    .split('\n')
    .map((line) => {
      const [british = '', american = ''] = line.split(' ');
      return [british, american] as const;
    }),
);

/** `metastasis`, `vastus lateralis` and `analysis` end as British verbs do: an ending must follow that only verbs have. */
const IS_VERB = /is$/;
const PATTERN = new RegExp(
  [...REPLACED.keys()]
    .map((stem) => (stem.startsWith('^') ? `(?<![a-z])${stem.slice(1)}` : IS_VERB.test(stem) ? `${stem}(?=e|ing|ation)` : stem))
    .join('|'),
  'g',
);

export interface Respelling {
  readonly index: number;
  readonly length: number;
  readonly american: string;
}

/** Where a text in small letters is spelt the British way. */
export const respellings = (text: string): Respelling[] =>
  [...text.matchAll(PATTERN)].map(({ index, 0: british }) => ({
    index,
    length: british.length,
    american: REPLACED.get(british) ?? REPLACED.get(`^${british}`) ?? british,
  }));
