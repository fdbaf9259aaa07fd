import { languageProfile } from './language-profile';
import { FINNISH_STEMS } from './stems/finnish';

export const FINNISH_PROFILE = languageProfile('fi', {
  functionWords:
    'ja on ei että se joka jotka mitä mikä kuka missä milloin miten miksi mutta tai vai myös kun jos niin kuin ovat oli olivat ' +
    'olla ole hän he me te minä sinä tämä nämä tuo sen sitä siitä sille nyt vain vielä jo aina enemmän vähemmän yli alle noin ' +
    'ennen jälkeen mukaan kanssa ilman sekä eli kohti vuoden vuonna muu muut muita kaikki kaikkiin ' +
    'joita joiden jossa joihin jolla jonka koska vaikka sillä eikä joko saa saavat voi voivat pitää tulee tulla uusi uudet ' +
    'uuden kuinka kenen jota tätä tässä tästä täällä siellä siinä näin niitä niiden näiden näitä heidän meidän teidän minun ' +
    'sinun hänen minkä mihin mistä mikäli kunnes asti saakka lähes lisäksi vastaan vuoksi takia välillä aikana osalta usein ' +
    'edelleen paljon monta moni monet useita useat toinen toisen viime',
  words:
    'yritys yritykset yrityksen yritysten yhtiö yhtiön yhtiöt voitto tulos tulokset liikevaihto tappio osake osakkeet pörssi ' +
    'pankki pankit markkinat markkina vuosi vuotta neljännes osinko vero verot verotus verotuksen arvonlisäverotus välillinen ' +
    'laki lain oikeus hallitus korko korot inflaatio hinta hinnat kustannukset velka laina sijoittaja sijoittajat yrityskauppa ' +
    'kauppa osto myynti tilaus työntekijät työpaikat irtisanomiset kasvu lasku nousu nousee laskee kasvaa vähenee odottaa ' +
    'varoittaa suunnittelee lanseeraa uusi uudet uuden suuri ensimmäinen toinen kolmas viimeinen suomi suomen suomalainen ' +
    'suomalaiset eurooppa digitaalinen digitalisaatio vastuullisuus energia vakuutus raportti tutkimus tulevaisuus tulevaisuuden ' +
    'terveys teollisuus miljardia miljoonaa prosenttia euroa tytäryhtiö tehdas sulkee ennätys korkeampi vahva heikko palvelut ' +
    'palvelu neuvonta tilintarkastus konserni johtaja johtaminen hallinto riskienhallinta pääoma pääomamarkkinat arvonmääritys ' +
    'toimiala rahoitus etiikka vaatimukset näkökulmat apua uutiset selvitys muutos muutokset yhteenveto tuloksista tekniset ' +
    'forensiikkapalvelut tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu ' +
    'toimitusjohtaja asiakkaat asiakas asiantuntija asiantuntijat ratkaisut kehitys kehittäminen kestävä tietosuoja turvallisuus ' +
    'strategia muutosjohtaminen liiketoiminta liiketoiminnan veropalvelut oikeudelliset lakipalvelut kiinteistö julkinen sektori ' +
    'talous taloudellinen kuluttajat kuluttaja kauppojen työ työn henkilöstö palkanlaskenta palkka palkat palkkahallinto laskenta ' +
    'kirjanpito taloushallinto tilinpäätös raportointi kysely kyselyn johdon johdanto katsaus näkemys näkemykset näkemyksiä ' +
    'trendit trendi kasvuyritykset kasvuyritys perheyritykset perheyritys yrittäjä yrittäjät omistaja omistajat omistajuus ' +
    'omistajanvaihdos sukupolvenvaihdos pörssiyhtiöt pörssiyhtiö listautuminen pääomasijoittajat rahoituspalvelut vakuutusyhtiöt ' +
    'vakuutusala eläke eläkkeet asiakkaiden asiakkaille data tiedot tiedon analytiikka automaatio tekoäly robotiikka ' +
    'kyberturvallisuus tietoturva henkilötiedot asetus asetuksen direktiivi lakimuutos lakimuutokset lainsäädäntö verouudistus ' +
    'yhteisövero tulovero tulon tulot lähdevero perintö perintövero lahja verovapaa verovelvollinen verovelvollisuus veroilmoitus ' +
    'verosuunnittelu siirtohinnoittelu arvonlisävero tulli valmistevero kiinteistöjen kiinteistövero rakentaminen rakennusala ' +
    'maatalous elintarvike kaupan vähittäiskauppa kuluttajien terveydenhuolto sosiaali julkishallinto valtio kunta kunnat kuntien ' +
    'euroopan maailma maailman globaali johtajat johtajien johtajuus hallitustyöskentely hallituksen jäsenet naiset ' +
    'monimuotoisuus vastuullisuusraportointi ilmasto ilmastonmuutos tilintarkastaja tilintarkastajat tilintarkastajan lausunto ' +
    'tilinpäätöksen standardi standardit standardin luonnos sisäinen sisäisen tarkastus valvonta vaikutus vaikutukset merkitys ' +
    'haaste haasteet mahdollisuus mahdollisuudet vaatimus helpompi nopeampi parempi seuraava tuleva siksi muista vältä arviointi ' +
    'arvo arvon luominen hinnoittelu yritysjärjestelyt järjestelyt fuusio due sopimus sopimukset työsuhde työntekijä ' +
    'työntekijöiden osaaminen osaajat koulutus tapahtuma tapahtumat seminaari uutiskirje julkaisut julkaisu raportit blogi ura ' +
    'urat opiskelija opiskelijat yhteystiedot meistä ajankohtaista ajankohtainen webinaari webinaarit koulutukset valmennus ' +
    'valmennukset asiantuntijamme palvelumme tarjoamme autamme uusin uusimmat muutosturva yhteiskunta yhteiskuntavastuu ympäristö ' +
    'hiilidioksidi energia-ala metsäteollisuus metsä teknologiateollisuus kaupunki kaupungit kiinteistöt asuminen asunnot ' +
    'sijoittaminen sijoitus sijoitukset rahastot rahasto omaisuus omaisuudenhoito varainhoito pankkien vakuutuksen valvonnan ' +
    'finanssivalvonta finanssiala sääntely sääntelyn uudistus uudistuu muuttuu muuttuvat kehittyy tuovat vaikuttaa vaikuttavat ' +
    'koskee koskevat koskeva ohje ohjeet opas käsikirja tarkistuslista esimerkki esimerkit tilasto tilastot barometri ennuste ' +
    'ennusteet talousrikollisuus rikollisuus väärinkäytökset väärinkäytös selvitykset epäily riita riidat riidanratkaisu ' +
    'oikeudenkäynti tuomioistuin päätös päätökset ennakkoratkaisu verohallinto verottaja verotarkastus verokanta yhteisö säätiö ' +
    'säätiöt yhdistys yhdistykset osuuskunta osakeyhtiö osakeyhtiölaki yhtiöjärjestys osakkeenomistaja osakkeenomistajat ' +
    'omistajille perustaminen perustajat kansainvälinen kansainvälistyminen ulkomaat ulkomailla komennus komennukset ' +
    'työsuhdeautot palkitseminen kannustimet bonus bonukset henkilöstön johtoryhmä strategian toteutus tehokkuus tuottavuus ' +
    'prosessit prosessi järjestelmä järjestelmät tietojärjestelmät ulkoistus ulkoistaminen hankinta hankinnat toimitusketju ' +
    'logistiikka tuotanto varasto myynnin markkinointi asiakaskokemus verkkokauppa digi digitaaliset digitaalisen pilvi ' +
    'pilvipalvelut tietohallinto tietosuoja-asetus tietomurto',
  forms: FINNISH_STEMS,
  pieces:
    'ää aa ii uu ee oo yy öö kk tt ll ss nn en_ in_ an_ än_ ssa ssä sta stä lla llä lle ksi ksen minen misen mis uus yys us_ ys_ ' +
    'jen_ ien_ _yri _ta _va vat vät taan tään aika oita uude uuden uks isuu suu ie uo yö',
  letters: 'äö',
  foreign: 'bcfqwxz',
});
