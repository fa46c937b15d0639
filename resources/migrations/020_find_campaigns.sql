-- A call for photos is found by its question.
CREATE TRIGGER campaign_search_added AFTER INSERT ON campaign BEGIN
    INSERT INTO search_key (kind, id) VALUES ('campaign', new.id);
    INSERT INTO search (rowid, title, body)
        VALUES (last_insert_rowid(), coalesce(nullif(new.english, ''), new.spanish), new.spanish);
END;
CREATE TRIGGER campaign_search_changed AFTER UPDATE OF english, spanish ON campaign BEGIN
    UPDATE search SET title = coalesce(nullif(new.english, ''), new.spanish), body = new.spanish
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER campaign_search_removed AFTER DELETE ON campaign BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
INSERT INTO search_key (kind, id) SELECT 'campaign', id FROM campaign;
INSERT INTO search (rowid, title, body)
    SELECT search_key.key, coalesce(nullif(english, ''), spanish), spanish
    FROM campaign JOIN search_key ON search_key.id = campaign.id;
