"""A source in the words, capitals and order in which training lines would say the same."""

from __future__ import annotations

from briefing.translate.reading.by_whom import doer_behind
from briefing.translate.reading.from_to import old_before_new
from briefing.translate.reading.headline_case import sentence_case
from briefing.translate.reading.numbered import number_before
from briefing.translate.reading.said_in import said_in
from briefing.translate.reading.usual_wording import usual_wording
from briefing.translate.reading.written_out import written_out


def rewritten(text: str, language: str) -> str:
    """The sentence `text` so rewritten; what `language` has no rules for stays as it is."""
    text = usual_wording(sentence_case(written_out(text, language), language), language)
    text = said_in(text, language)
    return number_before(old_before_new(doer_behind(text))) if language == "en" else text
