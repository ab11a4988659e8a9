-- What the processes on one file tell each other; PostgreSQL has NOTIFY. Numbers are never used again: a gap is something missed.
CREATE TABLE plandeck_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text {text} NOT NULL
) {strict}
