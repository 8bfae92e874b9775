-- Domains whose mail lives elsewhere, and whose DNS alone is planned here: where it lives, and what the plan is made from.
ALTER TABLE domain ADD COLUMN service TEXT CHECK (service IN ('microsoft365', 'google', 'exchange', 'other', 'none'));
ALTER TABLE domain ADD COLUMN exchangers TEXT CHECK (
    exchangers IS NULL OR ifnull(service, '') IN ('microsoft365', 'exchange', 'other') AND length(exchangers) BETWEEN 1 AND 3000 AND exchangers NOT GLOB '*[^a-z0-9.:,-]*');
ALTER TABLE domain ADD COLUMN tenant TEXT CHECK (
    tenant IS NULL OR service IS 'microsoft365' AND length(tenant) BETWEEN 1 AND 27 AND tenant NOT GLOB '*[^a-z0-9]*');
ALTER TABLE domain ADD COLUMN senders TEXT CHECK (
    senders IS NULL OR ifnull(service, '') IN ('exchange', 'other') AND length(senders) BETWEEN 1 AND 400 AND senders NOT GLOB '*[^a-z0-9.:/ _-]*');
CREATE INDEX domain_external ON domain (name) WHERE service IS NOT NULL;

CREATE TRIGGER domain_added_external BEFORE INSERT ON domain
WHEN new.service IS NOT NULL AND new.alias_of IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a domain whose mail lives elsewhere stands for none');
END;
CREATE TRIGGER domain_becomes_external BEFORE UPDATE OF service ON domain
WHEN new.service IS NOT NULL AND (new.mailboxes > 0 OR new.aliases > 0 OR new.catch_all IS NOT NULL OR new.alias_of IS NOT NULL
    OR EXISTS (SELECT 1 FROM domain WHERE alias_of = new.id) OR EXISTS (SELECT 1 FROM dkim_key WHERE domain_id = new.id)) BEGIN
    SELECT RAISE(ABORT, 'a domain whose mail lives elsewhere has none here');
END;
CREATE TRIGGER mailbox_served BEFORE INSERT ON mailbox
WHEN EXISTS (SELECT 1 FROM domain WHERE id = new.domain_id AND service IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'mail of that domain lives elsewhere');
END;
CREATE TRIGGER alias_served BEFORE INSERT ON alias
WHEN EXISTS (SELECT 1 FROM domain WHERE id = new.domain_id AND service IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'mail of that domain lives elsewhere');
END;
CREATE TRIGGER dkim_key_served BEFORE INSERT ON dkim_key
WHEN EXISTS (SELECT 1 FROM domain WHERE id = new.domain_id AND service IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'mail of that domain lives elsewhere');
END;
