create table unit_history (
    id         bigint      not null auto_increment primary key,
    programme  varchar(60) not null,
    module     varchar(60) not null,
    unit       varchar(60) not null,
    language   char(2)     not null,
    number     int         not null comment 'from 1, for each unit and language',
    stored     boolean     not null comment 'false: set aside by its author, and never in the package',
    text       mediumtext  not null comment 'the file',
    written_by bigint      null comment 'null for what was shipped, and for people who are gone',
    at_ms      bigint      not null,
    unique key unit_history_number (programme, module, unit, language, number),
    constraint unit_history_written_by foreign key (written_by) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_draft (
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    language  char(2)     not null,
    stamp     varchar(64) not null comment 'hash of the file with which the author began; empty if there was none',
    sheet     mediumtext  not null comment 'JSON: what is being written',
    at_ms     bigint      not null,
    primary key (person, programme, module, unit, language),
    constraint unit_draft_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
