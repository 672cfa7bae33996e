"""Writing files: all or nothing."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from briefing.errors import OutputError
from briefing.export import write


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_writes_a_new_file_with_the_permissions_that_the_umask_gives(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "brief.json", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "brief.json").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "brief.json").stat().st_mode) == 0o640


def test_replaces_an_existing_file_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_bytes(b"old")
    path.chmod(0o604)
    write(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert _names(tmp_path) == ["brief.json"]


def test_a_link_keeps_pointing_where_it_does(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "brief.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OutputError) as caught:
        write(path, b"new")
    assert str(path) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["brief.json"]


def test_an_interrupt_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "brief.json", b"new")
    assert _names(tmp_path) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"folder .*nowhere does not exist: create it"):
        write(tmp_path / "nowhere" / "brief.json", b"")


@pytest.mark.parametrize("name", ["", "."])
def test_a_folder_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        write(tmp_path / name, b"")
    assert _names(tmp_path) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(OutputError, match="file is not a folder"):
        write(tmp_path / "file" / "brief.json", b"")


@pytest.mark.parametrize("name", ["x" * 300, "nul\0byte"])
def test_an_impossible_name_is_an_output_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="can't be written"):
        write(tmp_path / name, b"")


def test_a_write_protected_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "brief.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(OutputError, match="permission"):
        write(path, b"new")
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_device_is_written_to_and_stays_a_device() -> None:
    with pytest.raises(OutputError, match="disk is full"):
        write("/dev/full", b"new")
    write("/dev/null", b"new")
    assert Path("/dev/null").is_char_device()
    assert Path("/dev/full").is_char_device()
