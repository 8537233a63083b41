"""What the rules know of German: words only."""

from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.language import Language, word_set

GERMAN = Language(
    code="de",
    capitalises_nouns=True,
    speech_verbs=word_set(
        """
        sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten gemeint betont
        betonte betonten berichtet berichtete berichteten schreibt schrieb schrieben geschrieben
        teilte teilten mitgeteilt fragt fragte fragten gefragt antwortet antwortete antworteten
        geantwortet erwidert erwiderte erwiderten entgegnet entgegnete entgegneten ergänzt
        ergänzte ergänzten fügte warnt warnte warnten gewarnt fordert forderte forderten
        gefordert kritisiert kritisierte kritisierten erzählt erzählte erzählten
        erinnert erinnerte behauptet behauptete behaupteten kündigt kündigte angekündigt
        bestätigt bestätigte bestätigten versichert versicherte versicherten räumte eingeräumt
        lobt lobte gelobt klagt klagte geklagt ruft rief riefen gerufen schreit schrie flüstert
        flüsterte murmelt murmelte brummt brummte seufzt seufzte lacht lachte denkt dachte
        glaubt glaubte hofft hoffte resümiert resümierte bilanziert bilanzierte verkündet
        verkündete bemerkt bemerkte findet fand urteilt urteilte
        """
    ),
    loose_speech_verbs=word_set("so heißt hieß"),
    between=word_set(
        "hat hatte haben hatten habe auch dann später noch zudem außerdem dazu am dem der nun"
    ),
    pronouns={"er": "m", "sie": "f", "es": "n", "ich": "", "wir": ""},
    possessives={"sein": "m", "seine": "m", "ihr": "f", "ihre": "f", "mein": "", "unser": ""},
    determiners=word_set(
        "der die das ein eine einer dem den des dieser diese dieses sein seine ihr ihre mein unser"
    ),
    definites=word_set("der die das dieser diese dieses"),
    before_subjects=word_set("wie"),
    conjunctions=word_set("und aber weil während als wenn dass obwohl denn oder"),
    relatives=word_set("welcher welche welches"),
    links=word_set("dass dazu"),
    according_to=("laut", "nach angaben von", "nach den worten von", "zufolge"),
    in_the_words_of=("in den worten von", "mit den worten von"),
    prepositions=word_set(
        "in im an am auf bei beim mit für zu zum zur nach vor während aus gegenüber über"
    ),
    genitives=word_set("von vom des der"),
    locatives=word_set("in nahe bei"),
    masculine_titles=word_set("herr herrn könig prinz bruder"),
    feminine_titles=word_set("frau königin prinzessin schwester"),
    other_titles=word_set(
        """
        dr prof professor professorin präsident präsidentin bundespräsident kanzler kanzlerin
        bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin
        bürgermeister bürgermeisterin sprecher sprecherin direktor direktorin leiter leiterin
        chef chefin vorsitzender vorsitzende abgeordneter abgeordnete senator senatorin general
        oberst richter richterin anwalt anwältin trainer trainerin autor autorin forscher
        forscherin
        """
    ),
    masculine_nouns=word_set("mann junge vater sohn bruder onkel großvater sprecher"),
    feminine_nouns=word_set("mädchen mutter tochter schwester tante großmutter sprecherin"),
    masculine_names=MASCULINE_NAMES
    | word_set(
        """
        andreas bernd christian dieter erik ernst florian frank franz friedrich fritz georg
        günter hans heinrich helmut holger horst jan jens joachim johann johannes jonas jörg
        jürgen karl klaus kurt lars lukas markus martin matthias max michael moritz olaf otto
        paul peter philipp rainer ralf robert rolf rudolf sebastian stefan stephan sven thomas
        thorsten tobias uwe walter werner wolfgang
        """
    ),
    feminine_names=FEMININE_NAMES
    | word_set(
        """
        andrea angela angelika anja anke anna annalena anne annette antje astrid barbara bettina
        birgit brigitte christa christiane christina claudia doris elisabeth elke erika eva
        franziska gabriele gerda gisela greta hanna hannah heike helga ilse inge ingrid jana
        johanna julia jutta karin katharina katja katrin kerstin kirsten klara laura lena lisa
        luise manuela maria marie marion marlene martina monika nadine nicole petra renate
        sabine sandra sara silke sofia stefanie susanne svenja tanja ulrike ursula ute vera
        """
    ),
    organisation_words=word_set(
        """
        ministerium partei regierung bundesregierung polizei gericht amt behörde universität
        verein verband bank zeitung stiftung institut gmbh ag rat bundestag senat gewerkschaft
        """
    ),
    function_words=word_set(
        """
        ab aber alle allerdings als also am an auch auf aus außerdem bei beide bereits bis da
        dabei dafür dagegen daher damals damit danach dann daran darauf darum das dass davon dazu
        dem den denn der des deshalb die dies diese dieser dieses doch dort du durch ein eine
        einem einen einer eines einige er erst es etwa etwas für ganz gegen gestern heute hier
        hinter ich ihm ihn ihnen ihr ihre im immer in inzwischen ist ja jede jeder jedes jetzt
        kein keine man manche mehr mein mit morgen nach nachdem neben nein nicht nichts niemand
        noch nun nur ob obwohl oder ohne schließlich schon sehr sein seine seit seitdem selbst
        sich sie sind so sogar sondern sonst trotz trotzdem über um und uns unser unter viel
        viele vielleicht vom von vor während wann war warum was weil welche wenn wer werden wie
        wieder wir wo zu zudem zuerst zum zur zuvor zwar zwischen zwei drei montag dienstag
        mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni
        juli august september oktober november dezember
        """
    ),
    predicate_words=word_set(
        "ist sind war waren wird werden wurde hat haben und oder aber in im auf an mit für von zu"
    ),
    work_words=word_set(
        """
        namens titel buch film roman lied artikel wort worte begriff ausdruck motto slogan stück
        serie sogenannte sogenannten sogenannter genannt zeitung magazin
        """
    ),
)
