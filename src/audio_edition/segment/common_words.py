"""Words that every text of a language is full of; by them it is told from its neighbours.

A language is known to `detection` by one entry here, and to the rules by a file of its own, such
as `german.py`. Written in the Latin alphabet, small letters, as the language's tokens are cut at
apostrophes and hyphens.
"""

from audio_edition.segment.language import word_set

COMMON_WORDS = {
    "en": word_set(
        "the of and to in that is was for with he she it they his her not but had have from at by"
        " on are were this which be an as who will would been their said when there what you"
    ),
    "de": word_set(
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"
        " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so"
    ),
    "fr": word_set(
        "le la les de des et en un une du que est dans qui pour pas au sur il elle par ne se plus"
        " ce avec sont mais ont cette aux nous vous était été leur ses d l qu n c s y où"
    ),
    "es": word_set(
        "el la de que y en los del las un una se por con no para es su al lo como más pero sus le"
        " ha fue este ya sobre entre cuando muy sin hasta hay donde también todo desde ella él"
    ),
    "it": word_set(
        "il di che la e è un una per non in del della si con le da gli dei nel alla i lo sono ha"
        " come anche più ma al dal delle nella era questo suo loro c l dell all ci hanno stato"
    ),
    "pt": word_set(
        "o a de que e do da em um uma os as no na para com não por mais dos das foi se ao ele ela"
        " são como mas pela pelo seu sua ou quando muito também já nos está isso às até"
    ),
    "ca": word_set(
        "el la els les de del i que en un una per amb no es als va dels són més com aquest aquesta"
        " però seva seu al han ser ha ja també fins tot molt l d s hi què quan"
    ),
    "gl": word_set(
        "o a os as de do da dos das e que en no na un unha por con non máis como foi pola polo é"
        " ao á se seu súa tamén pero ou moi esta cando hai ata xa"
    ),
    "ro": word_set(
        "de și în la a cu pe că o un este din nu se pentru care mai au fost sau prin ca după dar"
        " sunt lui fi ce era le al ei acest această cele până fără către"
    ),
    "nl": word_set(
        "de het een van en in is dat op te zijn met voor niet aan er die hij zij om ook als maar"
        " bij door naar uit wordt was heeft werd nog worden ze deze dan over hun had toen"
    ),
    "af": word_set(
        "die en van in is het nie n te wat vir dat met aan hy sy op as was om ook maar by hulle"
        " deur word daar uit nog sal kan na ons baie hierdie"
    ),
    "sv": word_set(
        "och att det i en som är på av för med den till inte om ett har de var jag han hon sig så"
        " från vid kan när efter också men hade skulle eller nu under bara där mycket"
    ),
    "da": word_set(
        "og at det i en er som på af for med den til ikke der et har de var jeg han hun sig så fra"
        " ved kan når efter også men havde skulle eller nu blev kun hvor meget blevet hvad"
    ),
    "nb": word_set(
        "og at det i en er som på av for med den til ikke om et har de var jeg han hun seg så fra"
        " ved kan når etter også men hadde skulle eller nå ble bare hvor mye blitt hva"
    ),
    "is": word_set(
        "og að í á er sem það við um ekki var hann með en til fyrir af þar hún ég þetta eru hafa"
        " þeir úr eftir verið því frá svo"
    ),
    "fi": word_set(
        "ja on ei että se oli hän kun mutta ovat myös niin kuin joka sen tai jo vain mukaan olla"
        " sekä nyt mitä hänen ollut kanssa voi he tämä ennen jos"
    ),
    "et": word_set(
        "ja on ei et see ta oli kui mis ka ning aga oma seda nii või siis kes tema selle olid ole"
        " mille juba veel pärast"
    ),
    "hu": word_set(
        "a az és hogy nem is egy volt meg ez de csak már mint még el ki azt ha vagy ezt mert majd"
        " lehet után szerint minden aki kell pedig fel"
    ),
    "pl": word_set(
        "i w na nie się z do to że jest o jak po co ale od za przez są dla tym jego był czy już"
        " tylko było jej także oraz może ma roku przed który która"
    ),
    "cs": word_set(
        "a v se na je že to s z do o i ve k za po jako by ale jsou pro si jeho od byl který která"
        " až nebo bylo jen také podle už však které při"
    ),
    "sk": word_set(
        "a v sa na je že to s z do o aj vo k za po ako by ale sú pre si jeho od bol ktorý ktorá až"
        " alebo bolo len tiež podľa už však ktoré pri"
    ),
    "sl": word_set(
        "in je v na da se so za ki z po pa ne bi o tudi kot s je iz od ali do pri bilo lahko še bil"
        " njegov samo kar biti ni"
    ),
    "hr": word_set(
        "i je u se na da su za s od a što kao ne koji iz o bi nije to će koja po ali ili samo bio"
        " još sve nakon bila kako"
    ),
    "lt": word_set(
        "ir į kad yra su buvo iš tai ne kaip už jis ji apie po nuo bet jo taip dar tik jos kurie"
        " buvo gali jau pat"
    ),
    "lv": word_set(
        "un ir ka ar no par uz bija tas kas pēc arī bet viņš kā nav tika viņa gan pie lai jau vai"
        " savu šī līdz"
    ),
    "tr": word_set(
        "ve bir bu da de için ile çok olarak daha o ne gibi olan kadar ama sonra var değil dedi en"
        " oldu her ya ki diye olduğunu göre"
    ),
    "sq": word_set(
        "të e në dhe një për që me është nga më i se do nuk u si ka por kjo ishte këtë janë kishte"
        " duke ai ajo"
    ),
    "cy": word_set(
        "yn y a i o ar yr ei mae wedi oedd am gan ac fod bod ond hi nid ond roedd gyda hynny eu"
        " cael dros"
    ),
    "ga": word_set(
        "an na a agus ar is i go le bhí do ag sé sí tá ach nach chun leis don mar ina nó faoi sin"
        " seo ó raibh"
    ),
    "eu": word_set("eta da ez du bat zen dira baina izan zuen ere dela hau egin den zuten beste"),
    "id": word_set(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut"
        " bisa ada mereka lebih telah oleh sudah atau saat"
    ),
    "vi": word_set(
        "và của là có được trong cho không những một với người này đã các đến khi từ ông bà cũng"
        " nhiều về như ra tôi"
    ),
    "eo": word_set(
        "la kaj de en estas ne al ke por li ŝi mi ĝi estis kun kiel pri sed ĉi sur oni ili tio"
    ),
    "ru": word_set(
        "и в не на что он с как это по но к из у за от так о было она же для был бы до его все"
    ),
    "uk": word_set(
        "і в не на що з у та до як це за від про він але для вона є його бути й також було який"
    ),
    "bg": word_set(
        "и на да се в не от че за с по е са но ще като до това си той тя при беше са след има"
    ),
    "sr": word_set(
        "и је у се на да су за с од а што као не који из о би није то ће која по али или само био"
    ),
    "be": word_set(
        "і ў не на што з у да як гэта па за ад але для яна ён быў каб яго ці таксама было які"
    ),
    "mk": word_set(
        "и на да се во не од дека за со по е но ќе како до тоа ги ја беше при што има кои"
    ),
    "ar": word_set("في من على إلى أن عن التي هذا الذي ما مع كان لا هذه قال بعد قد هو كما"),
    "fa": word_set("و در به از که این را با است برای آن یک تا بر بود خود می شد او هم"),
    "ur": word_set("کے کی میں ہے اور سے کا کو نے کہ اس پر یہ بھی ہیں نہیں تھا ایک"),
    "hi": word_set("के में है की और से का को ने कि पर यह भी हैं नहीं था एक लिए इस"),
    "mr": word_set("आहे आणि या च्या हे तो ते व की मध्ये होते नाही एक त्या"),
    "ne": word_set("छ र को मा ले हो गरेको पनि भने छन् यो एक लागि"),
}
"""By ISO 639-1."""
