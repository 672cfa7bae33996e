"""What a sentence is about: one of the topics of `topics.tsv` or of the newsroom's own.

A linear classifier over `topic_features`, trained on the corpus in four languages (`models/training/topics.py`). Its
file is a NumPy archive of plain arrays, read without pickle.
"""

from __future__ import annotations

import math
import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import own_text
from briefing.errors import InputError, ModelError
from briefing.summarize.choice.features import BUCKETS, topic_features

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LANGUAGES = ("en", "ru", "az", "hy")
NEAR = 0.22
"""Cosine similarity to an example of a newsroom's own topic from which a sentence may belong to it."""

_HEAD = re.compile(r"(?:[^\s,;:–—]+\s+){7,}?[^\s,;:–—]+(?=[,;]\s)")


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic code with its label by language; `examples` only for a newsroom's own topics."""

    code: str
    label: dict[str, str]
    examples: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """The topics of the table by code, in its order."""
    rows = files("briefing.summarize.choice").joinpath("topics.tsv").read_text("utf-8").splitlines()[1:]
    table = {}
    for row in rows:
        code, *labels = row.split("\t")
        table[code] = Topic(code, dict(zip(LANGUAGES, labels, strict=True)))
    return table


def read_topics(path: Path) -> list[Topic]:
    """A newsroom's own topics from a YAML file: a list of `code`, `label` by language, `examples`.

    Raises InputError that names the file and what is missing.
    """
    import yaml  # type: ignore[import-untyped, unused-ignore]

    try:
        entries = yaml.safe_load(own_text.read(path, "the topics file"))
    except yaml.YAMLError as error:
        raise InputError(f"{path} isn't a YAML file of topics: {str(error).splitlines()[0]}") from error
    if not isinstance(entries, list) or not entries:
        raise InputError(f"{path} must hold a list of topics, each with code, label and examples")
    own = [_own_topic(path, entry) for entry in entries]
    codes = [topic.code for topic in own]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice:
        raise InputError(f"{path} has the topic {twice} twice")
    return own


def _own_topic(path: Path, entry: object) -> Topic:
    if not isinstance(entry, dict):
        raise InputError(f"{path}: a topic must have code, label and examples; found {str(entry)[:60]!r}")
    code, label, examples = entry.get("code"), entry.get("label"), entry.get("examples")
    if not isinstance(code, str) or not code or code in topics():
        raise InputError(f"{path}: a topic needs a code of its own, not {code!r}")
    missing = [language for language in LANGUAGES if not isinstance(label, dict) or not label.get(language)]
    if missing or not isinstance(label, dict):
        raise InputError(f"{path}: topic {code} has no label in {', '.join(missing)}")
    if not isinstance(examples, list) or len(examples) < 3 or not all(isinstance(e, str) for e in examples):
        raise InputError(f"{path}: topic {code} needs five to ten example sentences")
    return Topic(code, {language: str(label[language]) for language in LANGUAGES}, tuple(examples))


class TopicClassifier:
    """Sentences to topics. `own` are the newsroom's topics, recognised by nearness to their examples."""

    def __init__(self, path: Path, own: list[Topic] | None = None) -> None:
        """Reads the classifier from `path`. Raises ModelError if it isn't there or doesn't fit the topic table."""
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as archive:
                self.codes = [str(code) for code in archive["codes"]]
                self._weights = archive["weights"]
                self._scale = archive["scale"]
                self._bias = archive["bias"]
                self._idf = array("f", archive["idf"].astype(np.float32).tobytes())  # single places are read faster
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"the topic classifier {path} is missing or damaged; reinstall briefing") from error
        if self._weights.shape != (BUCKETS, len(self.codes)) or not set(self.codes) <= set(topics()):
            raise ModelError(f"the topic classifier {path} doesn't fit this version of briefing; reinstall briefing")
        self.own = own or []
        self._examples = [[self._vector(example) for example in topic.examples] for topic in self.own]

    @property
    def table(self) -> dict[str, Topic]:
        """Every topic that can be told, by code."""
        return {**topics(), **{topic.code: topic for topic in self.own}}

    def probabilities(self, text: str) -> dict[str, float]:
        """Probability by topic code, summing to 1: the mean of the whole and of its beginning up to the first comma.

        What a sentence is about stands at its beginning; the details after a comma may belong to other topics.
        """
        whole = self._shares(text)
        head = _HEAD.match(text)
        if head is None:
            return whole
        beginning = self._shares(head.group())
        if max(beginning, key=lambda code: beginning[code]) in ("none", "procedure"):
            return whole
        return {code: (whole.get(code, 0.0) + beginning.get(code, 0.0)) / 2 for code in {**whole, **beginning}}

    def _shares(self, text: str) -> dict[str, float]:
        import numpy as np

        vector = self._vector(text)
        buckets = np.fromiter(vector, np.int64, len(vector))
        values = np.fromiter(vector.values(), np.float32, len(vector))
        scores = self._bias + (values @ self._weights[buckets].astype(np.float32)) * self._scale
        shares: NDArray[np.float32] = np.exp(scores - scores.max())
        shares /= shares.sum()
        result = {code: float(share) for code, share in zip(self.codes, shares, strict=True)}
        for topic, near in self._own(vector):
            result = {code: share * (1 - near) for code, share in result.items()}
            result[topic.code] = near
        return result

    def _own(self, vector: dict[int, float]) -> list[tuple[Topic, float]]:
        """The nearest of the newsroom's topics with its probability, if any is near."""
        best: tuple[float, Topic] | None = None
        for topic, examples in zip(self.own, self._examples, strict=True):
            similarity = max(
                sum(value * example.get(bucket, 0.0) for bucket, value in vector.items()) for example in examples
            )
            if similarity >= NEAR and (best is None or similarity > best[0]):
                best = (similarity, topic)
        return [(best[1], min(0.95, 0.5 + best[0]))] if best else []

    def _vector(self, text: str) -> dict[int, float]:
        """The features weighted by rarity, of length 1."""
        counts = topic_features(text)
        weighted = {bucket: (1 + math.log(count)) * self._idf[bucket] for bucket, count in counts.items()}
        norm = sum(value * value for value in weighted.values()) ** 0.5 or 1.0
        return {bucket: value / norm for bucket, value in weighted.items()}
