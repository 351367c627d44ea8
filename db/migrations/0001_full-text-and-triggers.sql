-- One row, and the version that rises with every change of what the public sees.
INSERT INTO dataset (id, version) VALUES (1, 1) ON CONFLICT DO NOTHING;
--> statement-breakpoint
CREATE TRIGGER published_document_added AFTER INSERT ON published_document BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_document_changed AFTER UPDATE ON published_document BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_document_removed AFTER DELETE ON published_document BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_country_added AFTER INSERT ON emergency_country BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_country_changed AFTER UPDATE ON emergency_country BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_country_removed AFTER DELETE ON emergency_country BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_number_added AFTER INSERT ON emergency_number BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_number_changed AFTER UPDATE ON emergency_number BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER emergency_number_removed AFTER DELETE ON emergency_number BEGIN UPDATE dataset SET version = version + 1; END;
--> statement-breakpoint
-- The audit trail only grows.
CREATE TRIGGER audit_event_unchangeable BEFORE UPDATE ON audit_event BEGIN SELECT raise(ABORT, 'audit_event only grows: rows cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_event_undeletable BEFORE DELETE ON audit_event BEGIN SELECT raise(ABORT, 'audit_event only grows: rows cannot be deleted'); END;
--> statement-breakpoint
-- Without `Mn Mc` the tokenizer cuts Malayalam, Hindi and Tamil words apart at every vowel sign.
CREATE VIRTUAL TABLE listing_text USING fts5(
  name, operator, words,
  content='search_text', content_rowid='rowid',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
  prefix='2 3'
);
--> statement-breakpoint
-- Without it the words of a deleted listing stay readable in the file.
INSERT INTO listing_text (listing_text, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO listing_text (listing_text, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0)');
--> statement-breakpoint
INSERT INTO listing_text (listing_text) VALUES ('rebuild');
--> statement-breakpoint
-- An external-content index is kept in step by these three. Never INSERT OR REPLACE into search_text: its delete fires no trigger.
CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
  INSERT INTO listing_text (rowid, name, operator, words) VALUES (new.rowid, new.name, new.operator, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
  INSERT INTO listing_text (listing_text, rowid, name, operator, words) VALUES ('delete', old.rowid, old.name, old.operator, old.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_text_changed AFTER UPDATE ON search_text BEGIN
  INSERT INTO listing_text (listing_text, rowid, name, operator, words) VALUES ('delete', old.rowid, old.name, old.operator, old.words);
  INSERT INTO listing_text (rowid, name, operator, words) VALUES (new.rowid, new.name, new.operator, new.words);
END;
