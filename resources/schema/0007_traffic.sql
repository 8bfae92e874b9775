-- What went through the server, by hours: the last ninety days (core/model/traffic.h says what is counted).
CREATE TABLE traffic (
    hour INTEGER PRIMARY KEY CHECK (hour > 0 AND hour % 3600 = 0),   -- its beginning, seconds since 1970
    incoming INTEGER NOT NULL CHECK (incoming >= 0),
    outgoing INTEGER NOT NULL CHECK (outgoing >= 0),
    refused INTEGER NOT NULL CHECK (refused >= 0),
    logins INTEGER NOT NULL CHECK (logins >= 0),
    failed_logins INTEGER NOT NULL CHECK (failed_logins >= 0)
) STRICT;
