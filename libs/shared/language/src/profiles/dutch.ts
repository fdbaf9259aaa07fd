import { languageProfile } from './language-profile';
import { DUTCH_STEMS } from './stems/dutch';

export const DUTCH_PROFILE = languageProfile('nl', {
  functionWords:
    'de het een en van is zijn was waren in op te dat die niet met voor aan er om ook als bij door wat hoe waarom wie waar ' +
    'wanneer welke naar uit maar over tot worden wordt werd werden heeft hebben had dit deze zich kan kunnen zal zullen moet ' +
    'moeten geen nog meer minder wel ik je jij we wij ze zij hij haar hun ons onze of onder tussen tegen na sinds tijdens zonder ' +
    'volgens dan toch alle alles veel nieuwe zo nu al wil',
  words:
    'bedrijf bedrijven winst omzet verlies aandeel aandelen beurs bank banken markt markten jaar jaren kwartaal halfjaar ' +
    'verwachting verwachtingen dividend resultaat resultaten belasting belastingen fiscale recht wet rechter overheid kabinet ' +
    'minister rente inflatie prijs prijzen kosten schuld schulden lening hypotheek belegger beleggers overname verkoop verkopen ' +
    'koop opdracht werknemers medewerkers banen groei daling stijging stijgt stijgen daalt dalen verhoogt verlaagt verwacht ' +
    'waarschuwt schrapt koopt verkoopt meldt nieuw grote groot eerste tweede derde laatste nederlandse nederland europese ' +
    'digitale duurzaamheid energie verzekeraar verzekering onderzoek toekomst gezondheid handel industrie miljard miljoen procent ' +
    'euro dochter fabriek sluit sluiting record hoger lager sterk zwak flink licht jaarcijfers kwartaalcijfers accountant ' +
    'ondernemers januari februari maart april mei juni juli augustus september oktober november december week maand dag dagen ' +
    'klanten klant strategie veiligheid gegevens technologie vastgoed consumenten staking loon lonen president rapport ziet zet ' +
    'geeft blijft opent koers koersen waarde risico kwaliteit project projecten opleiding woning woningen huishoudens spaargeld ' +
    'pensioen pensioenen topman samenvatting behalen werelds hoogste',
  forms: DUTCH_STEMS,
  pieces:
    'ij _ij aa ee oo uu een _he het et_ _va van an_ en_ _ge sch cht _de de_ eid heid aar oor ver oe ui ie_ ijk lijk _zi zij ing ' +
    '_wo word eu',
  letters: 'ëïé',
  foreign: 'qx',
});
