"""Words that engines are known to say wrong: the last to be asked, after the user's own lexicons.

Kept short: each was heard wrong with eSpeak NG, and has a respelling for engines that take no
phonemes.
"""

from collections.abc import Mapping

BUILT_IN: Mapping[str, Mapping[str, object]] = {
    "language": {
        "en": {
            "Kyiv": {"say": "keev", "ipa": "ˈkiːv"},
            "Massoud": {"say": "mah-sood", "ipa": "mɑːˈsuːd"},
            "Nguyen": {"say": "win", "ipa": "ˈwɪn"},
            "Siobhan": {"say": "shi-vawn", "ipa": "ʃɪˈvɔːn"},
            "Niamh": {"say": "neev", "ipa": "ˈniːv"},
            "Saoirse": {"say": "seer-sha", "ipa": "ˈsɪəɹʃə"},
            "Hermione": {"say": "her-my-oh-nee", "ipa": "hɜːˈmaɪəni"},
            "Goethe": {"say": "gur-ta", "ipa": "ˈɡɜːtə"},
            "Versailles": {"say": "vair-sigh", "ipa": "vɛəɹˈsaɪ"},
            "Reykjavik": {"say": "rake-ya-vik", "ipa": "ˈɹeɪkjəvɪk"},
            "quinoa": {"say": "keen-wah", "ipa": "ˈkiːnwɑː"},
        }
    }
}
