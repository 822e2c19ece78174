"""The tables of `library.sqlite`. Written once by authoring, read by `release`; a new FORMAT makes old releases rebuild."""

FORMAT = 7
"""Raised with every change that an older or newer kiosk could not read."""

DATABASE = "library.sqlite"
MEDIA = "media"
SEAL = "seal.json"
"""Beside the database: its hash, to tell later whether the disk has kept it."""

PAGES = "pages.sqlite"
"""Beside the database: what each page was read from, so that the next build need not read it again. Never opened by a screen."""

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE language (position INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, name TEXT NOT NULL, direction TEXT NOT NULL);
CREATE TABLE site (language TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE area (
    language TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    question TEXT NOT NULL, picture TEXT NOT NULL, alt TEXT NOT NULL, icon TEXT NOT NULL,
    small INTEGER NOT NULL,
    PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE TABLE topic (
    language TEXT NOT NULL, id TEXT NOT NULL, area TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
    summary TEXT NOT NULL, picture TEXT NOT NULL, alt TEXT NOT NULL, message TEXT NOT NULL, minutes INTEGER NOT NULL,
    keywords TEXT NOT NULL, sources TEXT NOT NULL, written TEXT NOT NULL, review TEXT NOT NULL,
    show_from TEXT NOT NULL, show_until TEXT NOT NULL, sensitive INTEGER NOT NULL,
    PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE INDEX topic_by_area ON topic (area, position, id, language);
CREATE TABLE screen (
    language TEXT NOT NULL, topic TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, words INTEGER NOT NULL,
    blocks TEXT NOT NULL, PRIMARY KEY (language, topic, position)) WITHOUT ROWID;
CREATE TABLE term (
    language TEXT NOT NULL, id TEXT NOT NULL, term TEXT NOT NULL, meaning TEXT NOT NULL, forms TEXT NOT NULL,
    PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE TABLE question (
    language TEXT NOT NULL, id TEXT NOT NULL, subject TEXT NOT NULL, area TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE INDEX question_by_area ON question (area, language);
CREATE TABLE code (code TEXT PRIMARY KEY, topic TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE region (
    language TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, levels TEXT NOT NULL, title TEXT NOT NULL, words INTEGER NOT NULL,
    blocks TEXT NOT NULL, PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE TABLE turn (position INTEGER PRIMARY KEY, media TEXT NOT NULL, outlines TEXT NOT NULL);
CREATE TABLE media (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, variants TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (
    key TEXT PRIMARY KEY, organisation TEXT NOT NULL, title TEXT NOT NULL, year TEXT NOT NULL, address TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
    title, summary, keywords, body, topic UNINDEXED, language,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
"""
"""JSON columns: site.body, topic.keywords/sources/review, screen.blocks (see `codec`), term.forms, media.variants."""
