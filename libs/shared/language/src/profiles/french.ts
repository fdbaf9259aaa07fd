import { languageProfile } from './language-profile';
import { FRENCH_STEMS } from './stems/french';

export const FRENCH_PROFILE = languageProfile('fr', {
  functionWords:
    "le la les l' des du de d' et est sont était un une en dans que qu' qui pour par sur pas ne n' au aux avec ce cet cette ces " +
    "il elle on nous vous ils elles se s' son sa ses leur leurs comment pourquoi quel quelle quels quelles c'est où ou mais donc " +
    'car plus moins être été avoir fait faire peut doit comme sans entre sous vers chez contre depuis pendant après avant selon ' +
    'dont afin très aussi encore toujours déjà jamais tout toute tous toutes autre autres notre nos votre vos y a ont',
  words:
    "entreprise entreprises société sociétés bénéfice bénéfices chiffre d'affaires résultat résultats perte pertes hausse baisse " +
    'croissance action actions bourse marché marchés banque banques trimestre semestre année ans objectif objectifs prévisions ' +
    'dividende groupe filiale rachat cession acquisition fusion offre impôt impôts fiscal fiscale fiscalité loi finances droit ' +
    'juridique gouvernement ministre état économie économique taux intérêt dette prix coûts emploi emplois salariés suppression ' +
    'postes usine usines production ventes commandes contrat contrats client clients investissement investisseurs énergie santé ' +
    'numérique développement durable assurance étude enquête baromètre secteur industrie distribution nouveau nouvelle nouveaux ' +
    'nouvelles grand grande premier première deuxième troisième dernier dernière annonce relève abaisse confirme prévoit vise ' +
    'lance signe remporte cède rachète supprime augmente recule progresse bondit chute grimpe milliards millions cent euros ' +
    'record fort forte faible légèrement nettement face mise œuvre enjeux conseil avis janvier février mars avril mai juin ' +
    'juillet août septembre octobre novembre décembre semaine mois jour jours clientèle stratégie sécurité données technologie ' +
    'immobilier consommateurs grève salaires président patron rapport veut voit met donne reste devient ouvre ferme malgré cours ' +
    'indice valeur avocat avocats dirigeants dirigeant gestion risques qualité projet projets formation logement ménages épargne ' +
    'retraite retraites introduction vision approche solution solutions outil outils pratique pratiques perspectives succès ' +
    'efficace création confiance responsabilité gouvernance diversité culture talents compétences réglementation réglementaire ' +
    'exigences transparence modification décision bulletin synthèse scénario reprise climat émissions renouvelables électrique ' +
    'mines construction infrastructures transport logistique télécommunications divertissement sport loisirs éducation villes ' +
    'intelligentes transfert douane retenue résidence convention déduction exonération actifs passifs comptable comptabilité ' +
    'auditeur auditeurs contrôle fraude restructuration évaluation transactions financement prêts paiements intelligence ' +
    'artificielle automatisation plateformes entrepreneurs familiales',
  forms: FRENCH_STEMS,
  pieces:
    "_qu que ue_ eau aux ou_ oi ent nt_ _le les es_ ion our _de _l' l' _d' d' qu' ai ait eur eux ère é_ ée_ _pa _dé ém tre re_ " +
    'ique euse ment',
  letters: 'çœéèêëàâùûîïô',
  foreign: 'kw',
});
