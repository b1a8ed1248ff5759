create table programme (
    id          varchar(60) not null primary key,
    source      char(2)     not null comment 'the language in which it is written first',
    title       text        not null comment 'JSON: language to text',
    summary     text        not null comment 'JSON: language to text',
    imported_by bigint      null comment 'null for what was shipped',
    at_ms       bigint      not null,
    constraint programme_imported_by foreign key (imported_by) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_content (
    hash  char(64) not null primary key comment 'SHA-256 of bytes, in hexadecimal',
    bytes longblob not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_file (
    programme varchar(60)  not null,
    path      varchar(200) not null comment 'as in the package; the files are the truth, what follows is made from them',
    hash      char(64)     not null,
    primary key (programme, path),
    key programme_file_hash (hash),
    constraint programme_file_programme foreign key (programme) references programme (id) on delete cascade,
    constraint programme_file_hash foreign key (hash) references programme_content (hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_module (
    programme varchar(60) not null,
    id        varchar(60) not null,
    position  int         not null,
    number    int         not null comment 'as people call it',
    title     text        not null comment 'JSON: language to text',
    summary   text        not null comment 'JSON: language to text',
    outcomes  mediumtext  not null comment 'JSON: list of language to text',
    requires  text        not null comment 'ids of modules, with spaces between',
    primary key (programme, id),
    constraint programme_module_programme foreign key (programme) references programme (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_unit (
    programme  varchar(60)   not null,
    module     varchar(60)   not null,
    id         varchar(60)   not null,
    position   int           not null,
    kind       varchar(20)   not null,
    minutes    int           not null,
    dimensions varchar(100)  not null comment 'with spaces between',
    requires   text          not null comment 'ids of units of the module, with spaces between',
    completion varchar(20)   not null,
    target     varchar(1000) not null comment 'of a resource: its link, or a file of its folder; else empty',
    primary key (programme, module, id),
    constraint programme_unit_module foreign key (programme, module) references programme_module (programme, id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_text (
    programme   varchar(60)   not null,
    module      varchar(60)   not null,
    unit        varchar(60)   not null,
    language    char(2)       not null,
    title       varchar(200)  not null,
    summary     varchar(1000) not null,
    status      varchar(10)   not null comment 'DRAFT, REVIEWED',
    hash        char(12)      not null comment 'of the text below its head',
    translates  char(12)      not null comment 'the hash of the source text that this translates',
    fingerprint char(64)      not null comment 'of the file and the pictures beside it',
    primary key (programme, module, unit, language)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_version (
    id           bigint        not null auto_increment primary key,
    programme    varchar(60)   not null,
    module       varchar(60)   not null,
    unit         varchar(60)   not null,
    language     char(2)       not null,
    number       int           not null comment 'from 1, for each unit and language',
    shown        boolean       not null comment 'at most one of a unit and language: what those who begin now read',
    title        varchar(200)  not null,
    summary      varchar(1000) not null,
    text         mediumtext    not null comment 'the file as it was when it was published',
    words        mediumtext    not null comment 'the text without its marks, for the search',
    fingerprint  char(64)      not null,
    published_by bigint        null comment 'null for what was shipped',
    at_ms        bigint        not null,
    unique key unit_version_number (programme, module, unit, language, number),
    fulltext key unit_version_words (title, summary, words),
    constraint unit_version_published_by foreign key (published_by) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_version_file (
    version bigint      not null,
    name    varchar(60) not null,
    hash    char(64)    not null,
    primary key (version, name),
    key unit_version_file_hash (hash),
    constraint unit_version_file_version foreign key (version) references unit_version (id) on delete cascade,
    constraint unit_version_file_hash foreign key (hash) references programme_content (hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_reader (
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    language  char(2)     not null,
    version   bigint      not null comment 'what this person reads until they ask for the newer one',
    at_ms     bigint      not null,
    primary key (person, programme, module, unit, language),
    key unit_reader_version (version),
    constraint unit_reader_person foreign key (person) references person (id) on delete cascade,
    constraint unit_reader_version foreign key (version) references unit_version (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table glossary_term (
    programme  varchar(60)  not null,
    id         varchar(60)  not null,
    language   char(2)      not null,
    term       varchar(120) not null,
    definition varchar(800) not null,
    see        text         not null comment 'ids of terms, with spaces between',
    source     text         not null comment 'title and place of the source; may be empty',
    primary key (programme, id, language),
    fulltext key glossary_term_words (term, definition),
    constraint glossary_term_programme foreign key (programme) references programme (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
