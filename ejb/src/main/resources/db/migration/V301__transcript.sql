-- The append-only record of live sessions. The primary key is the fence: two writers cannot both have a number.
CREATE TABLE transcript (
    session BIGINT      NOT NULL,
    seq     BIGINT      NOT NULL,
    at_ms   BIGINT      NOT NULL,
    actor   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    command VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NULL,
    type    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body    LONGTEXT    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (session, seq),
    UNIQUE KEY transcript_command (session, command)
) ENGINE = InnoDB;
