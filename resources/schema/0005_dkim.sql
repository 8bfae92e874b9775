-- The keys that sign a domain's mail, each algorithm with one that signs (active) and one that is published ahead
-- (next). They lie here and not in files beside it, so that a key and its domain come and go in one transaction and a
-- copy of this file is whole; what Rspamd reads (lookup/dkim) is made from this table.
CREATE TABLE dkim_key (
    domain_id INTEGER NOT NULL REFERENCES domain (id) ON DELETE CASCADE ON UPDATE RESTRICT,
    selector TEXT NOT NULL CHECK (
        length(selector) BETWEEN 1 AND 63 AND length(CAST(selector AS BLOB)) = length(selector)
        AND selector NOT GLOB '*[^a-z0-9-]*' AND selector NOT GLOB '-*' AND selector NOT GLOB '*-'),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('rsa', 'ed25519')),
    state TEXT NOT NULL CHECK (state IN ('next', 'active', 'retiring')),
    since INTEGER NOT NULL,                                          -- milliseconds since 1970, UTC
    record TEXT NOT NULL CHECK (record GLOB 'v=DKIM1; k=*' AND record NOT GLOB '*[^ -~]*'),
    private_key TEXT NOT NULL CHECK (length(private_key) > 0 AND private_key NOT GLOB '*[^ -~' || char(10) || ']*'),
    PRIMARY KEY (domain_id, selector)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX dkim_key_signs ON dkim_key (domain_id, algorithm, state) WHERE state <> 'retiring';
