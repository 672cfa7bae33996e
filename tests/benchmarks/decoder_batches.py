"""`python -m tests.benchmarks.decoder_batches [STATEMENTS]`: what it costs to decode more or fewer sentences together.

The key points of statements of 300 words into Armenian by the embedded model on one thread, with different limits on
the source tokens of a batch, one after the other and all of them three times, since other programs share the caches:
CPU milliseconds a sentence, and how many translations differ from those of the first limit.
"""

from __future__ import annotations

import sys
import time

from briefing.briefer import Briefer
from briefing.document import Document
from briefing.translate.ctranslate2 import embedded
from tests.benchmarks.beams import Set
from tests.benchmarks.statements import statement

LIMITS = (2048, 1024, 512)
ROUNDS = 3


def main(count: int) -> None:
    """Prints a line for each limit and round."""
    briefed = Briefer(threads=1).brief_many([Document(statement(number)) for number in range(count)], to=())
    texts = [point.text for each in briefed if isinstance(each, tuple) for point in each[0].key_points]
    engine = embedded(threads=1)
    engine._specialists = {}  # the settings are tried on the common weights
    engine._translator = Set(engine._translator)
    engine.keep = 0
    engine.translate(texts[:4], "en", "hy")
    first: list[str] = []
    for turn in range(ROUNDS):
        for limit in LIMITS:
            engine._translator.settings = {"max_batch_size": limit}
            began = time.process_time()
            drafts = [draft.text for draft in engine.translate(texts, "en", "hy")]
            each = 1000 * (time.process_time() - began) / len(texts)
            first = first or drafts
            differ = sum(one != other for one, other in zip(first, drafts, strict=True))
            print(f"round {turn + 1}, {limit} tokens: {each:.1f} CPU ms, {differ} of {len(texts)} differ", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 16)
