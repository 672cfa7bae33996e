"""`briefing serve`, `briefing store` and `briefing user`."""

from __future__ import annotations

import socket
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.errors import InputError, OutputError

if TYPE_CHECKING:
    from briefing.desk.users import Users

store_app = typer.Typer(help="The desk's store.", no_args_is_help=True, rich_markup_mode=None)
user_app = typer.Typer(help="Who may use the desk.", no_args_is_help=True, rich_markup_mode=None)
StoreOption = Annotated[Path | None, typer.Option("--store", help="The store; by default in the newsroom's folder.")]
NameArgument = Annotated[str, typer.Argument(help="The user's name.")]
_MISSING = "the desk needs a few more packages; install them with: pip install 'briefing[desk]'"


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; any but loopback needs users.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port.", min=0, max=65535)] = 8080,
    store: StoreOption = None,
    engine: Annotated[str, typer.Option(help="Translation engine.")] = "embedded",
    topics: Annotated[Path | None, typer.Option(help="YAML file with the newsroom's own topics.")] = None,
    name: Annotated[
        list[str] | None, typer.Option(help="A host name under which browsers reach the desk; needs users.")
    ] = None,
    behind_https: Annotated[
        bool,
        typer.Option(
            "--behind-https", help="A proxy in front speaks HTTPS: trust its headers, secure cookies; needs users."
        ),
    ] = False,
    requests_per_minute: Annotated[int, typer.Option(help="At most so many requests of one user.", min=1)] = 3000,
) -> None:
    """The review desk in the browser, and the HTTP API. Stop it with Ctrl-C."""
    try:
        import uvicorn

        from briefing.desk.app import create_app
    except ImportError as error:
        raise InputError(f"{_MISSING} ({error.name} is missing)") from error
    import os

    from briefing.briefer import Briefer
    from briefing.desk.service import Desk, Options
    from briefing.intake.addresses import ALLOW_PRIVATE

    os.environ.pop(ALLOW_PRIVATE, None)  # what others ask for is never fetched from the newsroom's own machines
    reached = [] if _loopback(host) else [f"--host {host}"]
    reached += [f"--name {each}" for each in name or []] + ["--behind-https"] * behind_https
    hosts = (
        "localhost",
        "127.0.0.1",
        "[::1]",
        f"[{host}]" if ":" in host else host.lower(),
        *map(str.lower, name or []),
    )
    options = Options(tuple(dict.fromkeys(hosts)), secure=behind_https, requests=requests_per_minute, open_=not reached)
    briefer = Briefer(engine, topics=topics)
    _ = briefer.summarizer, briefer.cascade  # what can't be used is said here, not to the first who asks for a brief
    desk = Desk.open(store or default_store(), briefer, options)
    if reached and not desk.users.any():
        raise InputError(
            f"with {' and '.join(reached)} the desk can be reached from other machines, so it needs users: create one "
            "with `briefing user add NAME --role admin`, or leave that out"
        )
    config = uvicorn.Config(
        create_app(desk),
        host=host,
        port=port,
        log_level="warning",
        proxy_headers=behind_https,
        server_header=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=30,
    )
    server = uvicorn.Server(config)
    listening = _listening(host, port, config.backlog)
    number = listening.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    typer.echo(f"The desk is open at http://{shown}:{number}/ (store: {desk.store.database.path})")
    sys.stdout.flush()
    server.run(sockets=[listening])


def _listening(host: str, port: int, backlog: int) -> socket.socket:
    """Listens at once, so that whoever is told of the desk and comes before it is ready is served, if later.

    Raises OutputError. uvicorn's own way would print the system's error besides.
    """
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(backlog)
    except OSError as error:
        listening.close()
        reason = (error.strerror or str(error)).lower()
        raise OutputError(
            f"{host}:{port} can't be listened on: {reason}; is a desk running there already? See --port and --host"
        ) from error
    return listening


@store_app.command("backup")
def store_backup(
    target: Annotated[Path, typer.Argument(help="File to write.")],
    store: StoreOption = None,
) -> None:
    """Copy the store while it is in use, as one consistent file."""
    from briefing.desk.database import Database

    place = store or default_store()
    if not place.is_file():
        raise InputError(f"there is no store {place}; name it with --store")
    if target.is_dir():
        raise InputError(f"{target} is a folder; name a file in it")
    if target.exists() and target.samefile(place):
        raise InputError(f"{target} is the store itself; name another file")
    database = Database(place)
    database.backup(target)
    database.close()
    typer.echo(f"{place} copied to {target}")


@user_app.command("add")
def user_add(
    name: NameArgument,
    role: Annotated[str, typer.Option(help="reader, editor or admin.")] = "editor",
    no_password: Annotated[bool, typer.Option("--no-password", help="For programs, which use tokens.")] = False,
    store: StoreOption = None,
) -> None:
    """Add a user; the password is asked for, or read from standard input."""
    users = _users(store)
    users.add(name, role, None if no_password else _password())
    users.log("command line", "", "add user", f"{name} {role}")
    typer.echo(f"{name} added as {role}")


@user_app.command("password")
def user_password(name: NameArgument, store: StoreOption = None) -> None:
    """Set a user's password; it ends his sessions."""
    users = _users(store)
    users.set_password(name, _password())
    users.log("command line", "", "set password", name)
    typer.echo("password set")


@user_app.command("token")
def user_token(
    name: NameArgument,
    days: Annotated[float, typer.Option(help="Valid for so many days, at most 36500; 0 for ever.")] = 365,
    store: StoreOption = None,
) -> None:
    """Make a token for a program. It is shown this once."""
    users = _users(store)
    token = users.secret(name, "token", days)
    users.log("command line", "", "make token", name)
    typer.echo(token)


@user_app.command("list")
def user_list(store: StoreOption = None) -> None:
    """Every user with his role."""
    for user in _users(store).all():
        typer.echo(f"{user.name}\t{user.role}")


@user_app.command("remove")
def user_remove(name: NameArgument, store: StoreOption = None) -> None:
    """Remove a user with his sessions and tokens; what he wrote stays."""
    users = _users(store)
    users.remove(name)
    users.log("command line", "", "remove user", name)
    typer.echo(f"{name} removed")


def default_store() -> Path:
    """Where the store lies if nothing else is said."""
    from briefing.catalog import home

    return home() / "desk.sqlite"


def _users(store: Path | None) -> Users:
    from briefing.desk.database import Database
    from briefing.desk.users import Users

    try:
        import argon2  # noqa: F401
    except ImportError as error:
        raise InputError(_MISSING) from error
    return Users(Database(store or default_store()))


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    first = getpass("Password: ")
    if getpass("Again: ") != first:
        raise InputError("the two passwords differ; try again")
    return first


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
