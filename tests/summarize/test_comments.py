"""A quotation that but comments on its speaker's sentence before it is further evidence of that one's point."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))
TEXTS = {
    "en": """Ferry firm answers

Ann Roe, the head of Northline, said that the reports of a fire on the ferry were false. "That is an invention, and \
nobody should repeat it," Roe said.

Roe said that 40 new ships would be built by 2030.
""",
    "hy": """Նավի վրա հրդեհ չի եղել

Տնօրեն Արամ Գալոյանը հերքել է լուրը, թե նավի վրա հրդեհ է եղել։ «Դա հորինվածք է, և ոչ ոք չպետք է կրկնի այն»,- նշել է \
Գալոյանը։

Գալոյանը հայտնել է, որ մինչև 2030 թվականը կկառուցվի 40 նոր նավ։
""",
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_comment_joins_the_point(language: str) -> None:
    points = SUMMARIZER.key_points(read(TEXTS[language], language), 8)
    quoted = [point for point in points if "invention" in point.text or "հորինվածք" in point.text]
    proved = [point for point in points if len(point.evidence) == 2]
    assert not quoted
    assert [point.evidence[1].quote[1:5] for point in proved] == [{"en": "That", "hy": "Դա հ"}[language]]
