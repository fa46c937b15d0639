-- What stands behind one actor's say in a decision, beside a whole group's.
ALTER TABLE evidence_item ADD COLUMN actor_id BLOB REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
    CHECK (actor_id IS NULL OR (decision_id IS NOT NULL AND constituency IS NULL));
CREATE INDEX evidence_item_by_actor ON evidence_item (actor_id);
