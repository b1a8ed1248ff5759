-- How long each learner was in a live session, counted when it ended.
create table attendance (
    session     bigint      not null,
    participant varchar(40) character set ascii collate ascii_bin not null,
    minutes     int         not null,
    until_ms    bigint      not null comment 'when the session ended',
    primary key (session, participant)
) engine = InnoDB;
