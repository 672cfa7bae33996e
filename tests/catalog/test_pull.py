"""A pull ends with the right bytes or with one sentence, whatever the hub does."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.catalog import machine
from briefing.catalog.entry import entry
from briefing.catalog.hub import Hub
from briefing.catalog.installed import PARTIAL, find, installed, remove
from briefing.catalog.progress import Progress
from briefing.catalog.pull import describe_repository, pull
from briefing.errors import BriefingError, InputError, ModelError, OutputError
from tests.catalog.hub_server import COMMIT, FakeHub, serving
from tests.catalog.published import opus

NAME = "opus-mt-en-hy"
REPOSITORY = "Helsinki-NLP/opus-mt-en-hy"
TAKEN = {
    "README.md",
    "config.json",
    "model.safetensors",
    "source.spm",
    "target.spm",
    "vocab.json",
    "tokenizer_config.json",
}


@pytest.fixture
def hub(models: Path) -> Iterator[FakeHub]:
    with serving(FakeHub({REPOSITORY: opus()})) as server:
        yield server


def fetch(hub: FakeHub, timeout: float = 5.0, revision: str = "main") -> Path:
    return pull(entry(NAME), Hub(hub.url, timeout, pause=0.001), revision).folder


def assert_whole(folder: Path, hub: FakeHub) -> None:
    """Every file that should have come came, byte for byte, and nothing else."""
    assert {path.name for path in (folder / "original").iterdir()} == TAKEN
    for name in TAKEN:
        assert (folder / "original" / name).read_bytes() == hub.repositories[REPOSITORY][name]
    for name, file in find(NAME).files.items():
        assert file.sha256 == hashlib.sha256((folder / "original" / name).read_bytes()).hexdigest()


def test_brings_the_files_that_are_safe_and_pins_the_commit(hub: FakeHub, models: Path) -> None:
    folder = fetch(hub)
    assert folder == models / NAME
    assert_whole(folder, hub)
    model = find(NAME)
    assert (model.revision, model.signature) == (COMMIT, f"{NAME}@01234567")
    assert model.directions == {("en", "hy")} and model.licence == "Apache-2.0"
    assert all(f"/resolve/{COMMIT}/" in path for _, path, _ in hub.requests[1:])
    assert not hub.asked("pytorch_model.bin") and not hub.asked("onnx")


def test_a_branch_of_a_conversion_can_be_named(hub: FakeHub) -> None:
    fetch(hub, revision="refs/pr/7")
    assert "refs%2Fpr%2F7" in hub.requests[0][1]


def test_ten_broken_connections_at_random_places(hub: FakeHub) -> None:
    places = random.Random(4)
    cuts = [places.randrange(1, 30_000) for _ in range(10)]
    hub.fault = lambda name, start: ("cut", cuts.pop()) if name.endswith(".safetensors") and cuts else None
    assert_whole(fetch(hub), hub)
    assert not cuts
    starts = [headers["Range"] for headers in hub.asked("model.safetensors") if "Range" in headers]
    assert len(starts) == 10 and len(set(starts)) == 10


_PULL = """
import sys
from briefing.catalog.entry import entry
from briefing.catalog.hub import Hub
from briefing.catalog.pull import pull
print(pull(entry(sys.argv[1]), Hub(sys.argv[2])).revision)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_ten_processes_killed_at_random_places(hub: FakeHub, models: Path) -> None:
    part = models / PARTIAL / NAME / "original" / "model.safetensors.part"
    dice, size = random.Random(7), 0
    for _ in range(10):
        count = dice.randrange(1, 19_000)
        hub.fault = lambda name, start, count=count: ("hold", count) if name.endswith(".safetensors") else None
        process = subprocess.Popen([sys.executable, "-c", _PULL, NAME, hub.url], stderr=subprocess.DEVNULL)
        while not part.exists() or part.stat().st_size < size + count:
            assert process.poll() is None
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        assert installed() == {}
        size += count
        assert part.stat().st_size == size
    hub.fault = lambda name, start: None
    assert_whole(fetch(hub), hub)
    assert not (models / PARTIAL / NAME).exists()


def test_a_server_that_knows_no_ranges_is_asked_for_everything(hub: FakeHub) -> None:
    answers: list[object] = ["whole", ("cut", 5000)]
    hub.fault = lambda name, start: answers.pop() if name.endswith(".safetensors") and answers else None
    assert_whole(fetch(hub), hub)


