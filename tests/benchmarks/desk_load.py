"""A newsroom at work on one desk: `python tests/benchmarks/desk_load.py [--seconds 300] [--clients 50] [--alone 30]
[--no-browser]`.

First one editor works alone on the otherwise idle desk, for `--alone` seconds, then all do together. Half of the
clients are editors with sessions, who do what the page does: listen to changes, edit a sentence of their own, fetch the
point anew, approve; now and then two of them write into the same sentence. The other half are programs with tokens,
which read, translate and have statements briefed. In both parts Chromium opens a statement every few seconds and
corrects a sentence there. Afterwards every confirmed edit must stand in the history and the last one of each sentence
in the store.

Prints one editor's figures beside those of all, the load of the machine, and the processor time that the server took
for a request, which depends less on who else uses the machine. Ends with 1 where anything failed or was lost.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "export")]

from export_briefs import BRIEF, TEXT  # noqa: E402

from briefing.desk.database import Database  # noqa: E402
from briefing.desk.users import Users  # noqa: E402

BARS = {"edit": 0.1, "edit in the page": 0.1, "page interactive": 1.0}
"""Seconds under which 95 of 100 must stay."""
TOGETHER = 8
"""Editors on one statement."""
SHORT = "Armenia rejects the accusations. The minister said on Monday that the talks would go on in Brussels."


@dataclass
class Seen:
    """What a run has shown. confirmed: ids of changes; last: last confirmed text by statement, point and language."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: Counter[str] = field(default_factory=Counter)
    conflicts: int = 0
    heard: int = 0
    confirmed: set[int] = field(default_factory=set)
    last: dict[tuple[str, str, str], str] = field(default_factory=dict)

    async def ask(
        self, http: httpx.AsyncClient, name: str, method: str, path: str, body: object = None
    ) -> httpx.Response:
        """One request, timed; what isn't answered as it should be is an error."""
        begun = time.perf_counter()
        try:
            answer = await http.request(method, path, json=body)
        except httpx.HTTPError as error:
            self.errors[f"{name}: {type(error).__name__}"] += 1
            return httpx.Response(599)
        self.times[name].append(time.perf_counter() - begun)
        if answer.status_code == 409:
            self.conflicts += 1
        elif not answer.is_success:
            self.errors[f"{name}: {answer.status_code} {answer.text[:120]}"] += 1
        return answer


async def editor(number: int, http: httpx.AsyncClient, statement: str, until: float, seen: Seen) -> None:
    """Somebody who types fast: a change every second or so."""
    chance = random.Random(number)
    point, language = f"kp{number % 4 + 1}", ("hy", "az")[number // 4 % 2]
    base, count = 0, 0
    listening = asyncio.create_task(listen(http, statement, seen))
    try:
        while time.monotonic() < until:
            await asyncio.sleep(chance.uniform(0.2, 2.0))
            count += 1
            shared = chance.random() < 0.1  # the Russian of the first point, which all editors here write into
            place = ("kp1", "ru") if shared else (point, language)
            address = f"/api/statements/{statement}/points/{place[0]}"
            text = f"Editor {number}, wording {count}."
            seen_version = await version(http, statement, place) if shared else base
            body = {"text": text, "base": seen_version}
            answer = await seen.ask(http, "edit", "PUT", f"{address}/texts/{place[1]}", body)
            if not answer.is_success:
                continue
            change = answer.json()["id"]
            seen.confirmed.add(change)
            await seen.ask(http, "show point", "GET", f"/statements/{statement}/points?ids={place[0]}")
            if shared:
                continue
            base, seen.last[statement, point, language] = change, text
            if chance.random() < 0.3:
                answer = await seen.ask(http, "approve", "POST", f"{address}/approval/{language}", {"base": base})
                base = answer.json()["id"] if answer.is_success else base
    finally:
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening


async def version(http: httpx.AsyncClient, statement: str, place: tuple[str, str]) -> int:
    cells = (await http.get(f"/api/statements/{statement}")).json()["cells"]
    return next(cell["version"] for cell in cells if (cell["point"], cell["language"]) == place)


async def listen(http: httpx.AsyncClient, statement: str, seen: Seen) -> None:
    async with http.stream("GET", f"/api/statements/{statement}/events") as answer:
        async for line in answer.aiter_lines():
            seen.heard += line.startswith("data:")


async def program(number: int, http: httpx.AsyncClient, statement: str, until: float, seen: Seen) -> None:
    """A client of the API: reads most of the time."""
    chance = random.Random(number)
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(0.5, 3.0))
        drawn = chance.random()
        if drawn < 0.03:
            body = {"text": SHORT, "points": 1, "targets": ["ru"], "wait": 60}
            await seen.ask(http, "brief", "POST", "/api/briefs", body)
        elif drawn < 0.15:
            body = {"q": "Armenia rejects the accusations.", "source": "en", "target": "ru"}
            await seen.ask(http, "translate", "POST", "/translate", body)
        elif drawn < 0.3:
            await seen.ask(http, "list", "GET", "/api/statements")
        else:
            await seen.ask(http, "read", "GET", f"/api/statements/{statement}")


