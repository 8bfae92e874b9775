-- Where mail for the domains of other practice instances goes. What the peers serve is asked of them, so it is not in
-- the store; a domain that is served here goes nowhere else.
CREATE TABLE route (
    domain TEXT NOT NULL CHECK (domain = lower(domain)),
    peer TEXT NOT NULL,
    next_hop TEXT NOT NULL CHECK (next_hop GLOB 'smtp:[[]*]:[0-9]*'),
    PRIMARY KEY (domain, peer)
) STRICT, WITHOUT ROWID;

CREATE INDEX route_of_peer ON route (peer);
