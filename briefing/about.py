"""What a brief says about its document: who speaks, and what an editor should know."""

from __future__ import annotations

from briefing.brief import KeyPoint
from briefing.document import Document, Speaker


def speakers(document: Document) -> tuple[Speaker, ...]:
    """Officials in the order in which they speak, each once."""
    found: dict[str, Speaker] = {}
    for turn in document.turns:
        if turn.speaker and turn.speaker.name and turn.kind in ("statement", "answer"):
            known = found.get(turn.speaker.name)
            if known is None or len(turn.speaker.role) > len(known.role):
                found[turn.speaker.name] = turn.speaker
    return tuple(found.values())


def warnings(document: Document, points: tuple[KeyPoint, ...]) -> list[str]:
    """What an editor should know before using a brief of the document."""
    from briefing.language.detect import other_language, second_language
    from briefing.language.names import describe

    found = []
    second = second_language(document.text)
    if second:
        found.append(
            f"{round(100 * second.share)} % of the words are {describe(second.language)}; "
            f"the text was read as {describe(document.language)}"
        )
    elif other := other_language(document.text, document.language):
        found.append(
            f"the text is in {describe(other)}, but was read as {describe(document.language)}, as was asked for"
        )
    if lost := document.text.count("\ufffd"):
        what = "1 character of the text is" if lost == 1 else f"{lost} characters of the text are"
        found.append(f"{what} lost, damaged before or in another encoding (\ufffd): compare with the original")
    acts = [turn for turn in document.turns if turn.act]
    said = (p for p in points if not any(act.start <= p.evidence[0].start < act.end for act in acts))
    if any(not point.speaker for point in said):
        found.append("the text doesn't say who speaks: the points stand without attribution")
    return found
