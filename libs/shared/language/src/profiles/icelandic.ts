import { languageProfile } from './language-profile';
import { ICELANDIC_STEMS } from './stems/icelandic';

export const ICELANDIC_PROFILE = languageProfile('is', {
  functionWords:
    'og að er í á til sem við um það en ekki með fyrir af frá þess þeim þau hann hún hvað hvernig hvers vegna hver hvar hvenær ' +
    'eða ef þegar var voru vera verið verður hefur hafa hafði getur þetta þessi þessum sér sinn sína sínum ég þú þið þeir mjög ' +
    'meira minna allt allir alla eftir undir yfir milli gegn án hjá úr inn út upp niður nú hér þar einnig nýr ný nýtt',
  words:
    'fyrirtæki fyrirtækja fyrirtækið félag félagið hagnaður tekjur tap hlutabréf kauphöll banki bankar bankinn markaður ár árið ' +
    'ársfjórðungur arður skattur skattar skatta skattamál lög lögin lögfræði dómur ríkisstjórn vextir verðbólga verð kostnaður ' +
    'skuldir lán fjárfestar kaup kaupir selur sala starfsmenn starfa vöxtur lækkun hækkun hækkar lækkar eykst spá nýjar fyrsta ' +
    'ísland íslands íslenska íslensk stafræn sjálfbærni orka trygging skýrsla könnun framtíð heilbrigði verslun iðnaður milljarða ' +
    'milljónir prósent krónur hærri lægri sterk ráðgjöf endurskoðun stjórn stjórnun jafnlaunaúttekt úttekt heimur færni svið ' +
    'framkvæmir viðskiptavild viðskipti þjónusta upplýsingar breytingar framtíðin stjórnendur leiðtogar nýsköpun tækni mælaborð ' +
    'ársreikningur ársskýrsla virðisaukaskattur virðisrýrnunarpróf fjármál fjármála fjármögnun öryggi persónuvernd jafnrétti ' +
    'launa laun launagreining kynning ráðstefna fundur janúar febrúar mars apríl maí júní júlí ágúst september október nóvember ' +
    'desember fréttir starfsemi stjórnarhættir sveitarfélög sveitarfélaga ríkisins ríki löggjöf frumvarp breyting ' +
    'skattabreytingar tekjuskattur fjármagnstekjuskattur virðisauki gjaldskrá bókhald reikningsskil ársreikningar ' +
    'áreiðanleikakönnun verðmat sameining yfirtaka hluthafar hlutafé ráðgjafar sérfræðingar viðskiptavinir starfsfólk mannauður ' +
    'mannauðsmál konur menntun rannsóknir þróun stefna stefnumótun áhætta áhættustýring innra eftirlit skoðun upplýsingatækni ' +
    'netöryggi gervigreind',
  forms: ICELANDIC_STEMS,
  pieces:
    'ð þ á æ ö ð_ ar_ ur_ um_ ir_ ið_ inn_ _að _og _vi _fr fyr ið na_ nar_ _þ _á_ _í_ ei au hei gur dur ætt ött ndi ega legt ' +
    'legur unn inga ingu ll nn tt rn fj kj gj sk',
  letters: 'áéíóúýðþæö',
  foreign: 'cqwz',
});
