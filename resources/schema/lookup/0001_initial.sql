-- lookup.db: what mail engines may read, derived from postroom.db. Postfix and Dovecot open it read-only.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_id TEXT NOT NULL,                                          -- of the postroom.db this was derived from
    change INTEGER NOT NULL                                          -- the last change of it that is in here
) STRICT;

INSERT INTO meta VALUES (1, '', 0);

CREATE TABLE domain (
    name TEXT NOT NULL PRIMARY KEY CHECK (name = lower(name) AND length(name) > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE mailbox (
    address TEXT NOT NULL PRIMARY KEY CHECK (address = local_part || '@' || domain),
    local_part TEXT NOT NULL CHECK (local_part = lower(local_part) AND length(local_part) > 0),
    domain TEXT NOT NULL CHECK (domain = lower(domain)),
    password TEXT NOT NULL CHECK (password GLOB '{ARGON2ID}$argon2id$*'),
    quota_bytes INTEGER CHECK (quota_bytes > 0),                     -- NULL: no limit
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX mailbox_local_part ON mailbox (local_part);
