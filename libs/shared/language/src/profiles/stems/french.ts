import { stemTable } from '../stem-table';

export const FRENCH_STEMS = stemTable({
  endings:
    'e s es x ent er ez é ée és ées ait aient era eront ra ront ant ante ants antes tion tions ation ations sion sions ment ments eur eurs ' +
    'euse euses rice rices if ive ifs ives ique iques aire aires al ale aux ales el elle els elles té tés ité ités age ages ance ances ' +
    'ence ences iste istes isme able ables ible ibles eux ien ienne iens iennes ier ière iers ières ure ures it irent u ue us ues is ise ises',
  links: '',
  words:
    'carbone prélèvement niche retraités promoteur livret assurance-vie faillite redressement liquidation aciérie batterie récolte ' +
    'sécheresse magasins soldes luxe compagnie aérienne cyberattaque carte large clair profond lourd riche triste amour demander ' +
    'répondre mesurer construire réparer tomber trouver perdre gagner attendre arriver rester partir voyager nager chanter décider ' +
    'choisir conseiller soutenir refuser accepter promettre douter menacer punir récompenser remercier inviter visiter fêter reposer ' +
    'enseigner étudier découvrir découverte effet règle exemple partie ensemble quantité mesure poids largeur vitesse puissance ' +
    'nécessaire inutile utile étrange populaire inconnu officiel séparé différent sale plein vide fermé ' +
    "action actionnaire obligation bourse titre cours indice dividende bénéfice profit perte résultat chiffre d'affaires recette vente " +
    'commande facture facturation bilan compte exercice trimestre semestre annuel prévision objectif banque banquier crédit prêt ' +
    'emprunt taux intérêt dette déficit budget inflation prix coût dépense économie épargne épargnant placement investissement ' +
    'investisseur fonds retraite pension assurance assureur prime mutuelle impôt taxe fiscal fiscalité tva douane cotisation déduction ' +
    'exonération remboursement déclaration délai échéance contrôle sanction amende fraude fisc loi décret ordonnance règlement ' +
    'directive arrêt juge jugement tribunal cour cassation recours procès avocat notaire gouvernement ministre premier député sénat ' +
    'parlement mairie commune région état public privé travail travailleur salarié salaire emploi chômage chômeur embauche licenciement ' +
    'grève syndicat congé formation cadre dirigeant patron président directeur conseil administrateur associé famille familial jeune ' +
    'femme homme enfant client clientèle consommateur consommation achat acquisition rachat fusion cession scission accord négociation ' +
    'offre appel fournisseur livraison chaîne production producteur usine site industrie bâtiment construction logement maison loyer ' +
    'locataire bailleur immobilier terrain agriculture agricole agriculteur alimentation aliment vin bière brasserie restaurant hôtel ' +
    'tourisme voyage vol aérien avion aéroport train rail bateau port transport logistique camion voiture automobile véhicule ' +
    'électrique énergie électricité gaz pétrole essence carburant renouvelable solaire éolien nucléaire hydrogène eau déchet ' +
    'environnement climat émission durable durabilité responsabilité transparence gouvernance éthique corruption blanchiment risque ' +
    'sécurité donnée numérique technologie informatique intelligence artificielle robot plateforme réseau téléphone opérateur internet ' +
    'santé hôpital médecin médicament vaccin pandémie école université étudiant recherche chercheur innovation développement stratégie ' +
    'projet défi enjeu opportunité crise guerre incertitude confiance optimisme estimation perspective tendance scénario rapport ' +
    'enquête sondage étude analyse baromètre guide actualité nouvelle communiqué évènement événement séminaire rencontre petit-déjeuner ' +
    'question réponse français française paris lyon marseille europe européen allemagne allemand italie espagne anglais américain ' +
    'chinois russe monde mondial international étranger pays ville nouveau nouvel vieux vieille grand petit moyen bon meilleur mauvais ' +
    'pire haut bas fort faible rapide lent cher marché important facile difficile libre propre entier demi deuxième dernier prochain ' +
    "passé précédent an année mois semaine jour aujourd'hui demain hier été automne hiver printemps deux trois quatre cinq six sept " +
    'huit neuf dix vingt trente cent mille million milliard moitié double hausse baisse recul repli rebond bond chute envolée ' +
    'effondrement augmente diminue croît monte descend tombe plonge grimpe flambe freine ralentit accélère améliore maintient ferme ' +
    'ouvre ouvert commence démarre termine poursuit reste arrive part revient vend achète cède paie gagne perd investit lance présente ' +
    'annonce confirme dément avertit craint espère demande propose adopte approuve rejette signe change transforme coupe taille relève ' +
    'réduit dépasse atteint touche peut peuvent doit doivent veut veulent fait font va vont donne est sont vient dit disent sera seront ' +
    'avait étaient ainsi donc seulement aussi presque environ après durant pendant combien comment où qui quand quoi personne rien ' +
    'quelque quelques ici là maintenant alors avant lorsque puisque afin malgré grâce face hors dès toutefois cependant également ' +
    'peut-être probablement assez trop autour dedans dehors dessus dessous long fois comprendre expliquer survenir signifier concerner ' +
    'couvrir connaître penser jouer apprendre vivre mourir naître dormir manger boire marcher courir résoudre éviter dommage garantir ' +
    'protéger prévenir empêcher arrêter permettre interdire interdit obligatoire volontaire légal écrit oral électronique mensuel ' +
    'quotidien infirmière malade traitement crèche collège lycée élève science connaissance compétence expérience carrière poste ' +
    'candidature entretien recrutement horaire télétravail syndical collaboration alliance membre association fondation coopérative ' +
    'sport football culture art musique film livre journal presse journaliste thème police pompier défense procureur prison voleur ' +
    'violence meurtre drogue circulation accident incendie inondation tempête météo pluie neige vent soleil route pont tunnel ' +
    'marchandise chauffeur gazole stationnement jardin garage appartement propriétaire pêche élevage blé lait poulet sociétés ' +
    'prudhommes concurrence arbitrage litige médiation indemnisation interne audit auditeur cabinet évaluation opération introduction ' +
    'exonéré imposable retenue subvention registre possibilité orientation avis féminin masculin senior adulte allocation indemnité ' +
    "maladie invalidité vieillesse qualité efficacité rentabilité compétitivité liquidité capital endettement record dévisse s'envole " +
    'reprise ralentissement gel accepte rejeté nomme démissionne quitte condamne sauve résiste affronte prépare négocie allège allégé ' +
    'alourdit inchangé inchangée voisin citoyen gens rue quartier village champ plage mer île nord sud ouest textes plan social plans ' +
    'sociaux',
});
