"""The families of summarization models: what each reads and writes, and how it is asked.

Sources: Hasan et al., "XL-Sum", ACL 2021 (mT5); Lewis et al., "BART", ACL 2020; Zhang et al., "PEGASUS", ICML 2020;
Raffel et al., "T5", JMLR 2020; and the model cards of csebuetnlp/mT5_multilingual_XLSum, facebook/bart-large-cnn,
google/pegasus-xsum.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.catalog.installed import Installed, find
from briefing.errors import InputError

BEAM = 4
NO_REPEAT = 3
"""No run of so many tokens is written twice."""


@dataclass(frozen=True, slots=True)
class Family:
    """window: tokens that the encoder reads, the end among them; longest: tokens that are written at most; prompt: what
    stands in front of the text."""

    window: int
    longest: int
    prompt: str = ""


_FAMILIES = {
    "mt5": Family(512, 84),
    "t5": Family(512, 150, "summarize: "),
    "umt5": Family(512, 84),
    "bart": Family(1024, 142),
    "mbart": Family(1024, 100),
    "pegasus": Family(512, 64),
}
_ANY = Family(512, 100)


def family(name: str, positions: int = 0) -> Family:
    """The family called `name`. positions: how many the model itself has, 0 where that isn't limited."""
    known = _FAMILIES.get(name, _ANY)
    return Family(min(known.window, positions), known.longest, known.prompt) if positions else known


def positions(config: dict[str, object]) -> int:
    """How many positions a `config.json` says that the model has, 0 for relative ones."""
    found = config.get("max_position_embeddings")
    return found if isinstance(found, int) and found > 0 else 0


def cleaned(text: str) -> str:
    """What a model wrote, without the marks that families put between sentences."""
    return " ".join(text.replace("<n>", " ").split())


def summarizing(model: str, runtime: str) -> Installed:
    """The installed summarization model called `model`. Raises InputError for any other."""
    if not model:
        raise InputError(
            f"{runtime} needs the name of a model: `--summarizer {runtime}:NAME`; see `briefing models list`"
        )
    found = find(model)
    if found.kind != "summarization":
        raise InputError(f"{found.name} is for {found.kind}, it doesn't summarize; name a summarization model")
    return found
