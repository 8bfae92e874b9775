-- Aliases, alias domains, catch-all addresses, and what a mailbox may be used for.

ALTER TABLE meta ADD COLUMN aliases INTEGER NOT NULL DEFAULT 0 CHECK (aliases >= 0);                 -- how many there are

ALTER TABLE domain ADD COLUMN aliases INTEGER NOT NULL DEFAULT 0 CHECK (aliases >= 0);
ALTER TABLE domain ADD COLUMN alias_of INTEGER REFERENCES domain (id) CHECK (alias_of <> id);
ALTER TABLE domain ADD COLUMN catch_all TEXT CHECK (
    length(catch_all) <= 254 AND catch_all GLOB '?*@?*' AND catch_all NOT GLOB '[-/|@]*'
    AND catch_all NOT GLOB '*[^A-Za-z0-9.!#$%&''*+/=?^_`{|}~@-]*');
CREATE INDEX domain_alias_of ON domain (alias_of) WHERE alias_of IS NOT NULL;

ALTER TABLE mailbox ADD COLUMN imap INTEGER NOT NULL DEFAULT 1 CHECK (imap IN (0, 1));
ALTER TABLE mailbox ADD COLUMN pop3 INTEGER NOT NULL DEFAULT 1 CHECK (pop3 IN (0, 1));
ALTER TABLE mailbox ADD COLUMN sending INTEGER NOT NULL DEFAULT 1 CHECK (sending IN (0, 1));

CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE CHECK (length(address) <= 254 AND length(CAST(address AS BLOB)) = length(address)),
    local_part TEXT NOT NULL CHECK (
        length(local_part) BETWEEN 1 AND 64 AND local_part GLOB '[a-z0-9_]*'
        AND local_part NOT GLOB '*[^a-z0-9_.+''&=~-]*' AND local_part NOT GLOB '*.' AND local_part NOT GLOB '*..*'),
    domain_id INTEGER NOT NULL REFERENCES domain (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
    words TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (substr(address, 1, length(local_part) + 1) = local_part || '@')
) STRICT;

CREATE INDEX alias_of_domain ON alias (domain_id, address);

CREATE TABLE alias_target (
    alias_id INTEGER NOT NULL REFERENCES alias (id) ON DELETE CASCADE ON UPDATE RESTRICT,
    destination TEXT NOT NULL CHECK (
        length(destination) <= 254 AND destination GLOB '?*@?*' AND destination NOT GLOB '[-/|@]*'
        AND destination NOT GLOB '*[^A-Za-z0-9.!#$%&''*+/=?^_`{|}~@-]*'),
    PRIMARY KEY (alias_id, destination)
) STRICT, WITHOUT ROWID;

CREATE INDEX alias_target_destination ON alias_target (destination);

CREATE VIRTUAL TABLE alias_text USING fts5 (words, content = 'alias', content_rowid = 'id', tokenize = 'trigram');

CREATE TRIGGER alias_domain BEFORE INSERT ON alias
WHEN new.address IS NOT new.local_part || '@' || (SELECT name FROM domain WHERE id = new.domain_id AND alias_of IS NULL) BEGIN
    SELECT RAISE(ABORT, 'the address is not of that domain');
END;
CREATE TRIGGER alias_or_mailbox BEFORE INSERT ON alias WHEN EXISTS (SELECT 1 FROM mailbox WHERE address = new.address) BEGIN
    SELECT RAISE(ABORT, 'that address is a mailbox');
END;
CREATE TRIGGER mailbox_or_alias BEFORE INSERT ON mailbox
WHEN EXISTS (SELECT 1 FROM alias WHERE address = new.address) OR EXISTS (SELECT 1 FROM domain WHERE id = new.domain_id AND alias_of IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'that address is an alias');
END;
CREATE TRIGGER alias_added AFTER INSERT ON alias BEGIN
    UPDATE domain SET aliases = aliases + 1 WHERE id = new.domain_id;
    UPDATE meta SET aliases = aliases + 1, change = change + 1;
END;
CREATE TRIGGER alias_removed AFTER DELETE ON alias BEGIN
    UPDATE domain SET aliases = aliases - 1 WHERE id = old.domain_id;
    UPDATE meta SET aliases = aliases - 1, change = change + 1;
END;
CREATE TRIGGER alias_changed AFTER UPDATE ON alias BEGIN
    UPDATE meta SET change = change + 1;
END;
CREATE TRIGGER alias_identity BEFORE UPDATE OF id, address, local_part, domain_id ON alias BEGIN
    SELECT RAISE(ABORT, 'an alias is not renamed');
END;
CREATE TRIGGER domain_is_alias BEFORE UPDATE OF alias_of ON domain
WHEN new.alias_of IS NOT NULL AND (new.mailboxes > 0 OR new.aliases > 0 OR new.catch_all IS NOT NULL
    OR EXISTS (SELECT 1 FROM domain WHERE id = new.alias_of AND alias_of IS NOT NULL) OR EXISTS (SELECT 1 FROM domain WHERE alias_of = new.id)) BEGIN
    SELECT RAISE(ABORT, 'a domain with addresses of its own is no alias');
END;

-- What is read from lookup.db has grown: it is compared at the next start.
UPDATE meta SET change = change + 1 WHERE change > 0;