WRITE = """() => new Promise((resolve, reject) => {
  const cell = document.querySelector('#p-kp4 .cell[data-language="ru"]');
  cell.querySelector('[data-act="edit"]').click();
  const field = document.querySelector("textarea");
  const begun = performance.now();
  setTimeout(() => reject(new Error("nothing was saved within a minute")), 60000);
  new MutationObserver((_, observer) => {
    if (document.getElementById("status").textContent !== "Saved") return;
    observer.disconnect();
    resolve(performance.now() - begun);
  }).observe(document.getElementById("status"), { childList: true });
  field.value = `Страница, ${begun}.`;
  field.dispatchEvent(new Event("input"));
  field.blur();
})"""
"""Corrects a sentence as a hand would: milliseconds from leaving the field until the page says that it is saved."""


async def pages(address: str, session: str, statement: str, until: float, seen: Seen) -> None:
    """Opens a statement in Chromium again and again: seconds from the click until the page takes keys, and from leaving
    a field until its words are saved."""
    from playwright.async_api import async_playwright

    from tests.desk.browser import executable

    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = await playwright.chromium.launch(executable_path=executable(), args=arguments)
        context = await browser.new_context(base_url=address)
        await context.add_cookies([{"name": "briefing_session", "value": session, "url": address}])
        page = await context.new_page()
        await page.goto("/")  # the browser itself is warm then
        while time.monotonic() < until:
            await page.goto(f"/statements/{statement}", timeout=120_000)
            await page.wait_for_selector("html[data-ready]", timeout=120_000)
            mark = await page.evaluate("performance.getEntriesByName('interactive')[0].startTime")
            seen.times["page interactive"].append(mark / 1000)
            seen.times["edit in the page"].append(await page.evaluate(WRITE) / 1000)
            await asyncio.sleep(3)
        await browser.close()


