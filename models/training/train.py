"""The training loop: resumable, on CPU or GPU.

Muon and AdamW (`optimizer.py`), label smoothing 0.1, warm-up then inverse square root of the step, gradients
accumulated to large batches, short lines first, an exponential moving average of the weights as the result. Under
`torchrun` each process trains on batches of its own and the processes average their weights every minute
(`meeting.py`), so that a busy core holds nobody up.
"""

from __future__ import annotations

import json
import math
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.translate.annotate import annotate
from models.training.alignment import Table, fit, guide
from models.training.batches import Batch, Pairs, padded
from models.training.corpus import Line
from models.training.dropout import install
from models.training.meeting import average
from models.training.model import aligned_embeddings, build
from models.training.optimizer import Optimizer
from models.training.recipe import Recipe
from models.training.tokenizer import Tokenizer

if TYPE_CHECKING:
    import torch
    from transformers import MarianMTModel


ALIGNED_ON = 30_000
"""Pairs of a direction are enough to tell which subwords translate which."""
MEET_SECONDS = 60
"""Between two averagings of the processes' weights."""


@dataclass
class _Spent:
    """Sums since the last line of the log: losses, target tokens, seconds."""

    loss: float = 0.0
    guided: float = 0.0
    tokens: int = 0
    seconds: float = 0.0


