import { foldPlaces, PhraseTrie } from '@trivium/finance/companies/domain';

const TABLE: Readonly<Record<string, string>> = {
  Q1: "q1,1q,1q25,1q26,first quarter,first-quarter,一季度,第一季度,1季度,一季报,首季,第1四半期,第一四半期,1分期,1분기,일분기,erstes quartal,ersten quartal,erste quartal,1. quartal,auftaktquartal,premier trimestre,1er trimestre,t1,primer trimestre,1t,primeiro trimestre,1º trimestre,1t25,1t26,первый квартал,первом квартале,первого квартала,i квартал,i квартале,1 квартал,1 квартале,1 квартала,1-м квартале,kuartal i,kuartal pertama,kuartal 1,kuartal-i",
  Q2: "q2,2q,2q25,2q26,second quarter,second-quarter,二季度,第二季度,2季度,第2四半期,第二四半期,2분기,이분기,zweites quartal,zweiten quartal,zweite quartal,2. quartal,deuxième trimestre,2e trimestre,t2,segundo trimestre,2t,2t25,2t26,2º trimestre,второй квартал,втором квартале,второго квартала,ii квартал,ii квартале,2 квартал,2 квартале,2 квартала,2-м квартале,kuartal ii,kuartal kedua,kuartal 2,kuartal-ii",
  Q3: "q3,3q,3q25,3q26,third quarter,third-quarter,三季度,第三季度,3季度,三季报,第3四半期,第三四半期,3분기,삼분기,drittes quartal,dritten quartal,dritte quartal,3. quartal,troisième trimestre,3e trimestre,t3,tercer trimestre,3t,3t25,3t26,terceiro trimestre,3º trimestre,третий квартал,третьем квартале,третьего квартала,iii квартал,iii квартале,3 квартал,3 квартале,3 квартала,3-м квартале,kuartal iii,kuartal ketiga,kuartal 3,kuartal-iii",
  Q4: "q4,4q,4q25,4q26,fourth quarter,fourth-quarter,四季度,第四季度,4季度,第4四半期,第四四半期,4분기,사분기,viertes quartal,vierten quartal,vierte quartal,4. quartal,schlussquartal,quatrième trimestre,4e trimestre,t4,cuarto trimestre,4t,4t25,4t26,quarto trimestre,4º trimestre,четвертый квартал,четвёртый квартал,четвертом квартале,четвёртом квартале,iv квартал,iv квартале,4 квартал,4 квартале,4 квартала,kuartal iv,kuartal keempat,kuartal 4,kuartal-iv",
  H1: "h1,1h,first half,first-half,half-year,上半年,半年报,中报,上期,上半期,上半财年,上半年度,4〜9月期,4~9月期,4-9月期,4～9月期,中間期,상반기,erstes halbjahr,ersten halbjahr,halbjahr,premier semestre,s1,primer semestre,primeiro semestre,первое полугодие,первом полугодии,semester i,semester pertama",
  H2: "h2,2h,second half,second-half,下半年,下期,下半期,하반기,zweites halbjahr,zweiten halbjahr,second semestre,deuxième semestre,s2,segundo semestre,второе полугодие,втором полугодии,semester ii,semester kedua",
  '9M': "9m,nine months,nine-month,前三季度,4-12月期,neun monate,neuf mois,nueve meses,nove meses,девять месяцев,9 месяцев,sembilan bulan",
  FY: "fy,full year,full-year,annual profit,annual results,fy25,fy26,全年,年度净利,年报,通期,연간,gesamtjahr,jahresgewinn,jahresergebnis,exercice annuel,résultat annuel,ejercicio anual,ano inteiro,годовая прибыль,годовой отчет,tahun penuh,setahun penuh",
}; // prettier-ignore

const periods = new PhraseTrie<string>();
for (const [period, phrases] of Object.entries(TABLE)) for (const phrase of phrases.split(',')) periods.add(phrase, period);

/** Financial periods that a text names: `Q1` … `Q4`, `H1`, `H2`, `9M`, `FY`. Sorted, each once. */
export function readPeriods(text: string): string[] {
  return [...new Set(periods.find(foldPlaces(text)).flatMap(({ values }) => values))].sort();
}
