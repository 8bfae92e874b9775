-- Practice instances on this machine to whose domains mail is brought: their folders.
CREATE TABLE peer (
    directory TEXT PRIMARY KEY CHECK (length(directory) BETWEEN 2 AND 60 AND directory GLOB '/*')
) STRICT, WITHOUT ROWID;
