"""The tables of the queue, and the version of their layout."""

VERSION = 1

SCHEMA = """
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS statement (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE,               -- file system bytes: names needn't be text
    ending TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',        -- where a feed's statement was fetched
    stamp TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    same_as INTEGER REFERENCES statement,    -- of a duplicate
    like INTEGER REFERENCES statement,       -- of a near-duplicate
    similarity REAL NOT NULL DEFAULT 0,
    day TEXT NOT NULL DEFAULT '',            -- ISO 8601, where the statement stands in the archive
    facts TEXT NOT NULL DEFAULT '{}'         -- its line in the index
);
CREATE INDEX IF NOT EXISTS statement_state ON statement (state, id);
CREATE INDEX IF NOT EXISTS statement_sha256 ON statement (sha256, id);
CREATE INDEX IF NOT EXISTS statement_day ON statement (day, id);
CREATE INDEX IF NOT EXISTS statement_same_as ON statement (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_error ON statement (id) WHERE error != '';
CREATE INDEX IF NOT EXISTS statement_like ON statement (like) WHERE like IS NOT NULL;
CREATE TABLE IF NOT EXISTS stale_day (day TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS band (hash INTEGER, statement INTEGER, PRIMARY KEY (hash, statement)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sketch (statement INTEGER PRIMARY KEY, minhash BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS feed (
    address TEXT PRIMARY KEY, etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS entry (
    key TEXT PRIMARY KEY, feed TEXT NOT NULL, address TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
    own_text TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'pending', attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS entry_state ON entry (state);
CREATE INDEX IF NOT EXISTS entry_address ON entry (address);
"""