def test_errors_of_the_server_pass(hub: FakeHub) -> None:
    hub.listing_faults = ["503", "429"]
    answers: list[object] = ["500", "500", "stall", "500"]
    hub.fault = lambda name, start: answers.pop() if name == "source.spm" and answers else None
    assert_whole(fetch(hub, timeout=1.0), hub)


def test_a_slow_server_is_waited_for(hub: FakeHub) -> None:
    hub.fault = lambda name, start: ("slow", 150_000) if name == "model.safetensors" else None
    assert_whole(fetch(hub), hub)
    assert len(hub.asked("model.safetensors")) == 1


@pytest.mark.parametrize("fault", ["500", "stall", ("cut", 0), "long"])
def test_a_server_that_never_gives_it_ends_in_one_sentence(hub: FakeHub, models: Path, fault: object) -> None:
    hub.fault = lambda name, start: fault if name == "model.safetensors" else None
    with pytest.raises(ModelError, match=r"model.safetensors can't be fetched .* goes on where it stopped") as caught:
        fetch(hub, timeout=1.0)
    assert "\n" not in str(caught.value) and "object at" not in str(caught.value)
    assert installed() == {}
    hub.fault = lambda name, start: None
    assert_whole(fetch(hub), hub)


def test_a_wrong_byte_is_found_and_fetched_again(hub: FakeHub) -> None:
    answers: list[object] = [("wrong", 1)]
    hub.fault = lambda name, start: answers.pop() if name == "source.spm" and answers else None
    assert_whole(fetch(hub), hub)


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_bytes_that_are_always_wrong_are_never_installed(hub: FakeHub, models: Path, name: str) -> None:
    hub.fault = lambda asked, start: ("wrong", 1) if asked == name else None
    with pytest.raises(ModelError, match=f"{name} .* twice with another digest"):
        fetch(hub)
    assert installed() == {} and len(hub.asked(name)) == 2


