-- postroom.db: what the admin wants. Only postroomd opens it.
-- The CHECKs repeat the grammars of core/model where they cannot be skipped. The comparison of an octet count with a
-- character count refuses everything outside ASCII, and NUL.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_id TEXT NOT NULL CHECK (length(store_id) = 32),
    change INTEGER NOT NULL CHECK (change >= 0),                     -- grows with each change of the data plane
    settings_revision INTEGER NOT NULL CHECK (settings_revision >= 0),
    audit_seq INTEGER NOT NULL CHECK (audit_seq >= 0),               -- the last entry of the audit log, so that a
    audit_hash TEXT NOT NULL CHECK (length(audit_hash) = 64)         -- log cut short at its end is found too
) STRICT;

INSERT INTO meta VALUES (1, lower(hex(randomblob(16))), 0, 0, 0, lower(hex(zeroblob(32))));

CREATE TABLE totals (
    what TEXT PRIMARY KEY CHECK (what IN ('domain', 'mailbox')),
    number INTEGER NOT NULL CHECK (number >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO totals VALUES ('domain', 0), ('mailbox', 0);

-- Domains. `words` is what a filter looks in: the name and how people read it, folded, a line each.
CREATE TABLE domain (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (
        length(name) BETWEEN 3 AND 253 AND length(CAST(name AS BLOB)) = length(name)
        AND name NOT GLOB '*[^a-z0-9.-]*' AND name GLOB '*.*' AND name NOT GLOB '*..*'
        AND name NOT GLOB '[.-]*' AND name NOT GLOB '*[.-]' AND name NOT GLOB '*.-*' AND name NOT GLOB '*-.*'),
    words TEXT NOT NULL,
    mailboxes INTEGER NOT NULL DEFAULT 0 CHECK (mailboxes >= 0),
    created_at INTEGER NOT NULL,                                     -- milliseconds since 1970, UTC
    revision INTEGER NOT NULL CHECK (revision > 0)                   -- the change that made it so
) STRICT;

-- Kept by the store class and not by a trigger: with trusted_schema off, SQLite 3.40 lets no trigger use FTS5.
CREATE VIRTUAL TABLE domain_text USING fts5 (words, content = 'domain', content_rowid = 'id', tokenize = 'trigram');

CREATE TRIGGER domain_added AFTER INSERT ON domain BEGIN
    UPDATE totals SET number = number + 1 WHERE what = 'domain';
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER domain_removed AFTER DELETE ON domain BEGIN
    UPDATE totals SET number = number - 1 WHERE what = 'domain';
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER domain_changed AFTER UPDATE OF revision ON domain BEGIN
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER domain_identity BEFORE UPDATE OF id, name, words ON domain BEGIN
    SELECT RAISE(ABORT, 'a domain is not renamed');
END;

CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE CHECK (length(address) <= 254 AND length(CAST(address AS BLOB)) = length(address)),
    local_part TEXT NOT NULL CHECK (
        length(local_part) BETWEEN 1 AND 64 AND local_part NOT GLOB '*[^a-z0-9_.-]*'
        AND local_part NOT GLOB '[.-]*' AND local_part NOT GLOB '*.' AND local_part NOT GLOB '*..*'),
    domain_id INTEGER NOT NULL REFERENCES domain (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
    name TEXT NOT NULL CHECK (
        length(name) <= 128 AND instr(name, char(0)) = 0
        AND name NOT GLOB ('*[' || char(1) || '-' || char(31) || char(127) || ']*')),
    words TEXT NOT NULL,
    quota INTEGER CHECK (quota BETWEEN 1 AND 4503599627370496),      -- bytes; NULL: no limit
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    password TEXT NOT NULL CHECK (
        length(password) BETWEEN 40 AND 127 AND length(CAST(password AS BLOB)) = length(password)
        AND password GLOB '$argon2id$*' AND password NOT GLOB '*[^A-Za-z0-9$=,+/]*'),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (substr(address, 1, length(local_part) + 1) = local_part || '@')
) STRICT;

CREATE INDEX mailbox_of_domain ON mailbox (domain_id, address);

CREATE VIRTUAL TABLE mailbox_text USING fts5 (words, content = 'mailbox', content_rowid = 'id', tokenize = 'trigram');

CREATE TRIGGER mailbox_domain BEFORE INSERT ON mailbox
WHEN new.address IS NOT new.local_part || '@' || (SELECT name FROM domain WHERE id = new.domain_id) BEGIN
    SELECT RAISE(ABORT, 'the address is not of that domain');
END;
CREATE TRIGGER mailbox_added AFTER INSERT ON mailbox BEGIN
    UPDATE domain SET mailboxes = mailboxes + 1 WHERE id = new.domain_id;
    UPDATE totals SET number = number + 1 WHERE what = 'mailbox';
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER mailbox_removed AFTER DELETE ON mailbox BEGIN
    UPDATE domain SET mailboxes = mailboxes - 1 WHERE id = old.domain_id;
    UPDATE totals SET number = number - 1 WHERE what = 'mailbox';
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER mailbox_changed AFTER UPDATE ON mailbox BEGIN
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER mailbox_identity BEFORE UPDATE OF id, address, local_part, domain_id ON mailbox BEGIN
    SELECT RAISE(ABORT, 'a mailbox is not renamed');
END;

CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9.]*'),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER setting_added AFTER INSERT ON setting BEGIN
    UPDATE meta SET settings_revision = settings_revision + 1;
END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting BEGIN
    UPDATE meta SET settings_revision = settings_revision + 1;
END;
CREATE TRIGGER setting_removed AFTER DELETE ON setting BEGIN
    UPDATE meta SET settings_revision = settings_revision + 1;
END;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    method TEXT NOT NULL CHECK (length(method) > 0),
    object TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (fields GLOB '[[]*]'),                -- the names of what changed, JSON
    before TEXT NOT NULL CHECK (before GLOB '{*}'),                  -- their values, JSON without secrets
    after TEXT NOT NULL CHECK (after GLOB '{*}'),
    result TEXT NOT NULL,
    generation INTEGER,
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_order BEFORE INSERT ON audit
WHEN (new.seq, new.previous) IS NOT (SELECT audit_seq + 1, audit_hash FROM meta) BEGIN
    SELECT RAISE(ABORT, 'the audit log is a chain');
END;
CREATE TRIGGER audit_added AFTER INSERT ON audit BEGIN
    UPDATE meta SET audit_seq = new.seq, audit_hash = new.hash;
END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
