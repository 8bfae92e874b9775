-- The orders in which lists are shown. Each ends with the name, so that equal ones have a place too. A mailbox without a
-- limit has the most space there is.
CREATE INDEX mailbox_by_name ON mailbox (name COLLATE NOCASE, address);
CREATE INDEX mailbox_by_quota ON mailbox (ifnull(quota, 9223372036854775807), address);
CREATE INDEX mailbox_by_created ON mailbox (created_at, address);
CREATE INDEX mailbox_by_state ON mailbox (suspended, address);
CREATE INDEX domain_by_created ON domain (created_at, name);
CREATE INDEX domain_by_mailboxes ON domain (mailboxes, name);
CREATE INDEX alias_by_created ON alias (created_at, address);
