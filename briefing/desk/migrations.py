"""The tables of the desk's store, as steps from one version of the file to the next. Steps are only ever added."""

from __future__ import annotations

MIGRATIONS = (
    """
    CREATE TABLE statement (
        id TEXT PRIMARY KEY,
        created TEXT NOT NULL,          -- ISO 8601, UTC, here and below
        author TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        targets TEXT NOT NULL,          -- JSON list
        document TEXT NOT NULL,         -- JSON: what the evidence points into
        brief TEXT NOT NULL             -- JSON contract, as it was made, never changed
    );
    CREATE TABLE point (
        statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position REAL NOT NULL,
        topic TEXT NOT NULL,
        label TEXT NOT NULL,            -- JSON
        speaker TEXT NOT NULL,
        evidence TEXT NOT NULL,         -- JSON
        salience REAL NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0,
        version INTEGER NOT NULL DEFAULT 0,     -- the change that wrote this row last, 0 for none
        PRIMARY KEY (statement, id)
    ) WITHOUT ROWID;
    CREATE TABLE cell (                 -- one sentence of a point in one language, the source language included
        statement TEXT NOT NULL,
        point TEXT NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        engine TEXT NOT NULL,
        score REAL NOT NULL,
        flags TEXT NOT NULL,            -- JSON list
        notes TEXT NOT NULL,            -- JSON list: what the glossary has to say
        source_text TEXT NOT NULL,      -- the sentence that this one translates
        approved_by TEXT NOT NULL DEFAULT '',
        approved_at TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (statement, point, language),
        FOREIGN KEY (statement, point) REFERENCES point (statement, id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX cell_approved ON cell (language, text) WHERE approved_at != '';
    CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        burst TEXT NOT NULL,            -- changes of one burst of typing are undone together
        before TEXT NOT NULL,           -- JSON: the rows it touched, as they were and as it left them
        after TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX change_statement ON change (statement, id);
    CREATE TABLE approval (             -- on its way into the translation memory, and the record of who approved what
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        action TEXT NOT NULL,           -- approve, withdraw
        statement TEXT NOT NULL,
        point TEXT NOT NULL,
        source_language TEXT NOT NULL,
        source_text TEXT NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        delivered INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX approval_open ON approval (id) WHERE delivered = 0;
    CREATE TABLE user (
        name TEXT PRIMARY KEY,
        role TEXT NOT NULL,             -- reader, editor, admin
        password TEXT NOT NULL,         -- argon2id, empty for users who only have tokens
        created TEXT NOT NULL
    );
    CREATE TABLE secret (               -- sessions of browsers and tokens of programs; only their hashes are kept
        hash TEXT PRIMARY KEY,          -- SHA-256, hexadecimal
        user TEXT NOT NULL REFERENCES user (name) ON DELETE CASCADE,
        kind TEXT NOT NULL,             -- session, token
        created TEXT NOT NULL,
        expires TEXT NOT NULL           -- empty for never
    );
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        user TEXT NOT NULL,
        address TEXT NOT NULL,
        action TEXT NOT NULL,
        detail TEXT NOT NULL
    );
    """,
    # The headline becomes a point of its own kind, whose topic is the point that it says; without text where the brief
    # has none.
    """
    INSERT OR IGNORE INTO point (statement, id, position, topic, label, speaker, evidence, salience)
        SELECT id, 'headline', 0, coalesce(json_extract(brief, '$.headline.point'), ''), '{}', '', '[]', 0
        FROM statement;
    INSERT OR IGNORE INTO cell
        (statement, point, language, text, origin, engine, score, flags, notes, source_text)
        SELECT id, 'headline', language, coalesce(json_extract(brief, '$.headline.text'), ''), 'source', '', 1, '[]',
            '[]', coalesce((SELECT json_extract(value, '$.text') FROM json_each(brief, '$.key_points')
                WHERE json_extract(value, '$.id') = json_extract(brief, '$.headline.point')), '')
        FROM statement;
    INSERT OR IGNORE INTO cell
        (statement, point, language, text, origin, engine, score, flags, notes, source_text)
        SELECT s.id, 'headline', made.key, json_extract(made.value, '$.text'), json_extract(made.value, '$.origin'),
            json_extract(made.value, '$.engine'), json_extract(made.value, '$.score'),
            json_extract(made.value, '$.flags'), '[]', json_extract(s.brief, '$.headline.text')
        FROM statement s, json_each(s.brief, '$.headline.translations') made
        WHERE made.key IN (SELECT value FROM json_each(s.targets));
    """,
)
