BEGIN TRANSACTION;
CREATE TABLE annotations (
        id INTEGER PRIMARY KEY,
        image_id INTEGER NOT NULL REFERENCES images(id) DEFERRABLE INITIALLY DEFERRED,
        category_id INTEGER NOT NULL REFERENCES categories(id) DEFERRABLE INITIALLY DEFERRED,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        state TEXT NOT NULL,
        score REAL,
        source TEXT NOT NULL,
        polygons TEXT NOT NULL,
        mask_h INTEGER, mask_w INTEGER, mask TEXT,
        iscrowd INTEGER NOT NULL,
        attributes TEXT NOT NULL,
        extra TEXT NOT NULL);
INSERT INTO "annotations" VALUES(1,1,7,2.0,2.0,10.0,8.0,'accepted',NULL,'["user", "", "", ""]','',NULL,NULL,NULL,0,'{"colour":"red"}','');
INSERT INTO "annotations" VALUES(2,1,2,5.0,5.0,10.0,10.0,'accepted',NULL,'["user", "", "", ""]','[[5.0,5.0,15.0,5.0,15.0,15.0]]',NULL,NULL,NULL,0,'','{"mood":"calm"}');
INSERT INTO "annotations" VALUES(3,2,7,10.0,5.0,10.0,4.0,'accepted',NULL,'["user", "", "", ""]','',30,40,'a94j000MWO1i0OWO1i020000000000cb0',1,'','');
INSERT INTO "annotations" VALUES(4,2,2,3.0,3.0,9.0,9.0,'proposed',0.625,'["model", "fake", "r1", "red"]','',NULL,NULL,NULL,0,'','');
INSERT INTO "annotations" VALUES(5,2,2,20.0,3.0,9.0,9.0,'rejected',0.25,'["model", "fake", "r1", "red"]','',NULL,NULL,NULL,0,'','');
CREATE TABLE categories (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        extra TEXT NOT NULL, colour TEXT NOT NULL DEFAULT '', hidden INTEGER NOT NULL DEFAULT 0, place INTEGER);
INSERT INTO "categories" VALUES(2,'dog','','#ff0000',1,NULL);
INSERT INTO "categories" VALUES(7,'cat','{"supercategory":"animal"}','',0,NULL);
CREATE TABLE category_order (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        category_id INTEGER NOT NULL UNIQUE);
INSERT INTO "category_order" VALUES(1,7);
INSERT INTO "category_order" VALUES(2,2);
CREATE TABLE counters (name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "counters" VALUES('annotation',6);
CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            annotation_id INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            seconds REAL NOT NULL,
            at REAL NOT NULL);
INSERT INTO "decisions" VALUES(1,5,'relabelled',1.5,1700000000.0);
CREATE TABLE finished (
        run_key TEXT NOT NULL,
        image_id INTEGER NOT NULL,
        PRIMARY KEY (run_key, image_id)) WITHOUT ROWID;
INSERT INTO "finished" VALUES('run',2);
CREATE TABLE history (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        undone INTEGER NOT NULL);
INSERT INTO "history" VALUES(1,'Add categories',0);
INSERT INTO "history" VALUES(2,'Draw 1',0);
INSERT INTO "history" VALUES(3,'Draw 2',0);
INSERT INTO "history" VALUES(4,'Draw 3',0);
INSERT INTO "history" VALUES(5,'Draw 4',0);
INSERT INTO "history" VALUES(6,'Draw 5',0);
INSERT INTO "history" VALUES(7,'Say of a.png',0);
INSERT INTO "history" VALUES(8,'Move 1',0);
INSERT INTO "history" VALUES(9,'Delete 2',1);
CREATE TABLE history_edits (
        step_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (step_id, number)) WITHOUT ROWID;
INSERT INTO "history_edits" VALUES(1,0,NULL,'["categories",7,"cat","{\"supercategory\":\"animal\"}","",0,null]');
INSERT INTO "history_edits" VALUES(1,1,NULL,'["categories",2,"dog","","#ff0000",1,null]');
INSERT INTO "history_edits" VALUES(2,0,NULL,'["annotations",1,1,7,1.5,2.0,10.25,8.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","",null,null,null,0,"{\"colour\":\"red\"}",""]');
INSERT INTO "history_edits" VALUES(3,0,NULL,'["annotations",2,1,2,5.0,5.0,10.0,10.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","[[5.0,5.0,15.0,5.0,15.0,15.0]]",null,null,null,0,"","{\"mood\":\"calm\"}"]');
INSERT INTO "history_edits" VALUES(4,0,NULL,'["annotations",3,2,7,10.0,5.0,10.0,4.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","",30,40,"a94j000MWO1i0OWO1i020000000000cb0",1,"",""]');
INSERT INTO "history_edits" VALUES(5,0,NULL,'["annotations",4,2,2,3.0,3.0,9.0,9.0,"proposed",0.625,"[\"model\", \"fake\", \"r1\", \"red\"]","",null,null,null,0,"",""]');
INSERT INTO "history_edits" VALUES(6,0,NULL,'["annotations",5,2,2,20.0,3.0,9.0,9.0,"rejected",0.25,"[\"model\", \"fake\", \"r1\", \"red\"]","",null,null,null,0,"",""]');
INSERT INTO "history_edits" VALUES(7,0,'["images",1,"a.png",30,40,"",0,"",""]','["images",1,"a.png",30,40,"",1,"{\"camera\":\"X\"}","[\"night\",\"wet\"]"]');
INSERT INTO "history_edits" VALUES(8,0,'["annotations",1,1,7,1.5,2.0,10.25,8.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","",null,null,null,0,"{\"colour\":\"red\"}",""]','["annotations",1,1,7,2.0,2.0,10.0,8.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","",null,null,null,0,"{\"colour\":\"red\"}",""]');
INSERT INTO "history_edits" VALUES(9,0,'["annotations",2,1,2,5.0,5.0,10.0,10.0,"accepted",null,"[\"user\", \"\", \"\", \"\"]","[[5.0,5.0,15.0,5.0,15.0,15.0]]",null,null,null,0,"","{\"mood\":\"calm\"}"]',NULL);
CREATE TABLE images (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        height INTEGER,
        width INTEGER,
        error TEXT NOT NULL,
        reviewed INTEGER NOT NULL,
        extra TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '');
INSERT INTO "images" VALUES(1,'a.png',30,40,'',1,'{"camera":"X"}','["night","wet"]');
INSERT INTO "images" VALUES(2,'b.png',30,40,'',0,'','');
INSERT INTO "images" VALUES(3,'gone.png',30,40,'',0,'','');
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "settings" VALUES('export','"labels.json"');
CREATE INDEX annotations_by_image ON annotations(image_id, state);
CREATE INDEX annotations_by_category ON annotations(category_id);
CREATE INDEX images_with_tags ON images(id) WHERE tags != '';
CREATE INDEX annotations_at_a_glance ON annotations(state, category_id, image_id, x, y, w, h, score);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('images',3);
INSERT INTO "sqlite_sequence" VALUES('category_order',2);
INSERT INTO "sqlite_sequence" VALUES('history',9);
INSERT INTO "sqlite_sequence" VALUES('decisions',1);
COMMIT;
PRAGMA user_version = 4;
PRAGMA application_id = 0;
