-- Findings that somebody knows of and lives with until a day, as long as the same is seen.
CREATE TABLE acceptance (
    finding TEXT NOT NULL CHECK (length(finding) BETWEEN 1 AND 100),
    subject TEXT NOT NULL,
    seen TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('fail', 'warning', 'unknown')),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    accepted_by TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (finding, subject, seen)
) STRICT, WITHOUT ROWID;
