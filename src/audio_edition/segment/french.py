"""What the rules know of French: words only."""

from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.language import Language, word_set

FRENCH = Language(
    code="fr",
    speech_verbs=word_set(
        """
        dit dis disait disent disaient dirent déclare déclarait déclaré déclarent affirme
        affirmait affirmé affirment explique expliquait expliqué expliquent ajoute ajoutait
        ajouté ajoutent ajouta indique indiquait indiqué indiquent précise précisait précisé
        précisent souligne soulignait souligné soulignent répond répondait répondu répondent
        répondit demande demandait demandé demandent demanda estime estimait estimé estiment
        assure assurait assuré assurent raconte racontait raconté racontent raconta rappelle
        rappelait rappelé rappellent annonce annonçait annoncé annoncent confie confiait confié
        confient témoigne témoignait témoigné témoignent reconnaît reconnu regrette regrettait
        regretté regrettent écrit écrivait écrivent écrivit insiste insistait insisté insistent
        lance lançait lancé lança conclut conclu poursuit poursuivi poursuivait reprend reprit
        repris note notait noté notent observe observait observé confirme confirmait confirmé
        prévient prévenu avertit averti martèle martelé plaide plaidé juge jugé résume résumé
        commente commenté exclame exclama exclamé écrie écria écrié murmure murmura
        murmuré souffle souffla soupire soupira crie cria crié pense pensait pensa répète répéta
        répété répliqua réplique répliqué interroge interrogea dénonce dénoncé critique critiqué
        """
    ),
    between=word_set("a ont avait avaient s aussi ensuite encore alors également est était l"),
    adverb_ending="ment",
    pronouns={"il": "m", "elle": "f", "on": "", "ils": "", "elles": "", "je": "", "nous": ""},
    possessives={"son": "", "sa": "", "ses": "", "leur": "", "mon": "", "ma": "", "notre": ""},
    determiners=word_set("le la les l un une des ce cet cette ces son sa ses leur mon ma notre du"),
    definites=word_set("le la l les ce cet cette"),
    before_subjects=word_set("comme"),
    conjunctions=word_set("et mais car parce quand lorsque tandis que où si comme puisque"),
    tags_inside=True,
    relatives=word_set("qui dont lequel laquelle"),
    links=word_set("que qu ceci"),
    according_to=("selon", "d'après", "d’après"),
    in_the_words_of=("selon les mots de", "pour reprendre les mots de"),
    prepositions=word_set(
        "dans en à au aux par avec pour sur sous avant après pendant chez lors qui que dont"
    ),
    genitives=word_set("de du des"),
    locatives=word_set("à en dans"),
    masculine_titles=word_set("m monsieur roi prince père frère baron duc"),
    feminine_titles=word_set("mme madame mlle mademoiselle reine princesse sœur baronne"),
    other_titles=word_set(
        """
        dr docteur professeur professeure me maître président présidente ministre députée député
        sénateur sénatrice maire général colonel capitaine juge procureur procureure directeur
        directrice secrétaire chef cheffe porte-parole chercheur chercheuse avocat avocate
        écrivain écrivaine entraîneur premier première vice-président vice-présidente
        """
    ),
    masculine_nouns=word_set("homme garçon père fils frère mari oncle grand-père acteur"),
    feminine_nouns=word_set("femme fille mère sœur épouse tante grand-mère actrice"),
    masculine_names=MASCULINE_NAMES
    | word_set(
        """
        alain alexandre andré antoine arnaud arthur benoît bernard bruno christian christophe
        claude daniel david denis didier dominique édouard emmanuel éric étienne fabien françois
        frédéric gabriel georges gérard gilles guillaume guy henri hervé hugo jacques jean
        jérôme joseph julien laurent louis luc lucas marc marcel martin mathieu maurice michel
        nicolas olivier pascal patrick paul philippe pierre raphaël raymond rené robert roger
        romain sébastien serge simon stéphane thierry thomas victor vincent xavier yves
        """
    ),
    feminine_names=FEMININE_NAMES
    | word_set(
        """
        adèle agnès alice amélie anaïs anne annie audrey aurélie béatrice brigitte camille
        caroline catherine cécile chantal charlotte chloé christelle christine claire claudine
        colette corinne delphine denise élisabeth élise élodie emma estelle ève fabienne
        florence françoise geneviève hélène inès isabelle jacqueline jeanne joséphine julie
        juliette laure laurence léa louise lucie madeleine manon marguerite maria marianne marie
        marine marion martine mathilde michèle monique nathalie nicole odile pascale patricia
        pauline sabine sandrine sarah simone solange sophie suzanne sylvie thérèse valérie
        véronique virginie yvonne
        """
    ),
    organisation_words=word_set(
        """
        ministère parti gouvernement police tribunal agence université association fédération
        banque journal fondation institut société conseil assemblée sénat syndicat préfecture
        mairie comité commission
        """
    ),
    function_words=word_set(
        """
        à afin ainsi alors après au aucun aujourd'hui auparavant aussi autre aux avant avec
        beaucoup bien c ça car ce ceci cela celle celui cependant certains ces cet cette chaque
        chez ci comme comment d dans de déjà demain depuis dernier derrière des dès deux devant
        donc dont du durant elle elles en encore enfin ensuite entre est et eux hier hors ici il
        ils j je jusqu l la là le les leur leurs lors lorsque lui m ma mais malgré me même mes
        moi moins mon n ne ni non nos notre nous on ont or ou où oui par parce parfois parmi pas
        pendant peu peut plus plusieurs pour pourquoi pourtant près puis puisque qu quand quant
        que quel quelle quelques qui quoi rien s sa sans se selon ses si sinon soit son sont
        sous souvent suis sur surtout ta tandis te tes toi ton toujours tous tout toute toutes
        très trois trop tu un une vers voici voilà vos votre vous y lundi mardi mercredi jeudi
        vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre
        """
    ),
    predicate_words=word_set(
        "est sont était étaient sera a ont avait et ou mais de du des à au en dans par pour avec"
    ),
    work_words=word_set(
        """
        intitulé intitulée titre livre film roman chanson article mot mots terme expression
        slogan devise pièce série émission dit surnommé surnommée baptisé baptisée nommé nommée
        journal magazine
        """
    ),
)
