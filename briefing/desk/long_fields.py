"""Forms into which whole statements are pasted: longer fields than web servers usually take in."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from briefing.intake.limits import MAX_TEXT

_MOST_BYTES = 4 * MAX_TEXT
"""Of one field: UTF-8 takes up to four for a character."""


class LongFields(APIRoute):
    """A route whose form may have fields as long as the longest statement; Starlette ends them at 1 MB."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The usual handler, which finds the form read already."""
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            await request.form(max_part_size=_MOST_BYTES)
            return await handler(request)

        return handle