async def measure(address: str, secrets: list[str], clients: int, seconds: float, browser: bool) -> Seen:
    """Lets the clients work for so many seconds."""
    seen = Seen()
    async with contextlib.AsyncExitStack() as stack:
        https = []
        for number in range(clients):
            editing = number % 2 == 0
            headers = {"origin": address, "cookie": f"briefing_session={secrets[number]}"}
            if not editing:
                headers = {"authorization": f"Bearer {secrets[number]}"}
            client = httpx.AsyncClient(base_url=address, timeout=120, headers=headers)
            https.append(await stack.enter_async_context(client))
        stored = {"brief": BRIEF.to_dict(), "text": TEXT}
        made = [await https[0].post("/api/statements", json=stored) for _ in range(clients // 2 // TOGETHER + 1)]
        statements = [answer.json()["id"] for answer in made]
        until = time.monotonic() + seconds
        work = []
        for number, http in enumerate(https):
            act = editor if number % 2 == 0 else program
            work.append(act(number // 2, http, statements[number // 2 // TOGETHER], until, seen))
        if browser:
            work.append(pages(address, secrets[0], statements[0], until, seen))
        for failed in await asyncio.gather(*work, return_exceptions=True):
            if isinstance(failed, BaseException):
                seen.errors[f"{type(failed).__name__}: {failed}"[:200]] += 1
    return seen


def lost(store: Path, seen: Seen) -> int:
    """How many confirmed edits are not in the store: missing in the history, or overwritten by nobody knows whom."""
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    kept = {row[0] for row in connection.execute("SELECT id FROM change")}
    texts = {row[:3]: row[3] for row in connection.execute("SELECT statement, point, language, text FROM cell")}
    return len(seen.confirmed - kept) + sum(texts.get(place) != text for place, text in seen.last.items())


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def report(seen: Seen, alone: Seen, clients: int) -> None:
    """Milliseconds within which so many requests of a kind are answered, for one editor and for all clients."""
    print(f"{'':18}{'':>14}{'count':>7}{'50%':>7}{'95%':>7}{'99%':>7}{'longest':>9}  bar for 95%")
    for name in sorted(seen.times.keys() | alone.times.keys()):
        for who, times in (("one editor", alone.times), (f"{clients} clients", seen.times)):
            if not (values := times.get(name)):
                continue
            cells = "".join(f"{percentile(values, share) * 1000:>7.0f}" for share in (0.5, 0.95, 0.99))
            line = f"{name:18}{who:>14}{len(values):>7}{cells}{max(values) * 1000:>9.0f}"
            if bar := BARS.get(name):
                line += f"  {bar * 1000:.0f}: {'met' if percentile(values, 0.95) < bar else 'not met'}"
            print(line)


@contextlib.contextmanager
def desk(store: Path, home: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A desk of its own, stopped at the end."""
    command = [sys.executable, "-m", "briefing", "serve", "--port", "0", "--store", str(store)]
    environment = {**os.environ, "BRIEFING_HOME": home}
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        assert server.stdout is not None
        yield server.stdout.readline().split()[5], server
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--alone", type=float, default=30)
    parser.add_argument("--no-browser", action="store_true")
    options = parser.parse_args()
    browser = not options.no_browser
    with tempfile.TemporaryDirectory() as home:
        store = Path(home) / "desk.sqlite"
        users = Users(Database(store))
        secrets = []
        for number in range(options.clients):
            users.add(f"client {number}", "editor")
            secrets.append(users.secret(f"client {number}", "session" if number % 2 == 0 else "token", 1))
        users.database.close()
        with desk(store, home) as (address, server):
            warm = {"q": "Good morning.", "source": "en", "target": "ru"}
            httpx.post(
                f"{address}/translate", json=warm, headers={"authorization": f"Bearer {secrets[1]}"}, timeout=300
            )
            idle = os.getloadavg()[0]
            alone = asyncio.run(measure(address, secrets, 1, options.alone, browser))
            before, load = processor(server.pid), os.getloadavg()[0]
            seen = asyncio.run(measure(address, secrets, options.clients, options.seconds, browser))
            used = processor(server.pid) - before
        missing = lost(store, seen) + lost(store, alone)
    requests = sum(map(len, seen.times.values()))
    print(f"{options.clients} clients, {options.seconds:.0f} s, {requests} requests, {seen.heard} events heard")
    cores = len(os.sched_getaffinity(0))
    print(f"load average {idle:.1f}, {load:.1f} before all came, {os.getloadavg()[0]:.1f} after, on {cores} cores")
    print(f"processor time of the server: {1000 * used / max(requests, 1):.1f} ms a request")
    errors = seen.errors + alone.errors
    print(f"errors: {dict(errors) or 'none'}; refused as conflicts, which is right: {seen.conflicts}")
    print(f"confirmed edits: {len(seen.confirmed) + len(alone.confirmed)}, lost: {missing}")
    report(seen, alone, options.clients)
    sys.exit(1 if missing or errors else 0)


def processor(pid: int) -> float:
    """Seconds of processor time of a process so far (proc(5)); 0 where the system doesn't tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return 0.0


if __name__ == "__main__":
    main()
