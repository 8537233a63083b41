"""Casting: which voice each speaker of an article has, and why.

What the settings say of a speaker goes over everything; else, where the speakers are to be told
apart, each has one of the voices that the engine offers, and where not, the voice of quotes.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from audio_edition.identity import digest
from audio_edition.model import CastEntry, CastVoice, Offer, Speaker, Voice

AUTO = "cast auto"
"""Why a speaker has a voice that nobody has set."""
_PITCHES = (35, 65, 20, 80)
_STEP = 9
"""Of pitch, between two speakers who have to share a voice."""


def cast(
    speakers: Sequence[Speaker],
    entries: Sequence[CastEntry],
    quote: Voice,
    offers: Sequence[Offer] = (),
) -> tuple[CastVoice, ...]:
    """Return the voices of those speakers who have one of their own.

    Args:
        speakers: Who is quoted, in order of appearance.
        entries: What the settings say, in their order.
        quote: The voice of quotes in general; what an entry leaves open is taken from it.
        offers: Voices to be given to speakers; none where all share one.
    """
    voices = {own.speaker: own for own in _told_apart(speakers, quote, offers)}
    for name, speaker in {speaker.name: speaker for speaker in speakers}.items():
        entry = entry_for(speaker, entries)
        if entry is not None:
            own = voices[name].voice if name in voices else quote
            voices[name] = CastVoice(name, entry.voice(own, quote), f"cast “{entry.who}”")
    return tuple(voices[speaker.name] for speaker in speakers if speaker.name in voices)


def pitched(voice: Voice) -> tuple[Offer, ...]:
    """Return one voice as several people, lower and higher: for an engine with no other."""
    return tuple(Offer(voice.name, pitch=pitch) for pitch in _PITCHES)


def entry_for(speaker: Speaker, entries: Iterable[CastEntry]) -> CastEntry | None:
    """Return what the settings say of a speaker: the full name before other forms and patterns."""
    entries = tuple(entries)
    for fits in (_is_the_name, _is_a_form, _is_a_pattern):
        for entry in entries:
            if fits(entry.who, speaker):
                return entry
    return None


def _is_the_name(who: str, speaker: Speaker) -> bool:
    return who.casefold() == speaker.name.casefold()


def _is_a_form(who: str, speaker: Speaker) -> bool:
    """Tell whether the article, or anybody, would call the speaker so: “Ms. Carr”, “Carr”."""
    if who.casefold() in {form.casefold() for form in speaker.forms}:
        return True
    wanted = [word for word in who.casefold().split() if not word.endswith(".")]
    return bool(wanted) and set(wanted) <= set(speaker.name.casefold().split())


def _is_a_pattern(who: str, speaker: Speaker) -> bool:
    """Tell whether a name fits: `/regular expression/`, or `*`, `?` and `[…]` as in file names."""
    forms = {speaker.name, *speaker.forms}
    if len(who) > 2 and who.startswith("/") and who.endswith("/"):
        pattern = re.compile(who[1:-1], re.IGNORECASE)
        return any(pattern.search(form) for form in forms)
    return any(fnmatchcase(form.casefold(), who.casefold()) for form in forms)


def _told_apart(
    speakers: Iterable[Speaker], quote: Voice, offers: Sequence[Offer]
) -> Iterable[CastVoice]:
    """Give each speaker the voice that their name draws; of two who draw one, the later another.

    So a new speaker, or a new article, leaves the others the voices they have.
    """
    taken: Counter[Offer] = Counter()
    for speaker in speakers if offers else ():
        offer = min(_drawn(speaker, offers), key=taken.__getitem__)
        yield CastVoice(speaker.name, _voice(offer, taken[offer], quote), AUTO)
        taken[offer] += 1


def _drawn(speaker: Speaker, offers: Sequence[Offer]) -> list[Offer]:
    """Return the voices of a speaker's gender in the order in which the name draws them."""
    fitting = [offer for offer in offers if offer.gender == speaker.gender] or offers
    return sorted(fitting, key=lambda offer: digest(speaker.name, offer.name, str(offer.pitch)))


def _voice(offer: Offer, shared: int, quote: Voice) -> Voice:
    """Return an offered voice, higher or lower where others have it already."""
    step = _STEP * ((shared + 1) // 2) * (-1 if shared % 2 else 1)
    return replace(quote, name=offer.name, pitch=max(0, min(99, offer.pitch + step)))