class Run:
    """One training run in a folder: `state.pt` to resume from, `log.jsonl` of what happened."""

    def __init__(self, folder: Path, recipe: Recipe, train: list[Line], dev: list[Line]) -> None:
        import torch

        self.folder, self.recipe, self.dev = folder, recipe, dev
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        if self.device.type == "cpu":
            install()  # with eager attention, a third faster for short sentences
        self.rank, self.processes = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        if self.processes > 1 and not torch.distributed.is_initialized():
            torch.distributed.init_process_group("gloo")
        self.tokenizer = Tokenizer(folder)
        self.pairs = Pairs(train, self.tokenizer, recipe.directions)
        self.tables: dict[tuple[str, str], Table] = {}
        torch.manual_seed(recipe.seed)
        self.model: MarianMTModel = build(self.tokenizer, recipe)
        torch.nn.Module.to(self.model, self.device)
        if self.device.type == "cpu":
            self.model.set_attn_implementation("eager")
        if recipe.aligned and not self._state_file.exists():
            vectors = torch.from_numpy(aligned_embeddings(train, self.tokenizer, recipe.width, recipe.seed))
            with torch.no_grad():
                self.model.model.shared.weight.copy_(vectors)
        self._clear_start()
        self.optimizer = Optimizer(self.model, recipe.learning_rate)
        self.average = {name: value.detach().clone().float() for name, value in self.model.state_dict().items()}
        self.step, self.epoch = 0, 0
        self.updates, self.tokens = 0, 0
        """Of this process since it last met the others."""
        self.seen = 0
        self.spent = _Spent()
        if self._state_file.exists():
            self._load()
            self._clear_start()
        torch.manual_seed(recipe.seed + 1000 * self.rank)  # dropout of its own for each process

    @property
    def _state_file(self) -> Path:
        return self.folder / "state.pt"

    def train_until(self, steps: int, minutes: float, checkpoint_minutes: float = 5) -> None:
        """Trains until `steps` updates are done, `minutes` have passed or a file `stop` appears in the folder.

        Saves now and then and at the end.
        """
        for source, target in self.recipe.directions:
            pairs = self.pairs.both(source, target)
            self.tables[source, target] = fit(pairs[:: 1 + len(pairs) // ALIGNED_ON], len(self.tokenizer))
        started = saved = met = time.monotonic()
        self.model.train()
        if self.step >= steps:
            return
        while True:
            longest = self.recipe.short if self.epoch < self.recipe.short_epochs else self.recipe.longest
            seed = self.recipe.seed + 1000 * self.rank + self.epoch
            group: list[Batch] = []
            for batch in self.pairs.epoch(self.recipe.micro, longest, self.recipe.sample, seed):
                group.append(batch)
                if len(group) < self.recipe.accumulate:
                    continue
                self._update(group, steps)
                group = []
                now = time.monotonic()
                if self.processes > 1 and now - met < MEET_SECONDS:
                    continue
                over = self.step >= steps or now - started > 60 * minutes or (self.folder / "stop").exists()
                done = self._meet(over)
                met = time.monotonic()
                if done:
                    self._save()
                    return
                if now - saved > 60 * checkpoint_minutes:
                    saved = now
                    self._save()
            self.epoch += 1
            if self.rank == 0:
                self._log(epoch=self.epoch, dev_loss=round(self.dev_loss(), 4))
                self.model.train()

    def rate(self, steps: int) -> float:
        """Learning rate of the next update: warm-up, inverse square root, to zero over the last part of `steps`."""
        warm = min((self.step + 1) / self.recipe.warmup, math.sqrt(self.recipe.warmup / (self.step + 1)))
        return self.recipe.learning_rate * warm * min(1.0, (steps - self.step) / (self.recipe.cooldown * steps))

    def _update(self, group: list[Batch], steps: int) -> None:
        import torch

        began = time.monotonic()
        rate = self.rate(steps)
        total = sum(len(target) for _, _, pairs in group for _, target in pairs)
        for batch in group:
            (self._loss(batch, self.recipe.smoothing, guided=True) / total).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step(rate)
        self._clear_start()
        self.step += 1
        self.updates += 1
        self.tokens += total
        self.spent.tokens += total
        self.spent.seconds += time.monotonic() - began
        decay = min(self.recipe.decay, self.step / (self.step + 10))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                self.average[name].lerp_(value.float(), 1 - decay)
        if self.step % 50 == 0:
            spent, self.spent = self.spent, _Spent()
            self._log(
                step=self.step,
                loss=round(spent.loss / spent.tokens, 4),
                guided_loss=round(spent.guided / spent.tokens, 4),
                rate=round(rate, 6),
                tokens_per_second=round(spent.tokens / spent.seconds),
                tokens=self.seen + self.tokens,
            )

    def _clear_start(self) -> None:
        """Keeps the embedding of <pad> zero: Marian's decoder starts from a zero embedding, and so does CTranslate2."""
        import torch

        with torch.no_grad():
            self.model.model.shared.weight[self.tokenizer.pad].zero_()

    def _meet(self, done: bool) -> bool:
        """Averages weights and optimiser state over all processes, each by its updates; whether the first is done."""
        if self.processes == 1:
            self.seen += self.tokens
            self.updates, self.tokens = 0, 0
            return done
        tensors = [p.data for p in self.model.parameters()] + list(self.average.values()) + self.optimizer.moments()
        met = average(tensors, self.updates, self.tokens, done and self.rank == 0)
        self.step += round(met.updates / self.processes) - self.updates
        self.seen += met.tokens
        self.updates, self.tokens = 0, 0
        return met.done

    def _loss(self, batch: Batch, smoothing: float, guided: bool = False) -> torch.Tensor:
        """Summed cross entropy of a batch; only real target positions reach the output layer."""
        import torch

        from models.training.loss import smoothed_cross_entropy

        pad = self.tokenizer.pad
        pairs = batch[2]
        source = torch.tensor(padded([pair[0] for pair in pairs], pad), device=self.device)
        target = torch.tensor(padded([pair[1] for pair in pairs], pad), device=self.device)
        shifted = torch.cat([torch.full_like(target[:, :1], pad), target[:, :-1]], dim=1)
        # The decoder starts with <pad>; that position must stay visible.
        visible = shifted.ne(pad)
        visible[:, 0] = True
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            output = self.model.model(
                input_ids=source,
                attention_mask=source.ne(pad),
                decoder_input_ids=shifted,
                decoder_attention_mask=visible,
                use_cache=False,
                output_attentions=guided,
            )
            real = target.ne(pad)
            logits = self.model.lm_head(output.last_hidden_state[real])
        loss = smoothed_cross_entropy(logits, target[real], smoothing)
        self.spent.loss += loss.item()
        if guided:
            looks = output.cross_attentions[self.recipe.guided_layer][:, 0].float()
            aims = torch.from_numpy(guide(pairs, self.tables[batch[:2]], looks.shape[2], looks.shape[1])).to(
                self.device
            )
            missed = -(aims * (looks + 1e-6).log()).sum()
            self.spent.guided += missed.item()
            loss = loss + self.recipe.guidance * missed
        return loss

    def dev_loss(self) -> float:
        """Mean cross entropy a subword in the directions from English, without smoothing or dropout."""
        import torch

        self.model.eval()
        total, tokens = 0.0, 0
        for language in [target for source, target in self.recipe.directions if source == "en"]:
            pairs = [
                (
                    self.tokenizer.encode(annotate(line.texts["en"], "en", language), language),
                    self.tokenizer.encode(line.texts[language]),
                )
                for line in self.dev
            ]
            pairs.sort(key=lambda pair: len(pair[1]))
            with torch.no_grad():
                for i in range(0, len(pairs), 32):
                    total += self._loss(("en", language, pairs[i : i + 32]), 0.0).item()
            tokens += sum(len(target) for _, target in pairs)
        self.spent = _Spent()
        return total / tokens

    def save_averaged(self, folder: Path) -> None:
        """Writes the averaged weights with their tokenizer as a `MarianMTModel` folder (safetensors)."""
        from transformers import MarianTokenizer

        weights = {name: value.to(self.model.state_dict()[name].dtype) for name, value in self.average.items()}
        current = {name: value.clone() for name, value in self.model.state_dict().items()}
        self.model.load_state_dict(weights)
        self.model.save_pretrained(folder)
        self.model.load_state_dict(current)
        MarianTokenizer(
            vocab=str(self.folder / "vocab.json"),
            source_spm=str(self.folder / "source.spm"),
            target_spm=str(self.folder / "target.spm"),
            source_lang="en",
            target_lang="hy",
        ).save_pretrained(folder)

    def _save(self) -> None:
        import torch

        if self.rank:
            return

        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "average": self.average,
            "step": self.step,
            "epoch": self.epoch,
            "seen": self.seen,
        }
        torch.save(state, self.folder / "state.part")
        (self.folder / "state.part").replace(self._state_file)
        (self.folder / "recipe.json").write_text(json.dumps(asdict(self.recipe), indent=1), "utf-8")

    def _load(self) -> None:
        import torch

        state = torch.load(self._state_file, map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        if state["optimizer"] is not None:  # else it begins anew
            self.optimizer.load_state_dict(state["optimizer"])
        self.average = state["average"]
        self.step, self.epoch, self.seen = state["step"], state["epoch"], state["seen"]

    def _log(self, **entry: Any) -> None:
        if self.rank:
            return
        entry["time"] = round(time.time())
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(entry) + "\n")
