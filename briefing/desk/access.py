"""Who is asking, and may he: dependencies of the endpoints."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from briefing.desk.errors import AccessError
from briefing.desk.guard import COOKIE, Rate
from briefing.desk.service import Desk
from briefing.desk.users import Role, User


class Rates:
    """The three limits of a running desk."""

    def __init__(self, desk: Desk) -> None:
        self.requests = Rate(desk.options.requests)
        self.costly = Rate(desk.options.costly)
        self.logins = Rate(desk.options.logins)


# The dependencies are coroutines because they never wait for more than a look-up of a row: as functions each would cost
# every request a change of threads.


async def the_desk(request: Request) -> Desk:
    """The desk that the application runs."""
    return desk_of(request)


def desk_of(request: Request) -> Desk:
    """The same for whoever isn't a dependency."""
    desk: Desk = request.app.state.desk
    return desk


def the_rates(request: Request) -> Rates:
    """Its limits."""
    rates: Rates = request.app.state.rates
    return rates


def address(request: Request) -> str:
    """The network address of whoever asks."""
    return request.client.host if request.client else ""


def bearer(request: Request) -> str:
    """The token in `Authorization: Bearer …` or `X-API-Key`, empty where there is none."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else request.headers.get("x-api-key", "")


def identified(request: Request, token: str = "") -> User | None:
    """The user of a token or session; on an open desk without users, whoever sits at this machine."""
    desk = desk_of(request)
    if given := token or bearer(request):
        if found := desk.users.owner(given, "token"):
            return found
        if desk.users.any():
            return None
    if (cookie := request.cookies.get(COOKIE)) and (found := desk.users.owner(cookie, "session")):
        return found
    return desk.local if desk.options.open_ and not desk.users.any() else None


def allow(request: Request, user: User | None, role: Role, costly: bool = False) -> User:
    """The user, if the role and the limits allow it. Raises AccessError with status 401, 403 or 429."""
    rates = the_rates(request)
    key = user.name if user else address(request)
    if not rates.requests.allows(key) or (costly and not rates.costly.allows(key)):
        raise AccessError("too many requests; wait a minute and try again", 429)
    if user is None:
        raise AccessError("log in, or send a token as `Authorization: Bearer TOKEN`", 401)
    if not user.may(role):
        raise AccessError(f"{user.name} is a {user.role}; this needs the role {role}", 403)
    return user


async def _reader(request: Request) -> User:
    return allow(request, identified(request), "reader")


async def _editor(request: Request) -> User:
    return allow(request, identified(request), "editor")


async def _costly(request: Request) -> User:
    return allow(request, identified(request), "editor", costly=True)


async def _admin(request: Request) -> User:
    return allow(request, identified(request), "admin")


TheDesk = Annotated[Desk, Depends(the_desk)]
Reader = Annotated[User, Depends(_reader)]
Editor = Annotated[User, Depends(_editor)]
CostlyEditor = Annotated[User, Depends(_costly)]
Admin = Annotated[User, Depends(_admin)]
