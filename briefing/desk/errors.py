"""What can go wrong between editors and the store."""

from __future__ import annotations

from briefing.desk.records import Cell
from briefing.errors import BriefingError, InputError


class NotFoundError(InputError):
    """There is no such statement, point, sentence or job."""


class ConflictError(BriefingError):
    """Somebody else has changed the same thing meanwhile; nothing was overwritten. `cell` is what stands there now."""

    def __init__(self, message: str, cell: Cell | None = None, author: str = "") -> None:
        super().__init__(message)
        self.cell, self.author = cell, author


class AccessError(InputError):
    """Not logged in, or the role doesn't allow it. `status` is the HTTP status."""

    def __init__(self, message: str, status: int = 403) -> None:
        super().__init__(message)
        self.status = status
