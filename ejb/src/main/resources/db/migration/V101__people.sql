create table organisation (
    id      bigint       not null auto_increment primary key,
    name    varchar(120) not null,
    city    varchar(80)  not null,
    country char(2)      not null,
    version int          not null,
    unique key organisation_name (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table person (
    id              bigint       not null auto_increment primary key,
    email           varchar(254) collate utf8mb4_bin not null comment 'in lower case',
    name            varchar(120) not null,
    organisation    bigint       not null,
    language        char(2)      not null,
    administrator   boolean      not null,
    trainer         boolean      not null,
    learner         boolean      not null,
    active          boolean      not null,
    password_hash   varchar(400) null comment 'null until the invitation is accepted',
    password_set_ms bigint       null,
    created_ms      bigint       not null,
    version         int          not null,
    unique key person_email (email),
    key person_name (name),
    constraint person_organisation foreign key (organisation) references organisation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table one_time_link (
    hash       char(64)    not null primary key comment 'SHA-256 of the key in the link; the key itself is stored nowhere',
    purpose    varchar(20) not null,
    person     bigint      null comment 'null for the link that makes the first administrator',
    expires_ms bigint      null comment 'null: until used',
    key one_time_link_person (person, purpose),
    constraint one_time_link_of foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
