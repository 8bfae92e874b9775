-- The configuration that these settings were last seen in use with. When another one is in use, a change was cut off
-- between the machine and the store, and the store follows the machine.
ALTER TABLE meta ADD COLUMN applied_generation INTEGER NOT NULL DEFAULT 0 CHECK (applied_generation >= 0);
