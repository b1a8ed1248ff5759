create table certificate (
    id            bigint        not null auto_increment primary key,
    serial        char(16)      character set ascii collate ascii_bin not null comment 'without hyphens',
    credential    char(36)      character set ascii collate ascii_bin not null comment 'UUID of the badge; tells nothing about the serial',
    holder        bigint        not null,
    kind          varchar(20)   not null comment 'ATTENDANCE, MODULE, PROGRAMME',
    subject       varchar(120)  not null comment 'what was completed, for us: session:12, module:vulnerability',
    title         text          not null comment 'JSON: language to text; as it was called then',
    source        char(2)       not null comment 'the language the title was written in',
    name          varchar(120)  not null comment 'as the holder was called then',
    organisation  varchar(120)  not null comment 'as it was then',
    language      char(2)       not null,
    completed     date          not null,
    evidence      text          not null comment 'JSON',
    issued_ms     bigint        not null,
    show_name     boolean       not null comment 'the holder agreed to show it to whoever has the serial number',
    show_evidence boolean       not null,
    revoked_ms    bigint        null,
    revoked_by    bigint        null,
    reason        varchar(500)  not null default '',
    version       int           not null,
    unique key certificate_serial (serial),
    unique key certificate_subject (holder, subject),
    key certificate_revoked (revoked_ms),
    constraint certificate_holder foreign key (holder) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table signing_key (
    name    varchar(40) character set ascii collate ascii_bin not null primary key,
    jwk     text        not null comment 'RSA key pair as JSON Web Key; never leaves the server as a whole',
    made_ms bigint      not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