def test_a_mirror_elsewhere_gets_no_token(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.redirect = hub.url.replace("127.0.0.1", "localhost")
    assert_whole(fetch(hub), hub)
    assert hub.asked("/api/")[0]["Authorization"] == "Bearer hf_secret"
    sent = [headers for headers in hub.asked("/resolve/") if headers["Host"].startswith("localhost")]
    assert sent and not any("Authorization" in headers for headers in sent)


def test_the_environment_names_the_mirror(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub.url + "/")
    assert pull(entry(NAME), Hub()).revision == COMMIT


@pytest.mark.parametrize("name", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_offline_means_offline(hub: FakeHub, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "1")
    with pytest.raises(InputError, match="HF_HUB_OFFLINE"):
        fetch(hub)
    assert not hub.requests


@pytest.mark.parametrize(
    ("repository", "revision", "error", "says"),
    [
        ("nobody/nothing", "main", InputError, "has no nobody/nothing at main"),
        (REPOSITORY, "nowhere", InputError, "has no .* at nowhere"),
        ("gated/model", "main", ModelError, "HF_TOKEN"),
        ("no-slash", "main", InputError, "OWNER/NAME"),
        ("../../etc", "main", InputError, "OWNER/NAME"),
    ],
)
def test_what_is_not_there(hub: FakeHub, repository: str, revision: str, error: type[BriefingError], says: str) -> None:
    with pytest.raises(error, match=says):
        Hub(hub.url).listing(repository, revision)


def test_no_hub_at_all(models: Path) -> None:
    with pytest.raises(ModelError, match=r"can't be asked for .*refused"):
        Hub("http://127.0.0.1:9", pause=0.001).listing(REPOSITORY)
    with pytest.raises(InputError, match="address"):
        Hub("mirror")


def test_a_repository_of_its_own_is_described_whatever_the_hub_does(hub: FakeHub) -> None:
    answers: list[object] = ["500", ("cut", 9), "stall"]
    hub.fault = lambda name, start: answers.pop() if answers else None
    known = describe_repository(REPOSITORY, Hub(hub.url, timeout=1.0, pause=0.001))
    assert (known.family, known.directions) == ("opus-mt", {("en", "hy")}) and not answers
    hub.fault = lambda name, start: "500"
    with pytest.raises(ModelError, match=r"can't be asked for config\.json of .*503"):
        describe_repository(REPOSITORY, Hub(hub.url, pause=0.001))
    hub.fault = lambda name, start: None
    for broken in (b"{", b"[1]"):
        hub.repositories[REPOSITORY]["config.json"] = broken
        with pytest.raises(ModelError, match=r"config\.json of .* isn't a model's"):
            describe_repository(REPOSITORY, Hub(hub.url))


def test_how_far_a_pull_is(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    progress = Progress("m2m100-418M", 3_000_000_000)
    progress.there(1_000_000_000)
    now += 10.0
    progress.done += 200_000_000
    # The rate is that of what has come now, not of what an earlier pull had brought.
    assert progress.line() == "m2m100-418M: 1.2 GB of 3.0 GB, 40%, 20 MB/s, 2 min left"


def test_pickles_alone_are_refused_with_the_way_out(hub: FakeHub) -> None:
    files = opus()
    del files["model.safetensors"]
    hub.repositories[REPOSITORY] = files
    with pytest.raises(InputError, match=r"pytorch_model.bin.* refs/pr/NUMBER.*--from"):
        fetch(hub)


def test_a_full_disk_is_noticed_before_anything_comes(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "free_disk", lambda folder: 1000)
    with pytest.raises(OutputError, match=r"needs 20. kB .* 1 kB free; .*BRIEFING_MODELS"):
        fetch(hub)
    assert not hub.asked("/resolve/")


def test_weights_that_are_no_safetensors_are_not_installed(hub: FakeHub) -> None:
    hub.repositories[REPOSITORY]["model.safetensors"] = b"\x80\x04pickle" * 1000
    with pytest.raises(ModelError, match="isn't a whole safetensors file"):
        fetch(hub)
    assert installed() == {}


def test_a_newer_revision_takes_the_place_of_the_old(hub: FakeHub, models: Path) -> None:
    fetch(hub)
    hub.commit, hub.repositories[REPOSITORY] = "f" * 40, opus(seed=2)
    assert_whole(fetch(hub), hub)
    assert find(NAME).revision == "f" * 40
    assert {path.name for path in models.iterdir()} == {PARTIAL, NAME}


def test_what_is_here_already_is_not_fetched_again(hub: FakeHub) -> None:
    fetch(hub)
    asked = len(hub.asked("/resolve/"))
    assert_whole(fetch(hub), hub)
    assert len(hub.asked("/resolve/")) == asked
    (find(NAME).original / "source.spm").unlink()
    assert_whole(fetch(hub), hub)


def test_what_an_older_revision_left_unfinished_is_not_mixed_in(hub: FakeHub) -> None:
    hub.fault = lambda name, start: ("cut", 900) if name == "model.safetensors" and start == 0 else "500"
    with pytest.raises(ModelError):
        fetch(hub)
    hub.commit, hub.repositories[REPOSITORY], hub.fault = "e" * 40, opus(seed=3), lambda name, start: None
    assert_whole(fetch(hub), hub)
    assert not any("Range" in headers for headers in hub.asked(f"/resolve/{'e' * 40}/"))


def test_two_pulls_at_once(hub: FakeHub, models: Path) -> None:
    hub.fault = lambda name, start: ("hold", 100) if name == "model.safetensors" else None
    first = subprocess.Popen([sys.executable, "-c", _PULL, NAME, hub.url], stderr=subprocess.DEVNULL)
    try:
        while not hub.asked("model.safetensors"):
            time.sleep(0.01)
        with pytest.raises(InputError, match="another pull of opus-mt-en-hy is running"):
            fetch(hub)
    finally:
        first.kill()
        first.wait()


def test_remove(hub: FakeHub, models: Path) -> None:
    fetch(hub)
    assert remove(NAME.upper()) > 200_000
    assert installed() == {} and not (models / NAME).exists()
    with pytest.raises(InputError, match="isn't on this machine"):
        remove(NAME)
    for name in ("..", ".", "", "../models"):
        with pytest.raises(InputError):
            remove(name)
    (models / PARTIAL / NAME).mkdir()
    (models / PARTIAL / NAME / "x").write_bytes(b"12345")
    assert remove(NAME) == 5
