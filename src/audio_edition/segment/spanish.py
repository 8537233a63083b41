"""What the rules know of Spanish: words only."""

from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.language import Language, word_set

SPANISH = Language(
    code="es",
    speech_verbs=word_set(
        """
        dice dicen dijo dijeron decía decían dicho afirma afirman afirmó afirmaron afirmado
        asegura aseguran aseguró aseguraron asegurado explica explican explicó explicaron
        explicado señala señalan señaló señalaron señalado añade añaden añadió añadieron añadido
        agrega agregan agregó agregaron agregado indica indican indicó indicaron indicado declara
        declaran declaró declararon declarado sostiene sostienen sostuvo sostuvieron considera
        consideró manifestó manifiesta manifestado comenta comentó comentaron comentado cuenta
        cuentan contó contaron contado recuerda recuerdan recordó recordaron recordado responde
        responden respondió respondieron respondido pregunta preguntan preguntó preguntaron
        preguntado contesta contestó contestaron reconoce reconoció reconocido admite admitió
        admitido advierte advirtió advertido anuncia anunció anunciado insiste insistió insistido
        subraya subrayó subrayado destaca destacó destacado critica criticó criticado lamenta
        lamentó lamentado denuncia denunció denunciado escribe escribió escrito concluye concluyó
        precisa precisó apunta apuntó opina opinó replica replicó exclama exclamó grita gritó
        susurra susurró murmura murmuró suspira suspiró piensa pensó repite repitió zanja zanjó
        expresó expresa relata relató prosigue prosiguió confesó confiesa
        """
    ),
    between=word_set("ha han había habían también luego después entonces además se le les lo"),
    adverb_ending="mente",
    pronouns={"él": "m", "ella": "f", "ellos": "", "ellas": "", "yo": "", "nosotros": ""},
    possessives={"su": "", "sus": "", "mi": "", "nuestro": "", "nuestra": ""},
    determiners=word_set(
        "el la los las un una unos unas este esta ese esa su sus mi nuestro nuestra"
    ),
    definites=word_set("el la los las este esta ese esa"),
    before_subjects=word_set("como"),
    conjunctions=word_set("y e pero porque cuando mientras que donde si aunque pues como"),
    relatives=word_set("quien quienes cual cuales"),
    links=word_set("que lo esto"),
    according_to=("según", "de acuerdo con"),
    in_the_words_of=("en palabras de", "en las palabras de"),
    prepositions=word_set(
        "en a al por con para sobre ante tras antes después durante desde hasta que quien"
    ),
    genitives=word_set("de del"),
    locatives=word_set("en"),
    masculine_titles=word_set("sr señor don rey príncipe padre hermano"),
    feminine_titles=word_set("sra señora doña srta señorita reina princesa hermana"),
    other_titles=word_set(
        """
        dr dra doctor doctora profesor profesora presidente presidenta ministro ministra
        diputado diputada senador senadora alcalde alcaldesa general coronel capitán juez jueza
        fiscal director directora secretario secretaria jefe jefa portavoz investigador
        investigadora abogado abogada escritor escritora entrenador entrenadora vicepresidente
        vicepresidenta primer primera gobernador gobernadora consejero consejera
        """
    ),
    masculine_nouns=word_set("hombre niño padre hijo hermano marido tío abuelo actor"),
    feminine_nouns=word_set("mujer niña madre hija hermana esposa tía abuela actriz"),
    masculine_names=MASCULINE_NAMES
    | word_set(
        """
        agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo carlos césar
        cristian daniel david diego eduardo emilio enrique ernesto esteban federico felipe
        fernando francisco gabriel gonzalo guillermo gustavo héctor hugo ignacio jaime javier
        jesús joaquín jorge josé juan julio lorenzo lucas luis manuel marcos mario martín mateo
        miguel nicolás óscar pablo pedro rafael ramón raúl ricardo roberto rodrigo salvador
        santiago sergio tomás vicente víctor
        """
    ),
    feminine_names=FEMININE_NAMES
    | word_set(
        """
        adriana alba alejandra alicia amparo ana andrea ángela antonia beatriz blanca carla
        carmen carolina catalina cecilia clara claudia concepción consuelo cristina dolores elena
        elisa elvira esperanza ester eva gloria guadalupe inés irene isabel josefa juana julia
        laura lorena lucía luisa lourdes margarita maría marina marta mercedes mónica natalia
        nuria paloma patricia paula pilar raquel rocío rosa rosario sandra sara silvia sofía
        sonia susana teresa valentina verónica victoria yolanda
        """
    ),
    organisation_words=word_set(
        """
        ministerio partido gobierno policía tribunal agencia universidad asociación federación
        banco diario fundación instituto sociedad consejo asamblea senado sindicato ayuntamiento
        comité comisión congreso
        """
    ),
    function_words=word_set(
        """
        a además ahora al algo alguien algunos allí ante antes aquel aquella aquí así aun aún
        aunque ayer bajo bien cada casi como cómo con contra cual cuando cuándo cuanto de debajo
        del desde después detrás donde dónde dos durante e el él ella ellas ellos en entonces
        entre era es esa ese eso esta está estas este esto estos finalmente fue ha hace hacia
        hasta hay hoy incluso la las le les lo los luego mañana más me menos mi mientras muchos
        muy nada nadie ni ningún no nos nosotros nunca o otra otro otros para pero poco por
        porque pues que qué quien quién quizá se según ser si sí siempre sin sino sobre solo son
        su sus también tampoco tan tanto te tenía todavía todo todos tras tres tu tú un una unas
        unos usted ustedes varios y ya yo lunes martes miércoles jueves viernes sábado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """
    ),
    predicate_words=word_set(
        "es son era eran será fue ha han y o pero de del a al en por para con que"
    ),
    work_words=word_set(
        """
        titulado titulada título libro película novela canción artículo palabra palabras término
        expresión lema obra serie programa llamado llamada llamados denominado denominada
        apodado apodada periódico revista
        """
    ),
)
