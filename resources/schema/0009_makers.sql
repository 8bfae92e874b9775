-- Who made a configuration is asked by its number; few records have one.
CREATE INDEX audit_by_generation ON audit (generation, seq) WHERE generation IS NOT NULL;
