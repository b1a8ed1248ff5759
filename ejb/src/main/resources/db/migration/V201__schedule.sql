create table live_session (
    id                 bigint       not null auto_increment primary key,
    template           boolean      not null comment 'a template is never played, only copied',
    status             varchar(10)  not null comment 'PLANNED, LIVE, ENDED',
    title              text         not null comment 'JSON: language to text',
    description        mediumtext   not null comment 'JSON: language to text',
    lobby              text         not null comment 'JSON: language to text; what people read while they wait',
    source             char(2)      not null comment 'the language its trainer writes in',
    words              text         not null comment 'its titles in lower case, for the search',
    start_ms           bigint       not null,
    zone               varchar(64)  not null comment 'IANA time zone in which the start was planned',
    minutes            int          not null comment 'sum of the run sheet',
    leader             bigint       not null,
    admits             varchar(20)  not null comment 'NAMED, ORGANISATION, CODE',
    organisation       bigint       null,
    guests             boolean      not null,
    guest_organisation boolean      not null comment 'guests are asked for their organisation',
    join_code          char(6)      null comment 'null for templates',
    opened_ms          bigint       null,
    ended_ms           bigint       null,
    version            int          not null,
    unique key live_session_join_code (join_code),
    key live_session_leader (leader, start_ms),
    key live_session_organisation (organisation, start_ms),
    constraint live_session_leader foreign key (leader) references person (id),
    constraint live_session_organisation foreign key (organisation) references organisation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table live_session_trainer (
    session bigint not null,
    person  bigint not null,
    primary key (session, person),
    key live_session_trainer_person (person),
    constraint live_session_trainer_session foreign key (session) references live_session (id) on delete cascade,
    constraint live_session_trainer_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table live_session_invited (
    session bigint  not null,
    person  bigint  not null,
    by_code boolean not null default false comment 'came with the join code; not on the list of the trainer',
    primary key (session, person),
    key live_session_invited_person (person),
    constraint live_session_invited_session foreign key (session) references live_session (id) on delete cascade,
    constraint live_session_invited_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table live_session_removed (
    session     bigint      not null,
    participant varchar(24) not null,
    primary key (session, participant),
    constraint live_session_removed_session foreign key (session) references live_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table run_sheet (
    session    bigint   not null primary key,
    activities longtext not null comment 'JSON',
    version    int      not null,
    constraint run_sheet_session foreign key (session) references live_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table frozen_plan (
    session  bigint   not null,
    revision char(64) not null comment 'SHA-256 of plan, in hexadecimal',
    plan     longtext not null comment 'JSON',
    at_ms    bigint   not null,
    primary key (session, revision),
    constraint frozen_plan_session foreign key (session) references live_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table guest (
    id           bigint       not null auto_increment primary key,
    session      bigint       not null,
    name         varchar(80)  not null,
    organisation varchar(120) not null,
    language     char(2)      not null,
    at_ms        bigint       not null,
    constraint guest_session foreign key (session) references live_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table admission (
    hash         char(64)     not null primary key comment 'SHA-256 of the secret; the secret itself is stored nowhere',
    session      bigint       not null,
    participant  varchar(24)  not null,
    role         varchar(10)  not null,
    name         varchar(120) not null,
    organisation varchar(120) not null,
    language     char(2)      not null,
    at_ms        bigint       not null,
    key admission_participant (session, participant, at_ms),
    constraint admission_session foreign key (session) references live_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table stored_file (
    id          bigint       not null auto_increment primary key,
    name        varchar(200) not null comment 'as it was called where it came from',
    pages       int          not null,
    uploaded_by bigint       not null,
    at_ms       bigint       not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table stored_page (
    file       bigint      not null,
    page       int         not null comment 'from 1',
    media_type varchar(40) not null,
    etag       char(64)    not null comment 'SHA-256 of bytes',
    bytes      longblob    not null,
    primary key (file, page),
    constraint stored_page_file foreign key (file) references stored_file (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table live_session_file (
    session bigint not null,
    file    bigint not null,
    primary key (session, file),
    key live_session_file_file (file),
    constraint live_session_file_session foreign key (session) references live_session (id) on delete cascade,
    constraint live_session_file_file foreign key (file) references stored_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
