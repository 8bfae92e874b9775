-- Domains whose DNS has aliases for their signing keys. The keys that aliases lead to are found by their selectors, of which there are six.
ALTER TABLE domain ADD COLUMN dkim TEXT NOT NULL DEFAULT 'key' CHECK (dkim = 'key' OR dkim = 'alias' AND service IS NULL);
CREATE INDEX dkim_key_slot ON dkim_key (domain_id, selector) WHERE selector IN ('rsa1', 'rsa2', 'rsa3', 'ed1', 'ed2', 'ed3');
