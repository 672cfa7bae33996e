"""Elements of HTML around the words of a translation that their own words were translated with."""

from __future__ import annotations

import pytest

from briefing.brief import Translation
from briefing.desk.markup import translate_html

SAID = {
    "The talks will resume on 5 May.": "Переговоры возобновятся 5 мая.",
    "The minister will not attend the talks.": "Министр не будет на переговорах.",
    "On 5 May the talks will resume.": "Переговоры возобновятся 5 мая.",
    "Good.": "Хорошо.",
    "It rains.": "Идёт дождь.",
    "On 5 May": "5 мая",
    "It": "Идёт",
    "the talks": "переговоры",
    "talks": "переговоры",
    "not": "не",
    "not attend": "не присутствовать",
    "5 May": "5 мая",
    "will": "завещание",
}
"""What the model would say."""


class Shop:
    """A workshop that knows some sentences by heart and leaves others as they are."""

    def translate(self, sentences: list[str], source: str, target: str) -> list[Translation]:
        return [Translation(SAID.get(sentence, sentence), "model", "test", 1.0) for sentence in sentences]


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("The <b>talks</b> will resume on 5 May.", "<b>Переговоры</b> возобновятся 5 мая."),
        (
            'The minister will <i>not</i> attend the <b class="x">talks</b>.',
            'Министр <i>не</i> будет на <b class="x">переговорах</b>.',
        ),
        ("<i>On <b>5 May</b></i> the <u>talks</u> will resume.", "<u>Переговоры</u> возобновятся <i><b>5 мая</b></i>."),
        ("On <b>5 May</b> <u>the talks</u> will resume.", "<u>Переговоры</u> возобновятся <b>5 мая</b>."),
        ("The talks <u>will</u> resume on 5 May.", "Переговоры <u>возобновятся</u> 5 мая."),
        (
            "<p>It rains. <b>Good.</b></p> <p>Good.<br>Good.</p>",
            "<p>Идёт дождь. <b>Хорошо.</b></p> <p>Хорошо.<br>Хорошо.</p>",
        ),
        ("<b>It rains. Good.</b> Good.", "<b>Идёт дождь. Хорошо.</b> Хорошо."),
        ('<a href="/"><b>Good.</b></a>', '<a href="/"><b>Хорошо.</b></a>'),
        ('Good.<img src="a.png"> It rains.', 'Хорошо.<img src="a.png"> Идёт дождь.'),
        ("<b>Good. It</b> rains.", "<b>Хорошо. Идёт</b> дождь."),
        ("<code>Good.</code><!-- Good. -->Good.", "<code>Good.</code><!-- Good. -->Хорошо."),
        ("<p></p><b> </b>", "<p></p><b> </b>"),
    ],
)
def test_elements_keep_their_words(given: str, made: str) -> None:
    assert translate_html(Shop(), given, "en", "ru") == made  # type: ignore[arg-type]
