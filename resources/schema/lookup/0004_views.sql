-- What several questions of the engines have in common.

-- Aliases as far as they lead somewhere: elsewhere, or to what is still here.
CREATE VIEW leading (address, destination) AS
  SELECT address, destination FROM alias
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE name = substr(destination, instr(destination, '@') + 1) AND alias_of IS NULL)
  OR EXISTS (SELECT 1 FROM mailbox WHERE mailbox.address = alias.target)
  OR EXISTS (SELECT 1 FROM alias AS further WHERE further.address IN (alias.destination, alias.target));

-- Domains where somebody gets what is for nobody, as far as that leads somewhere; also those that stand for one.
CREATE VIEW taking_all (domain, destination) AS
  SELECT asked.name, main.catch_all FROM domain AS asked CROSS JOIN domain AS main
  WHERE main.name = coalesce(asked.alias_of, asked.name) AND main.catch_all IS NOT NULL
  AND (NOT EXISTS (SELECT 1 FROM domain WHERE name = substr(main.catch_all, instr(main.catch_all, '@') + 1) AND alias_of IS NULL)
  OR EXISTS (SELECT 1 FROM mailbox WHERE mailbox.address = main.catch_all_target)
  OR EXISTS (SELECT 1 FROM alias WHERE alias.address IN (main.catch_all, main.catch_all_target)));
