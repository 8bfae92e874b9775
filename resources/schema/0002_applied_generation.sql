-- The configuration that these settings were last seen in use with. When another one is in use, a change was cut off
-- between the machine and the store, and the store follows the machine. NULL: not known, in a store that is older than
-- this and was set up; 0: none yet.
ALTER TABLE meta ADD COLUMN applied_generation INTEGER DEFAULT 0 CHECK (applied_generation >= 0);
UPDATE meta SET applied_generation = NULL WHERE EXISTS (SELECT 1 FROM setting WHERE key = 'server.name');
