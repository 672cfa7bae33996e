"""The desk: a page and an HTTP API to read, correct, approve and publish briefs. `briefing serve` starts it."""
