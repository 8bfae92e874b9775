-- Records that admins want in a domain's zone beside those that mail needs. They go with their domain. What stands here
-- can begin no line of its own in a zone file.
CREATE TABLE own_record (
    id INTEGER PRIMARY KEY,
    domain_id INTEGER NOT NULL REFERENCES domain (id) ON DELETE CASCADE ON UPDATE RESTRICT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 2 AND 254 AND name GLOB '*.' AND name NOT GLOB '*[^a-z0-9._*-]*'),
    type TEXT NOT NULL CHECK (type IN ('A', 'AAAA', 'MX', 'TXT', 'CNAME', 'SRV', 'NS', 'PTR', 'CAA', 'TLSA')),
    ttl INTEGER NOT NULL CHECK (ttl BETWEEN 60 AND 604800),
    data TEXT NOT NULL CHECK (length(data) BETWEEN 1 AND 20000 AND data NOT GLOB '*[^ -~]*'),
    note TEXT NOT NULL CHECK (length(note) <= 200),
    created_at INTEGER NOT NULL,                                     -- milliseconds since 1970, UTC
    UNIQUE (domain_id, name, type, data)
) STRICT;
