// Printed by schema/generate.ts; the importer runs the same statements.
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT milestone_id_unique IF NOT EXISTS FOR (n:Milestone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key_unique IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT meta_id_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX milestone_id IF NOT EXISTS FOR (n:Milestone) ON (n.id);
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX meta_id IF NOT EXISTS FOR (n:Meta) ON (n.id);
CREATE INDEX milestone_document IF NOT EXISTS FOR (n:Milestone) ON (n.document);
CREATE INDEX entity_sortName IF NOT EXISTS FOR (n:Entity) ON (n.sortName);
