-- What is remembered of a domain whose mail moves here: DNS does not tell since when it says something. Goes with its domain.
CREATE TABLE cutover (
    domain_id INTEGER PRIMARY KEY REFERENCES domain (id) ON DELETE CASCADE ON UPDATE RESTRICT,
    former_ttl INTEGER NOT NULL CHECK (former_ttl BETWEEN 0 AND 2147483647), -- seconds
    lowered_at INTEGER,                                              -- milliseconds since 1970, UTC
    switched_at INTEGER
) STRICT;
