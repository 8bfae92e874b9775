-- `target` is the destination without its "+tag": the address here that it may lead to.

ALTER TABLE domain ADD COLUMN alias_of TEXT CHECK (alias_of = lower(alias_of) AND alias_of <> name);
ALTER TABLE domain ADD COLUMN catch_all TEXT CHECK (catch_all GLOB '?*@?*' AND catch_all NOT GLOB '[-/|:@]*');
ALTER TABLE domain ADD COLUMN catch_all_target TEXT CHECK ((catch_all IS NULL) = (catch_all_target IS NULL));

ALTER TABLE mailbox ADD COLUMN imap INTEGER NOT NULL DEFAULT 1 CHECK (imap IN (0, 1));
ALTER TABLE mailbox ADD COLUMN pop3 INTEGER NOT NULL DEFAULT 1 CHECK (pop3 IN (0, 1));
ALTER TABLE mailbox ADD COLUMN sending INTEGER NOT NULL DEFAULT 1 CHECK (sending IN (0, 1));

CREATE TABLE alias (
    address TEXT NOT NULL CHECK (address = lower(address) AND address GLOB '?*@?*'),
    destination TEXT NOT NULL CHECK (destination GLOB '?*@?*' AND destination NOT GLOB '[-/|:@]*' AND destination NOT GLOB '*[ ,:"<>]*'),
    target TEXT NOT NULL CHECK (target GLOB '?*@?*'),
    PRIMARY KEY (address, destination)
) STRICT, WITHOUT ROWID;
