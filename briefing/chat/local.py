"""An installed instruct model, asked through its own chat template with transformers."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from briefing.catalog.installed import Installed
from briefing.catalog.runtime import load_pretrained, load_transformers, move, reason
from briefing.chat.chat import Message
from briefing.errors import InputError, ModelError


class LocalChat:
    """The model in memory. device: as torch names it; dtype: bfloat16 unless another is named.

    One question at a time, and greedily, so that the same question always has the same answer.
    """

    parallel = 1

    def __init__(self, model: Installed, *, device: str = "cpu", dtype: str = "bfloat16") -> None:
        """Raises InputError for a device or dtype there isn't, ModelError where the model can't be loaded."""
        transformers = load_transformers("the llm engine")
        if dtype not in ("float32", "bfloat16", "float16"):
            raise InputError(f"there is no dtype {dtype!r}; there are: float32, bfloat16, float16")
        self._lock = Lock()
        self._signature = f"{model.signature}+{dtype}"
        self._network, self._tokenizer = load_pretrained(transformers.AutoModelForCausalLM, model, dtype)
        if not self._tokenizer.chat_template:
            raise ModelError(f"{model.signature} has no chat template, so it can't be asked; take an instruct model")
        move(self._network, device)

    @property
    def name(self) -> str:
        """`qwen3-8b@1a2b3c4d+bfloat16`."""
        return self._signature

    def answer(self, messages: Sequence[Message], longest: int) -> tuple[str, float | None, int]:
        """The answer, its mean log-probability per token, and its number of tokens. Raises ModelError."""
        with self._lock:  # the languages of a brief are asked for side by side
            return self._answer(messages, longest)

    def _answer(self, messages: Sequence[Message], longest: int) -> tuple[str, float | None, int]:
        import torch

        try:
            inputs = self._tokenizer.apply_chat_template(
                list(messages),
                add_generation_prompt=True,
                return_tensors="pt",
                return_dict=True,
                enable_thinking=False,  # a variable of Qwen's template; others ignore it
            ).to(self._network.device)
            with torch.inference_mode():
                output = self._network.generate(
                    **inputs,
                    max_new_tokens=longest,
                    do_sample=False,
                    output_scores=True,
                    return_dict_in_generate=True,
                    pad_token_id=self._tokenizer.pad_token_id or self._tokenizer.eos_token_id,
                )
                steps = self._network.compute_transition_scores(output.sequences, output.scores, normalize_logits=True)
        except Exception as error:  # templates are programs of the model's maker and raise what they like
            raise ModelError(f"{self._signature} can't answer: {reason(error)}") from error
        written = output.sequences[0, inputs["input_ids"].shape[1] :]
        text = self._tokenizer.decode(written, skip_special_tokens=True)
        return text, float(steps[0].float().mean()), len(written)
