"""What the key points are compared with: the first sentences, and three summarizers of the literature by sumy.

All of them choose from the same sentences, those of the officials' turns as the project segments them. sumy's own
tokenizers download data, so it gets sentences and words from here.
Sources: Erkan and Radev, "LexRank", JAIR 2004; Mihalcea and Tarau, "TextRank", EMNLP 2004; Steinberger and Ježek,
"Using Latent Semantic Analysis in Text Summarization", ISIM 2004.
"""

from __future__ import annotations

import re

from briefing.document import Document, Sentence

NAMES = ("lead", "LexRank", "TextRank", "LSA")


class _Words:
    """The words of a sentence, as sumy asks for them."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(re.findall(r"[^\W_]+", sentence.lower()))


def officials(document: Document) -> list[Sentence]:
    """The sentences of statements and answers."""
    spoken = [turn for turn in document.turns if turn.kind in ("statement", "answer")]
    return [s for s in document.sentences if any(turn.start <= s.start < turn.end for turn in spoken)]


def chosen(name: str, document: Document, points: int) -> list[Sentence]:
    """The `points` sentences that the baseline `name` chooses."""
    sentences = officials(document)
    if name == "lead" or len(sentences) <= points:
        return sentences[:points]
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as SumySentence
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    summarizer = {"LexRank": LexRankSummarizer, "TextRank": TextRankSummarizer, "LSA": LsaSummarizer}[name]()
    handed = [SumySentence(sentence.text, _Words()) for sentence in sentences]
    places = {id(each): sentence for each, sentence in zip(handed, sentences, strict=True)}
    summary = summarizer(ObjectDocumentModel([Paragraph(handed)]), points)
    return [places[id(each)] for each in summary]
