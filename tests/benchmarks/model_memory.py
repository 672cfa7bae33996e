"""Checks the memory formula of `briefing/catalog/machine.py`: `python tests/benchmarks/model_memory.py`.

Models of several sizes with random weights are converted to int8 and translate 24 or 64 sentences in a process of
their own, whose largest resident memory is compared with what the formula says. Random weights never end a sentence, so
every decoder runs to its limit: the worst case. Exit status 1 where more was needed than said.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

SIZES = {
    "opus-mt, width 256": ("opus-mt-multi", {"d_model": 256, "encoder_ffn_dim": 1024, "decoder_ffn_dim": 1024}),
    "width 1024, 2+2 layers": ("opus-mt-multi", {"d_model": 1024, "encoder_ffn_dim": 4096, "decoder_ffn_dim": 4096}),
    "width 1024, 12+12 layers": (
        "nllb",
        {
            "d_model": 1024,
            "encoder_ffn_dim": 4096,
            "decoder_ffn_dim": 4096,
            "encoder_layers": 12,
            "decoder_layers": 12,
            "encoder_attention_heads": 16,
            "decoder_attention_heads": 16,
        },
    ),
    "the vocabulary of NLLB": ("nllb", {"d_model": 1024, "vocab_size": 256206}),
    "nllb-200-distilled-600M": (
        "nllb",
        {
            "d_model": 1024,
            "vocab_size": 256206,
            "encoder_ffn_dim": 4096,
            "decoder_ffn_dim": 4096,
            "encoder_layers": 12,
            "decoder_layers": 12,
            "encoder_attention_heads": 16,
            "decoder_attention_heads": 16,
        },
    ),
}
"""Shapes by name; the last is that of the published model."""
_CHILD = """
import resource, sys
from briefing.selection import engine
texts = sys.stdin.read().splitlines()
translator = engine("model", threads=2)
translator._decode(texts, "en", "hy")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def measured(family: str, shape: dict[str, int], folder: Path) -> tuple[int, int]:
    """Parameters, and bytes at most resident."""
    from briefing.catalog.convert import convert
    from briefing.catalog.folder import describe_folder, pull_from_folder
    from models.training.corpus import read_lines
    from tests.translate.checkpoints import publish

    os.environ["BRIEFING_MODELS"] = str(folder / "models")
    source = publish(family, folder / "published", init_std=0.02, **shape)
    model = pull_from_folder(describe_folder(source, "model"), source)
    convert(model)
    count = 64 if model.parameters < 50_000_000 else 24  # more than a batch of the large ones holds
    texts = "\n".join(line.texts["en"] for line in read_lines()[600 : 600 + count])
    done = subprocess.run([sys.executable, "-c", _CHILD], input=texts, capture_output=True, text=True, check=True)
    return model.parameters, int(re.findall(r"\d+", done.stdout)[-1])


def main() -> int:
    """Prints a row for each size."""
    from briefing.catalog import machine

    missed = 0
    print("model\tparameters\tmeasured\tformula")
    for name, (family, shape) in SIZES.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            parameters, used = measured(family, shape, Path(folder))
        said = machine.memory_bytes(parameters, "int8")
        missed += used > said
        row = (name, f"{parameters / 1e6:.0f} M", machine.readable(used), machine.readable(said))
        print("\t".join(row), flush=True)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
