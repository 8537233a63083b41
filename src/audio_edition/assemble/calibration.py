"""What a voice says so that its loudness can be measured: always the same, whatever it reads.

Plain prose with long and short sentences, questions and numbers among them: about 40 seconds. A
language without a text of its own says numbers, which every voice can.
"""

CALIBRATION_VERSION = "2"
"""Raised when a text or the way of measuring changes."""

TEXTS = {
    "en": (
        "The ferry leaves at seven, and those who miss it wait until noon. Nobody minds. The "
        "island has one road, two bakers and a lighthouse that was painted blue by mistake. In "
        "winter the wind carries sand over the harbour wall, and the children sweep it back "
        "before school. Why did she stay? She liked the silence, she told us, and the price of "
        "bread. Every evening the keeper writes three figures into a book: the height of the "
        "tide, the number of ships, and the hour at which he began to feel tired. Twelve. Nine. "
        "A quarter past ten. The oldest of these volumes goes back a hundred and forty years, "
        "and its pages smell of oil, smoke and oranges."
    ),
    "de": (
        "Die Fähre geht um sieben, und wer sie versäumt, wartet bis zum Mittag. Das stört "
        "niemanden. Die Insel hat eine Straße, zwei Bäcker und einen Leuchtturm, der aus Versehen "
        "blau gestrichen wurde. Im Winter trägt der Wind den Sand über die Hafenmauer, und die "
        "Kinder kehren ihn vor der Schule zurück. Warum ist sie geblieben? Sie mochte die Stille, "
        "sagte sie, und das billige Brot. Jeden Abend schreibt der Wärter drei Zahlen in ein "
        "Buch: den Stand der Flut, die Zahl der Schiffe und die Stunde, in der er müde wurde. "
        "Zwölf. Neun. Viertel nach zehn. Der älteste Band reicht hundertvierzig Jahre zurück."
    ),
    "fr": (
        "Le bac part à sept heures, et ceux qui le manquent attendent jusqu'à midi. Personne ne "
        "s'en plaint. L'île a une route, deux boulangers et un phare que l'on a peint en bleu par "
        "erreur. En hiver, le vent pousse le sable par-dessus le mur du port, et les enfants le "
        "balaient avant l'école. Pourquoi est-elle restée ? Elle aimait le silence, disait-elle, "
        "et le prix du pain. Chaque soir, le gardien note trois chiffres dans un cahier : la "
        "hauteur de la marée, le nombre de navires et l'heure où il a eu sommeil. Douze. Neuf. "
        "Dix heures et quart. Le plus ancien de ces cahiers a cent quarante ans."
    ),
    "es": (
        "El barco sale a las siete, y quien lo pierde espera hasta el mediodía. A nadie le "
        "importa. La isla tiene un camino, dos panaderos y un faro que pintaron de azul por error. "
        "En invierno el viento lleva la arena por encima del muro del puerto, y los niños la "
        "barren antes de la escuela. ¿Por qué se quedó? Le gustaba el silencio, decía, y el precio "
        "del pan. Cada noche el guardián apunta tres cifras en un libro: la altura de la marea, el "
        "número de barcos y la hora en que empezó a cansarse. Doce. Nueve. Las diez y cuarto. El "
        "más viejo de estos libros tiene ciento cuarenta años."
    ),
}
"""By language, as the first part of its BCP 47 tag."""

NUMBERS = (
    "27, 84, 316, 1905. 42, 7, 68, 250, 13. 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. 73, 512, 8046. "
    "99, 31, 60, 14, 11, 777. 38, 56, 2400, 19, 92, 45. 12, 20, 63, 88, 105, 340, 16, 71."
)


def calibration_text(language: str) -> str:
    """Return what a voice of a language (BCP 47) says to be measured."""
    return TEXTS.get(language.partition("-")[0].lower(), NUMBERS)
