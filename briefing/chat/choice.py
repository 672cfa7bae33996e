"""Which chat a name means."""

from __future__ import annotations

from briefing.chat.chat import Chat
from briefing.chat.server import ChatServer
from briefing.errors import InputError
from briefing.language.names import SUPPORTED


def choose(
    model: str = "", *, threads: int | None = None, device: str = "cpu", dtype: str = "bfloat16"
) -> tuple[Chat, tuple[str, ...]]:
    """The chat and its languages. model: empty for the configured server, the name of an installed instruct model, or
    `MODEL@http://…/v1` for another server.

    Raises InputError where there is no such model or address, ModelError where a model can't be loaded.
    """
    from briefing.catalog.installed import find
    from briefing.chat.local import LocalChat
    from briefing.settings import settings

    name, at, url = model.rpartition("@")
    if at and url.startswith(("http://", "https://")):
        return ChatServer(name, url), SUPPORTED
    if not model:
        configured = settings()
        return ChatServer(configured.llm_model, configured.llm_url), SUPPORTED
    found = find(model)
    if found.kind != "instruct":
        option = "summarizer" if found.kind == "summarization" else "engine"
        raise InputError(f"{found.name} is for {found.kind}, not an instruct model; use `--{option} {found.name}`")
    if threads:
        import torch

        torch.set_num_threads(threads)
    return LocalChat(found, device=device, dtype=dtype), found.languages
