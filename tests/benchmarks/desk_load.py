"""Editors and API clients at once: `python tests/benchmarks/desk_load.py [--seconds 300] [--clients 50]`.

Starts a desk of its own on loopback and lets each client edit, approve, read and translate for so many seconds. Every
edit that was confirmed must be in the store afterwards. Prints what was measured; times depend on the machine, so next
to each stands its ratio to the time of the same request with nobody else there.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import httpx

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "export")]

from export_briefs import BRIEF, TEXT  # noqa: E402

Times = dict[str, list[float]]


async def client(number: int, http: httpx.AsyncClient, statement: str, until: float, times: Times) -> dict[str, str]:
    """One editor with a sentence of his own, who also reads and translates; returns the last texts confirmed."""
    chance, confirmed = random.Random(number), {}
    point, language = f"kp{number % 4 + 1}", ("hy", "az")[number // 4 % 2]
    address, base, count = f"/api/statements/{statement}/points/{point}", 0, 0
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(0.2, 2.0))  # somebody who types fast
        count += 1
        text = f"Editor {number}, wording {count}."
        edit = {"text": text, "base": base}
        base = (await asked(http, times, "edit", "PUT", f"{address}/texts/{language}", edit))["id"]
        confirmed[f"{statement} {point} {language}"] = text
        if chance.random() < 0.3:
            base = (await asked(http, times, "approve", "POST", f"{address}/approval/{language}", {"base": base}))["id"]
        if chance.random() < 0.2:
            await asked(http, times, "read", "GET", f"/api/statements/{statement}")
        if chance.random() < 0.01:  # all clients are one user here, who may ask for 120 a minute
            body = {"q": "Armenia rejects the accusations.", "source": "en", "target": "ru"}
            await asked(http, times, "translate", "POST", "/translate", body)
    return confirmed


async def asked(http: httpx.AsyncClient, times: Times, name: str, method: str, path: str, body: object = None) -> dict:
    begun = time.perf_counter()
    answer = await http.request(method, path, json=body)
    times[name].append(time.perf_counter() - begun)
    if not answer.is_success:
        raise SystemExit(f"{method} {path}: {answer.status_code} {answer.text}")
    return answer.json()


async def measure(address: str, clients: int, seconds: float) -> tuple[Times, dict[str, str], list[dict]]:
    times: Times = defaultdict(list)
    limits = httpx.Limits(max_connections=clients * 2)
    async with httpx.AsyncClient(base_url=address, timeout=120, limits=limits) as http:
        stored = {"brief": BRIEF.to_dict(), "text": TEXT}
        made = [
            await asked(http, defaultdict(list), "", "POST", "/api/statements", stored) for _ in range(clients // 8 + 1)
        ]
        statements = [entry["id"] for entry in made]
        until = time.monotonic() + seconds
        work = [client(n, http, statements[n // 8], until, times) for n in range(clients)]
        confirmed = {key: text for part in await asyncio.gather(*work) for key, text in part.items()}
        final = [(await asked(http, defaultdict(list), "", "GET", f"/api/statements/{each}")) for each in statements]
    return times, confirmed, final


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--clients", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "briefing", "serve", "--port", "0", "--requests-per-minute", "1000000"]
        server = subprocess.Popen(
            command, env={**os.environ, "BRIEFING_HOME": home}, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        try:
            assert server.stdout is not None
            address = server.stdout.readline().split()[5]
            time.sleep(5)
            alone, _, _ = asyncio.run(measure(address, 1, min(20.0, options.seconds)))
            times, confirmed, final = asyncio.run(measure(address, options.clients, options.seconds))
        finally:
            server.terminate()
            server.wait(30)
    kept = {
        f"{entry['id']} {cell['point']} {cell['language']}": cell["text"] for entry in final for cell in entry["cells"]
    }
    lost = [key for key, text in confirmed.items() if kept.get(key) != text]
    print(f"{options.clients} clients, {options.seconds:.0f} s: {sum(map(len, times.values()))} requests, no error")
    print(f"sentences whose last confirmed wording is not in the store: {len(lost)} of {len(confirmed)}")
    for name, values in sorted(times.items()):
        ratio = f"{percentile(values, 0.5) / percentile(alone[name], 0.5):.1f} times alone" if alone.get(name) else ""
        shown = f"median {percentile(values, 0.5) * 1000:.0f} ms, 95 % under {percentile(values, 0.95) * 1000:.0f} ms"
        print(f"{name}: {len(values)} requests, {shown} {ratio}".rstrip())
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
