"""Subjects: whose words a clause reports, found by its verb of saying."""

import re

from audio_edition.segment.clauses import first_word, words
from audio_edition.segment.language import Language

_CLAUSE_END = re.compile(r"[;:()—–]")
_INVERSION = re.compile(r"^-(?:t-)?")
"""What ties a pronoun to the verb before it: “dit-il”, “demande-t-elle”."""
_NICKNAME = re.compile(r"([^\W\d_a-z]\w+) [“\"‘'][^”\"’'“]{1,24}[”\"’'] ([^\W\d_a-z])")
"""A name of one's own between first name and surname, which is no quotation."""
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„]*[”\"»“]|‘[^‘’]*’")
"""Words quoted inside a sentence; a verb among them reports nothing here."""


def subjects_of_report(clause: str, language: Language) -> tuple[str, ...]:
    """Find the subject of the last verb of saying that leads up to the end of a clause."""
    clause = _QUOTED.sub("…", _NICKNAME.sub(r"\1 \2", clause))
    for verb in reversed(list(language.speech_verb.finditer(clause))):
        rest = clause[verb.end() :]
        lead = clause[: verb.start()]
        if _leads_to_quotation(verb.group().lower(), rest, language):
            subjects = _subject_before(lead, language)
            if subjects:
                return subjects
        if rest.rstrip().endswith(":") and not language.leading_adverbs.sub("", lead, count=1):
            return inverted(rest)
    return ()


def subjects_of_statement(sentence: str, language: Language) -> tuple[str, ...]:
    """Find who says something in a sentence of the narrator: “Lee also said it rained.”."""
    verb = language.speech_verb.search(sentence)
    if verb is None or sentence.rstrip().endswith("?"):
        return ()
    lead, rest = sentence[: verb.start()], sentence[verb.end() :]
    turned = lead.rstrip().endswith(",") and rest.lstrip()[:1].isupper()
    return inverted(rest) if turned else _subject_before(lead, language)


def inverted(rest: str) -> tuple[str, ...]:
    """“said Ann Lee, who …”: the subject stands up to the first comma."""
    return segments(_CLAUSE_END.split(_INVERSION.sub("", rest))[0])[:2]


def normal(lead: str, language: Language) -> tuple[str, ...]:
    """“Ann Lee, a nurse, said”: the subject opens the clause."""
    first = first_word(lead).lower()
    if first in language.no_subject:
        return ()
    return segments(language.trailing_adverbs.sub("", lead))[:2]


def segments(text: str) -> tuple[str, ...]:
    """Cut a text at its commas; what has no word, such as a bullet, is no part."""
    return tuple(part.strip() for part in text.split(",") if first_word(part))


def _leads_to_quotation(verb: str, rest: str, language: Language) -> bool:
    """Tell whether what stands between a verb of saying and the quotation keeps them together."""
    if language.link.fullmatch(rest):
        return True
    if verb in language.loose_speech_verbs:
        return False
    closed = rest.rstrip().endswith((":", ",", *language.links))
    return len(words(rest)) <= 8 and (verb in language.addressed_verbs or closed)


def _subject_before(lead: str, language: Language) -> tuple[str, ...]:
    """Find the subject of a verb in what leads up to it, past adverbs and insertions."""
    lead = language.trailing_adverbs.sub("", lead)
    parts = segments(lead)
    if not parts or language.owner.search(lead):
        return ()
    if lead.rstrip().endswith(",") or language.relative.match(parts[-1]):
        return tuple(
            _last_clause(part, language) for part in parts if not _is_adverbial(part, language)
        )
    return (_last_clause(parts[-1], language),)


def _is_adverbial(segment: str, language: Language) -> bool:
    """Tell whether a segment says when, where or how: “In the morning”, “who came late”."""
    return first_word(segment).lower() in language.no_subject


def _last_clause(segment: str, language: Language) -> str:
    """Return a segment from its last conjunction, or its last report, on: “police said the man”."""
    starts = [found.end() for found in language.clause_start.finditer(segment)]
    starts += [
        found.end()
        for found in language.speech_verb.finditer(segment)
        if _opens_subject(segment[found.end() :], language)
    ]
    return segment[max(starts, default=0) :].strip() or segment


def _opens_subject(text: str, language: Language) -> bool:
    """Tell whether a text starts the way a subject does."""
    first = first_word(text)
    return first[:1].isupper() or first in language.determiners or first in language.pronouns
