-- The records of a domain's plan that were put into DNS by this server, so that those it plans no longer can be taken
-- away again. Not yet `sure`: on their way when the service was cut off.
CREATE TABLE published_record (
    domain_id INTEGER NOT NULL REFERENCES domain (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 2 AND 254 AND name GLOB '*.' AND name NOT GLOB '*[^a-z0-9._*-]*'),
    type TEXT NOT NULL CHECK (type IN ('A', 'AAAA', 'MX', 'TXT', 'CNAME', 'SRV', 'PTR', 'CAA', 'TLSA')),
    data TEXT NOT NULL CHECK (length(data) BETWEEN 1 AND 20000 AND data NOT GLOB '*[^ -~]*'),
    ttl INTEGER NOT NULL CHECK (ttl BETWEEN 0 AND 2147483647),
    server TEXT NOT NULL,
    at INTEGER NOT NULL,
    sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
    PRIMARY KEY (domain_id, name, type, data)
) STRICT, WITHOUT ROWID;
