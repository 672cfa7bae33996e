"""Any sequence-to-sequence model of transformers, on the processor or a GPU: slower than CTranslate2, but runs all.

The families that `pieces` knows are cut by SentencePiece exactly as for CTranslate2; others by their own tokenizer.
Needs the `transformers` extra. Source: Wolf et al., "Transformers", EMNLP 2020.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

from briefing.catalog.convert import target_tokens
from briefing.catalog.installed import Installed, find
from briefing.catalog.runtime import load_pretrained, load_transformers, move, reason
from briefing.errors import InputError, ModelError
from briefing.language.names import model_code
from briefing.translate.annotate import as_read
from briefing.translate.engine import Draft
from briefing.translate.pieces import FILES, Pieces
from briefing.translate.piecewise import Piecewise, bucket, limit

if TYPE_CHECKING:
    import torch

BEAM = 4
BATCH_TOKENS = 1024
"""Source tokens, padding included, that are decoded together."""
_LONGEST = 256
DTYPES = ("float32", "bfloat16", "float16")


class TransformersEngine(Piecewise):
    """An installed model, loaded from its published files.

    device: as torch names it, `cpu`, `cuda`, `cuda:1`, `mps`; dtype: number format of the weights in memory, by default
    float32 on the processor and bfloat16 elsewhere; threads: torch's, left as they are if None; beam: hypotheses.
    """

    def __init__(
        self, model: Installed, *, device: str = "cpu", dtype: str = "", threads: int | None = None, beam: int = BEAM
    ) -> None:
        """Raises InputError for a device or dtype that there isn't, ModelError where the model can't be loaded."""
        transformers = load_transformers("the transformers engine")
        import torch

        self.model, self._device, self._beam = model, device, beam
        settings = model.settings()
        self._names, self._words = bool(settings.get("annotated")), bool(settings.get("hinted"))
        self._longest = int(settings.get("longest", _LONGEST))
        self._lock = Lock()
        self._dtype = dtype or ("float32" if device == "cpu" else "bfloat16")
        if self._dtype not in DTYPES:
            raise InputError(f"there is no dtype {dtype!r}; there are: {', '.join(DTYPES)}")
        if threads:
            torch.set_num_threads(threads)
        self._network, self._tokenizer = load_pretrained(transformers.AutoModelForSeq2SeqLM, model, self._dtype)
        move(self._network, device)
        self._network.generation_config.forced_eos_token_id = None  # it would hide that a sentence was cut off
        known = model.family in FILES
        self._targets = target_tokens(model) if known else {}
        self._pieces = Pieces(model.original, model.family, self._targets) if known else None
        if self._pieces is not None:
            languages = getattr(self._tokenizer, "lang_token_to_id", {})  # M2M-100's aren't in its own vocabulary
            self._pieces.check({*self._tokenizer.get_vocab(), *languages}, model.languages, model.name)

    @property
    def signature(self) -> str:
        """`m2m100-418M@1a2b3c4d+float32`."""
        return f"{self.model.signature}+{self._dtype}"

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target) that the model translates."""
        return self.model.directions

    def _fits(self, text: str, source: str, target: str) -> bool:
        text = self.as_read(text, source, target)
        count = self._pieces.count(text) if self._pieces else len(self._tokenizer(text).input_ids)
        return count + 2 <= self._longest

    def as_read(self, text: str, source: str, target: str) -> str:
        """What the model is given of `text`: with translations behind names and rare words, where it knows them."""
        return as_read(text, source, target, names=self._names, words=self._words)

    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        with self._lock:
            return self._decode_alone(texts, source, target, no_repeat)

    def _decode_alone(self, texts: list[str], source: str, target: str, no_repeat: int) -> list[Draft]:
        """Tokenizers and torch serve one thread at a time."""
        rows = [self._ids(text, source, target) for text in texts]
        drafts: list[Draft] = [Draft("")] * len(rows)
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        while order:
            longest = bucket(len(rows[order[0]]))
            batch = [i for i in order if len(rows[i]) <= longest][: max(1, BATCH_TOKENS // longest)]
            order = order[len(batch) :]
            called = self._call([rows[i] for i in batch], target, limit(longest), no_repeat)
            for i, draft in zip(batch, called, strict=True):
                drafts[i] = draft
        return drafts

    def _ids(self, text: str, source: str, target: str) -> list[int]:
        """What the encoder reads, as numbers."""
        text = self.as_read(text, source, target)
        if self._pieces is not None:
            ids: list[int] = self._tokenizer.convert_tokens_to_ids(self._pieces.encode(text, source, target))
            return ids
        if self.model.family == "seamless":
            self._tokenizer.src_lang = model_code(source, "seamless")
        return list(self._tokenizer(text).input_ids)

    def _call(self, rows: list[list[int]], target: str, longest: int, no_repeat: int) -> list[Draft]:
        import torch

        pad = self._tokenizer.pad_token_id or 0
        width = max(map(len, rows))
        inputs = torch.tensor([row + [pad] * (width - len(row)) for row in rows], device=self._device)
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows], device=self._device)
        options: dict[str, Any] = {}
        prefix = self._pieces.prefix(target) if self._pieces else []
        if prefix:
            options["forced_bos_token_id"] = self._tokenizer.convert_tokens_to_ids(prefix[0])
        elif self.model.family == "seamless":
            options["tgt_lang"] = model_code(target, "seamless")
        try:
            with torch.inference_mode():
                output = self._network.generate(
                    input_ids=inputs,
                    attention_mask=mask,
                    num_beams=self._beam,
                    do_sample=False,
                    length_penalty=1.0,
                    max_new_tokens=longest + len(prefix),
                    no_repeat_ngram_size=no_repeat,
                    output_scores=True,
                    return_dict_in_generate=True,
                    **options,
                )
                steps = self._network.compute_transition_scores(
                    output.sequences, output.scores, output.get("beam_indices"), normalize_logits=self._beam == 1
                )
        except (RuntimeError, ValueError, IndexError) as error:
            raise ModelError(f"{self.signature} failed on {len(rows)} sentences: {reason(error)}") from error
        start = output.sequences.shape[1] - steps.shape[1]  # what the decoder was given
        return [
            self._draft(ids[start:], row, len(prefix))
            for ids, row in zip(output.sequences.tolist(), steps.float().cpu(), strict=True)
        ]

    def _draft(self, ids: Sequence[int], scores: torch.Tensor, given: int) -> Draft:
        """given: tokens at the front that weren't the model's choice."""
        end, pad = self._tokenizer.eos_token_id, self._tokenizer.pad_token_id
        ids, scores = ids[given:], scores[given:]
        complete = end in ids
        count = ids.index(end) + 1 if complete else len([i for i in ids if i != pad])
        mean = float(scores[:count].mean()) if count else None
        written = list(ids[: count - complete])
        if self._pieces is not None:
            text = self._pieces.decode(self._tokenizer.convert_ids_to_tokens(written))
        else:
            text = self._tokenizer.decode(written, skip_special_tokens=True).strip()
        return Draft(text, mean, count, None if complete else 0.0)


def installed(
    *, model: str = "", threads: int | None = None, device: str = "cpu", dtype: str = ""
) -> TransformersEngine:
    """An installed sequence-to-sequence model. Raises InputError where there is none, ModelError where it can't be
    loaded."""
    if not model:
        raise InputError(
            "transformers needs the name of a model: `--engine transformers:NAME`; see `briefing models list`"
        )
    found = find(model)
    if found.kind != "translation":
        raise InputError(f"{found.name} is for {found.kind}, it doesn't translate by itself; name a translation model")
    return TransformersEngine(found, device=device, dtype=dtype, threads=threads)
